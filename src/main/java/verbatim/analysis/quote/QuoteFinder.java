package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/**
 * Finds the quotes of an article and proposes who spoke.
 *
 * <p>Marks are paired at least cost, each pair is judged to be speech or not by named features, and
 * ordered sieves propose a speaker: S1 ticker, S2 inverted pronoun, S3 verb and name behind, S4
 * incise, S5 verb before, S6 colon, S7 {@code selon}, S8 {@code se dit}, S9 object clause, S10
 * participle, S11 continuation, S12 floating, S13 signature, S14 the likeliest. Indirect speech is
 * found where its pattern is clear, with lower confidence. French and English; in any other
 * language quotes are found without speakers.
 *
 * <p>A finder has no state: it may be used by several threads, gives the same findings for the same
 * text, and takes time in proportion to the length of the text. A text of more than four million
 * characters is read in sections of about that length, so memory stays bounded; a person named in
 * one section only is not known in the next. Of a paragraph with more than 20,000 marks the first
 * 20,000 are read.
 */
public final class QuoteFinder {
  private static final int SECTION = 4_000_000;

  /** By place, the outer before the inner one. */
  private static final Comparator<QuoteFinding> IN_ORDER =
      (a, b) ->
          a.span().start() != b.span().start()
              ? Integer.compare(a.span().start(), b.span().start())
              : Integer.compare(b.span().end(), a.span().end());

  /**
   * Finds the quotes of a text whose persons nobody has described yet.
   *
   * @return findings sorted by place, the outer before the inner one; empty when there are none
   */
  public List<QuoteFinding> find(String text, Language language) {
    return find(text, language, List.of());
  }

  /**
   * Finds the quotes of a text.
   *
   * @param known persons of the authority file; only those named in the text matter
   * @return findings sorted by place, the outer before the inner one; empty when there are none
   */
  public List<QuoteFinding> find(String text, Language language, List<KnownPerson> known) {
    List<QuoteFinding> findings = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      TextSpan section = new TextSpan(from, sectionEnd(text, from));
      Words words = Tokenizer.read(text, section, Lexicon.of(language));
      Page page = new Page(words, known);
      Findings made = new Findings(page);
      for (Speakers.Decision decision : new Speakers(page).decide()) {
        findings.add(made.marked(decision));
      }
      if (words.knowsSpeakers()) {
        Set<Integer> spoken = new HashSet<>();
        for (Turns.Turn turn : new Turns(page).find()) {
          spoken.add(turn.block().first());
          QuoteKind kind = turn.block().isEntry() ? QuoteKind.TICKER : QuoteKind.DIRECT;
          TextSpan span = words.span(turn.first(), turn.last());
          findings.add(made.unmarked(kind, span, turn.continued(), turn.proposal()));
        }
        for (Reports.Report report : new Reports(page, spoken).find()) {
          TextSpan span = words.span(report.first(), report.last());
          findings.add(made.unmarked(QuoteKind.INDIRECT, span, false, report.proposal()));
        }
      }
      from = section.end();
    }
    findings.sort(IN_ORDER);
    return findings;
  }

  /** The end of a section: a line break behind its full length, or a space where there is none. */
  private static int sectionEnd(String text, int from) {
    if (text.length() - from <= SECTION) {
      return text.length();
    }
    int lineBreak = text.indexOf('\n', from + SECTION);
    if (lineBreak >= 0 && lineBreak < from + 2 * SECTION) {
      return lineBreak + 1;
    }
    int space = text.lastIndexOf(' ', from + SECTION);
    return space > from ? space + 1 : from + SECTION;
  }
}
