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
  private static final int FEWEST_UNNAMED = 4;

  /** The longest heading, in tokens. */
  private static final int LONGEST_HEADING = 24;

  private static final int FEWEST_ALIKE = 6;
  private static final int MOST_ALIKE = 40;

  /** How many characters may lie between two words that a shorter version has side by side. */
  private static final int NEAR = 30;

  /** No article has more quotes; what does is not searched. */
  private static final int MOST = 500;

  private final Page page;
  private final List<Speakers.Decision> decisions;

  /** The words of each quote whose words were looked at. */
  private final @Nullable String[] said;

  Echoes(Page page, List<Speakers.Decision> decisions) {
    this.page = page;
    this.decisions = decisions;
    this.said = new String[decisions.size()];
  }

  /** The decisions, those changed that only repeat what somebody says elsewhere. */
  List<Speakers.Decision> settle() {
    List<Speakers.Decision> settled = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      Speakers.Decision decision = decisions.get(i);
      Speakers.Decision source = said.length <= MOST && isOpen(decision) ? source(i) : null;
      settled.add(source == null ? decision : echo(decision, source));
    }
    return settled;
  }

  private String said(int index) {
    String words = said[index];
    if (words == null) {
      words = words(decisions.get(index).pair().span());
      said[index] = words;
    }
    return words;
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
    Proposal proposal = decision.proposal();
    boolean nobody = proposal == null || proposal.rule().equals("S12");
    boolean unnamed = proposal != null && proposal.speaker().person() == null;
    boolean speech = decision.verdict().kind().isSpeech();
    return decision.pair().depth() == 0
        && ((nobody && (isLine(decision.pair()) || isHeadline(decision.pair().block())))
            || (speech && (proposal == null || unnamed)));
  }

  /** Whether a line is a heading, or like one but longer: it has no stop at its end. */
  private boolean isHeadline(Block block) {
    int length = block.last() - block.first();
    return block.isHeading()
        || (length <= LONGEST_HEADING
            && !block.isEntry()
            && !page.words.is(block.last() - 1, Trait.STOP)
            && !page.words.is(block.last() - 1, Trait.MARK)
            && !page.words.isChar(block.last() - 1, ':'));
  }

  /** Whether a quote fills a line that ends without a stop, as a heading does. */
  private boolean isLine(Pair pair) {
    Block block = pair.block();
    return page.before(pair) < block.body() && page.after(pair) >= block.last();
  }

  /** The quote that has the words of another and a speaker; one with a cue before all others. */
  private Speakers.@Nullable Decision source(int index) {
    String echo = said(index);
    int length = length(echo);
    boolean unnamed =
        decisions.get(index).proposal() != null && !isLine(decisions.get(index).pair());
    boolean headline = isHeadline(decisions.get(index).pair().block());
    int least =
        headline
            ? 1
            : unnamed
                ? FEWEST_UNNAMED
                : isLine(decisions.get(index).pair()) ? FEWEST_IN_HEADING : FEWEST_WORDS;
    if (length < least) {
      return null;
    }
    Speakers.Decision floating = null;
    for (int i = 0; i < decisions.size(); i++) {
      Speakers.Decision other = decisions.get(i);
      Proposal proposal = other.proposal();
      boolean speech = i != index && other.verdict().kind().isSpeech();
      if (proposal != null
          && proposal.speaker().person() != null
          && speech
          && (length >= FEWEST_IN_HEADING || length(said(i)) <= FEWEST_UNNAMED)
          && repeats(said(i), echo, length)) {
        if (!proposal.rule().equals("S12")) {
          return other;
        }
        floating = floating == null && !isLine(other.pair()) ? other : floating;
      }
    }
    return floating;
  }

  private static int length(String said) {
    int spaces = 0;
    for (int i = 0; i < said.length(); i++) {
      spaces += said.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces - 1;
  }

  /** Whether the words are among those of a quote, or most of many words in the same order. */
  private static boolean repeats(String said, String echo, int length) {
    if (said.contains(echo)) {
      return true;
    }
    if (length < FEWEST_ALIKE || length > MOST_ALIKE || said.length() < echo.length()) {
      return false;
    }
    int from = 0;
    int shared = 0;
    for (String word : echo.strip().split(" ")) {
      int at = said.indexOf(' ' + word + ' ', from);
      if (at >= 0 && (shared == 0 || at - from <= NEAR)) {
        shared++;
        from = at + word.length() + 1;
      }
    }
    return shared * 5 >= length * 4;
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
