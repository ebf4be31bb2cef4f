package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;
import verbatim.text.TextSpan;

/**
 * Gives a heading in marks, and a quote that nobody is named for, to whoever says the same words in
 * another quote of the article.
 */
final class Echoes {
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_IN_HEADING = 2;

  /** No article has more quotes; what does is not searched. */
  private static final int MOST = 500;

  private final Page page;
  private final List<Speakers.Decision> decisions;
  private final List<String> said = new ArrayList<>();

  Echoes(Page page, List<Speakers.Decision> decisions) {
    this.page = page;
    this.decisions = decisions;
    if (decisions.size() <= MOST) {
      decisions.forEach(d -> said.add(words(d.pair().span())));
    }
  }

  /** The decisions, those changed that only repeat what somebody says elsewhere. */
  List<Speakers.Decision> settle() {
    List<Speakers.Decision> settled = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      Speakers.Decision decision = decisions.get(i);
      Speakers.Decision source = said.isEmpty() || !isOpen(decision) ? null : source(i);
      settled.add(source == null ? decision : echo(decision, source));
    }
    return settled;
  }

  private static Speakers.Decision echo(Speakers.Decision decision, Speakers.Decision source) {
    Proposal proposal = source.proposal();
    Kinds.Verdict verdict = decision.verdict();
    boolean speech = verdict.kind().isSpeech();
    return proposal == null
        ? decision
        : new Speakers.Decision(
            decision.pair(),
            speech
                ? verdict
                : new Kinds.Verdict(
                    QuoteKind.PARTIAL, source.verdict().speech(), verdict.features()),
            proposal.floating("S12", 0.9),
            List.of(),
            List.of());
  }

  /** Whether nothing better than the place of a quote says who speaks. */
  private boolean isOpen(Speakers.Decision decision) {
    boolean nobody = decision.proposal() == null || decision.proposal().rule().equals("S12");
    boolean heading = isLine(decision.pair());
    return decision.pair().depth() == 0
        && nobody
        && (heading || (decision.verdict().kind().isSpeech() && decision.proposal() == null));
  }

  /** Whether a quote fills a line that ends without a stop, as a heading does. */
  private boolean isLine(Pair pair) {
    Block block = pair.block();
    return page.before(pair) < block.body() && page.after(pair) >= block.last();
  }

  private Speakers.@Nullable Decision source(int index) {
    String echo = said.get(index);
    int least = isLine(decisions.get(index).pair()) ? FEWEST_IN_HEADING : FEWEST_WORDS;
    if (echo.chars().filter(c -> c == ' ').count() < least + 1) {
      return null;
    }
    for (int i = 0; i < decisions.size(); i++) {
      Speakers.Decision other = decisions.get(i);
      Proposal proposal = other.proposal();
      boolean clear =
          proposal != null && proposal.speaker().person() != null && !proposal.rule().equals("S12");
      if (i != index && clear && other.verdict().kind().isSpeech() && said.get(i).contains(echo)) {
        return other;
      }
    }
    return null;
  }

  /** The folded words of a quote, each between two spaces. */
  private String words(TextSpan span) {
    StringBuilder folded = new StringBuilder(" ");
    String text = FoldedText.fold(span.in(page.words.text())).toLowerCase(Locale.ROOT);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = folded.charAt(folded.length() - 1) == ' ';
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (!space) {
        folded.append(' ');
      }
    }
    return folded.charAt(folded.length() - 1) == ' '
        ? folded.toString()
        : folded.append(' ').toString();
  }
}
