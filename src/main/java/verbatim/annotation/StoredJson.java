package verbatim.annotation;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Records as they are kept in the archive: their components, nothing derived. */
public final class StoredJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(v ->
              v.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                  .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                  .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
          .build();

  private StoredJson() {}

  /** A record as JSON. */
  public static String write(Record record) {
    return MAPPER.writeValueAsString(record);
  }

  /** The record that was written. */
  public static <T extends Record> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  static <T extends Record> @Nullable T readIfThere(@Nullable String json, Class<T> type) {
    return json == null ? null : read(json, type);
  }
}
