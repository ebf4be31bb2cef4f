package verbatim.analysis.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import verbatim.text.FoldedText;
import verbatim.text.TextSpan;

/** Finds sources that a text gives without a name ({@code une source policière}). */
final class UnnamedSource {
  private static final Pattern NOUN_PHRASE =
      Pattern.compile(
          "\\b(?:une|des|plusieurs|deux|trois|a|an|several|two|three)"
              + "( (?:senior|unnamed|anonymous|police|government|judicial|party))? sources?\\b"
              + "(?: (?:[a-z]{4,14}(?:aires?|ales?|iques?|ieres?|antes?|elles?|nes?)|proches?|close))?"
              + "(?: (?:du|de la|de l'|des|au|to the|in the|within the) ?[a-z]{3,20})?");
  private static final int REACH = 30;

  private UnnamedSource() {}

  static List<Mention> find(FoldedText view) {
    String words = view.folded();
    List<Mention> mentions = new ArrayList<>();
    for (int at = words.indexOf("source"); at >= 0; at = words.indexOf("source", at + 6)) {
      Matcher m = NOUN_PHRASE.matcher(words);
      m.region(Math.max(0, at - REACH), Math.min(words.length(), at + 2 * REACH));
      if (m.find() && m.start() < at && m.end() > at) {
        TextSpan span = new TextSpan(m.start(), m.end());
        String name = view.original(span).in(view.text());
        mentions.add(new Mention(span, name, span.start(), span.start(), false));
      }
    }
    return mentions;
  }
}
