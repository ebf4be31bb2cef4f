package verbatim.dossier.export;

/** Finds again, in the text of an exported page, the words that it shows for a piece. */
final class ShownWords {
  private ShownWords() {}

  /** What a reader sees; empty when the page does not show the piece, or shows it twice. */
  static String of(String page, int number) {
    String open = "id=\"words-" + number + "\">";
    int from = page.indexOf(open);
    int end = from < 0 ? -1 : page.indexOf("</p>", from);
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
