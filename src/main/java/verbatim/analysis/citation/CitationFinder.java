package verbatim.analysis.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/**
 * Finds where a text gives an outlet, an agency, a pollster or an unnamed source as its source.
 * Persons and parties are none. Pure, thread-safe, linear in the text.
 */
public final class CitationFinder {
  private static final Pattern PARTICIPLE =
      Pattern.compile("(?:(?<=é|e\u0301)e?s?|(?<=[^e]e)es?|(?<=is|it|int)e?s?)(?= par$)");
  private static final Pattern AND =
      Pattern.compile(" ?,? ?(?:et|and|ou|or)? ?(?:de |d'|du |by |par )?");

  /**
   * The citations of a text in their order there.
   *
   * @param language the language of the text, for the words of the relation
   */
  public List<CitationFinding> find(String text, Language language) {
    return find(FoldedText.of(text), language);
  }

  /** The citations of a text that is folded already; places are those of the text itself. */
  public List<CitationFinding> find(FoldedText view, Language language) {
    List<CitationFinding> findings = new ArrayList<>();
    Mention previous = null;
    Cue shared = null;
    List<Mention> mentions = new ArrayList<>(MentionFinder.find(view));
    mentions.addAll(UnnamedSource.find(view));
    mentions.sort(Comparator.comparing(Mention::span));
    for (Mention mention : mentions) {
      Cue cue = Cue.of(view.folded(), mention);
      boolean listed =
          cue == null && previous != null && isListed(view.folded(), previous, mention);
      cue = listed ? shared : cue;
      if (cue != null) {
        findings.add(finding(view, mention, cue));
        previous = mention;
      }
      shared = cue;
    }
    return findings;
  }

  /** {@code selon Le Monde et Libération}: the second has the cue of the first. */
  private static boolean isListed(String words, Mention first, Mention second) {
    int start = first.span().end();
    return second.lead() >= start && AND.matcher(words.substring(start, second.lead())).matches();
  }

  private static CitationFinding finding(FoldedText view, Mention mention, Cue cue) {
    TextSpan at = view.original(cue.span());
    return new CitationFinding(
        view.original(mention.span()),
        mention.name(),
        at,
        cue.relation() == null ? relation(at.in(view.text())) : cue.relation());
  }

  /** The words of the cue in lower case, a participle in the masculine singular. */
  private static String relation(String cue) {
    String words = cue.toLowerCase(Locale.ROOT).replaceAll("\\p{Zs}+", " ");
    return PARTICIPLE.matcher(words).replaceFirst("");
  }
}
