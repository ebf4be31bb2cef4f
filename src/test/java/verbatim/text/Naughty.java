package verbatim.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that look like articles to a detector, and are none. */
public final class Naughty {
  private static final List<String> PIECES =
      List.of(
          "19h44: ",
          "8h24 :",
          "[19:44]",
          "\n",
          "\n\n",
          "\r\n",
          " ",
          "\u00a0",
          "\u202f",
          "date 2017-01 ",
          "29/01 21:16",
          "dimanche 29 janvier",
          "ce dimanche",
          "Jan 29",
          "99:99",
          "58,65 %",
          "1.306.852",
          "entre 1 et 2 millions",
          "£3.2bn",
          "contre 41.13",
          "selon ",
          "Le Soir",
          "l'AFP",
          "relayé par ",
          "« ",
          " »",
          "\"",
          "'",
          "’",
          "Benoît",
          "E\u0301",
          "œ",
          "ﬁ",
          "İ",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "\u0000",
          "\u202e",
          "\ufeff",
          "\u0301",
          "𝟙𝟚",
          "٣",
          "(",
          ")",
          ".",
          "...",
          ":",
          "-",
          "/",
          "M. ",
          "%",
          "99999999999999999999",
          "0",
          "a",
          "votants",
          "12 bureaux",
          " votants de ",
          " millions");

  private Naughty() {}

  /** Random rows of such pieces. */
  public static Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }
}
