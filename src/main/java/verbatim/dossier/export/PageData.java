package verbatim.dossier.export;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The references of a dossier inside its page, as JSON in a script element that nothing runs.
 *
 * @param version of this form
 * @param name of the dossier
 * @param language of the words around the pieces
 * @param references in the order of the pieces
 */
record PageData(int version, String name, String language, List<Reference> references) {
  static final int VERSION = 1;
  static final String OPEN = "<script type=\"application/json\" id=\"verbatim-dossier\">";
  static final String CLOSE = "</script>";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** JSON that can stand in a page: no {@code <}, nothing that a document may not contain. */
  String json() {
    String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    StringBuilder safe = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); ) {
      int c = json.codePointAt(i);
      if (c == '<' || Visible.isUnsafe(c)) {
        for (int end = i + Character.charCount(c); i < end; i++) {
          safe.append(String.format("\\u%04x", (int) json.charAt(i)));
        }
      } else {
        safe.appendCodePoint(c);
        i += Character.charCount(c);
      }
    }
    return safe.toString().replace("\r\n", "\n");
  }

  /** Whether the data of a page is what its policy names by its digest. */
  static boolean isWhole(String page) {
    int open = page.indexOf(OPEN);
    int close = open < 0 ? -1 : page.indexOf(CLOSE, open);
    String data = close < 0 ? "" : page.substring(open + OPEN.length(), close);
    return page.substring(0, Math.max(0, open))
        .contains(DossierPage.digest(data.replace("\r\n", "\n")));
  }

  /** The data of a page; empty when it holds none that can be read, or more than one. */
  static Optional<PageData> in(String page) {
    int open = page.indexOf(OPEN);
    int close = open < 0 ? -1 : page.indexOf(CLOSE, open);
    if (close < 0 || page.lastIndexOf(OPEN) != open) {
      return Optional.empty();
    }
    try {
      PageData data = JSON.readValue(page.substring(open + OPEN.length(), close), PageData.class);
      return data == null || data.references() == null ? Optional.empty() : Optional.of(data);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
