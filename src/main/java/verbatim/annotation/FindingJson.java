package verbatim.annotation;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.json.JsonMapper;
import verbatim.analysis.quote.QuoteFinding;

/** A quote finding as it is kept in the archive: its record components, nothing derived. */
final class FindingJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(v ->
              v.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                  .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                  .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
          .build();

  private FindingJson() {}

  static String write(QuoteFinding finding) {
    return MAPPER.writeValueAsString(finding);
  }

  static QuoteFinding read(String json) {
    return MAPPER.readValue(json, QuoteFinding.class);
  }
}
