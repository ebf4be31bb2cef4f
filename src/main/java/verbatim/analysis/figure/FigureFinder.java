package verbatim.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/**
 * Finds the numbers of a text that say how much or how many: percentages, amounts of money and
 * counts. Years, dates, times, telephone numbers and numbers in names are none. Pure, thread-safe,
 * linear in the text.
 */
public final class FigureFinder {
  /**
   * The figures of a text in their order there.
   *
   * @param language decides what a dot and a comma in a number mean
   */
  public List<FigureFinding> find(String text, Language language) {
    return find(FoldedText.of(text), language);
  }

  /** The figures of a text that is folded already; places are those of the text itself. */
  public List<FigureFinding> find(FoldedText text, Language language) {
    Passage passage = new Passage(text);
    List<FigureFinding> findings = new ArrayList<>();
    Figure previous = null;
    TextSpan sentence = new TextSpan(0, 0);
    List<TextSpan> states = List.of();
    Starts starts = new Starts(passage);
    int at = starts.next(0);
    while (at < passage.length()) {
      Figure figure = Figure.at(passage, at, previous, language);
      if (figure == null) {
        at = starts.next(passage.wordEnd(at) + 1);
        continue;
      }
      TextSpan around = passage.sentence(figure.start());
      if (!around.equals(sentence)) {
        sentence = around;
        states = CountState.in(passage, sentence);
      }
      findings.add(finding(passage, figure, previous, sentence, states));
      previous = figure;
      at = starts.next(figure.end());
    }
    return findings;
  }

  private static FigureFinding finding(
      Passage text,
      Figure figure,
      @Nullable Figure previous,
      TextSpan sentence,
      List<TextSpan> states) {
    TextSpan own = new TextSpan(figure.start(), figure.end());
    int left = sentence.start();
    if (previous != null && previous.end() > left && previous.end() <= figure.start()) {
      left = previous.end();
    }
    TextSpan of = figure.counted();
    if (Unit.PERCENT.equals(figure.unit())) {
      of = Measured.of(text, figure.start(), figure.end(), sentence, left, previous);
    } else if (of == null) {
      of = Measured.thing(text, left, figure.start());
    }
    return new FigureFinding(
        text.view().original(own),
        figure.value(),
        figure.upTo(),
        figure.unit(),
        original(text, of),
        original(text, CountState.of(text, states, own, sentence)),
        original(text, SourceWords.of(text, own, sentence)));
  }

  private static @Nullable TextSpan original(Passage text, @Nullable TextSpan span) {
    return span == null ? null : text.view().original(span);
  }
}
