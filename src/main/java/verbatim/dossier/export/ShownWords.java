package verbatim.dossier.export;

/** Finds again, in the text of an exported page, what it shows for a piece. */
final class ShownWords {
  private ShownWords() {}

  /** The words that a reader sees; empty when the page does not show them, or shows them twice. */
  static String of(String page, int number) {
    return of(page, "words", number);
  }

  /** The same for another element of the piece, by the first part of its id. */
  static String of(String page, String what, int number) {
    String open = "id=\"" + what + "-" + number + "\">";
    int from = page.indexOf(open);
    int end = from < 0 ? -1 : page.indexOf("</", from);
    boolean once = from == page.lastIndexOf(open);
    return end < 0 || !once ? "" : plain(page.substring(from + open.length(), end));
  }

  /** Undoes what the template does to a text; anything else stays and will not be equal. */
  private static String plain(String html) {
    return html.replace("\r\n", "\n")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
