package verbatim.ui.reader;

import java.text.BreakIterator;
import java.util.Locale;
import verbatim.text.Sentences;
import verbatim.text.TextSpan;

/**
 * Where a caret goes: by what a reader sees as one character, by word, by sentence, by paragraph.
 * Looks at one paragraph at a time, however long the text is.
 */
final class Steps {
  private final String text;
  private final SetText set;

  Steps(String text, SetText set) {
    this.text = text;
    this.set = set;
  }

  /** The next (1) or previous (-1) place between two characters. */
  int character(int from, int way) {
    return step(from, way, BreakIterator.getCharacterInstance(Locale.ROOT));
  }

  /** The end of the next word (1), or the start of the previous (-1). */
  int word(int from, int way) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    int at = from;
    int next = step(at, way, words);
    while (next != at && isGap(Math.min(at, next), Math.max(at, next))) {
      at = next;
      next = step(at, way, words);
    }
    return next;
  }

  /** A span with its end or start moved by a word; unchanged when nothing would be left of it. */
  TextSpan moved(TextSpan span, boolean end, int way) {
    int start = end ? span.start() : word(span.start(), way);
    int stop = end ? word(span.end(), way) : span.end();
    return start < stop ? new TextSpan(start, stop) : span;
  }

  /** The word at an offset; empty between words. */
  TextSpan wordAt(int offset) {
    TextSpan paragraph = set.paragraph(set.paragraphAt(offset));
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(paragraph.in(text));
    int at = Math.min(offset, paragraph.end()) - paragraph.start();
    int end = at >= paragraph.length() ? paragraph.length() : words.following(at);
    int start = at < end && words.isBoundary(at) ? at : Math.max(0, before(words, end));
    TextSpan word = new TextSpan(start, end).shift(paragraph.start());
    return isGap(word.start(), word.end()) ? new TextSpan(offset, offset) : word;
  }

  /** The paragraph at an offset. */
  TextSpan paragraphAt(int offset) {
    return set.paragraph(set.paragraphAt(offset));
  }

  /** What is next larger than a selection: its word, its sentence, its paragraph, everything. */
  TextSpan around(TextSpan selected) {
    TextSpan paragraph = paragraphAt(selected.start());
    TextSpan whole = new TextSpan(0, text.length());
    if (!paragraph.contains(selected)) {
      return whole;
    }
    TextSpan word = wordAt(selected.start());
    if (selected.isEmpty() && !word.isEmpty()) {
      return word;
    }
    for (TextSpan each : Sentences.of(paragraph.in(text))) {
      TextSpan sentence = each.shift(paragraph.start());
      if (sentence.contains(selected) && sentence.length() > selected.length()) {
        return sentence;
      }
    }
    return paragraph.length() > selected.length() ? paragraph : whole;
  }

  private int step(int from, int way, BreakIterator by) {
    int index = set.paragraphAt(from);
    TextSpan paragraph = set.paragraph(index);
    if (way > 0 && from >= paragraph.end()) {
      return index + 1 < set.paragraphs() ? set.paragraph(index + 1).start() : text.length();
    }
    if (way < 0 && from <= paragraph.start()) {
      return index > 0 ? set.paragraph(index - 1).end() : 0;
    }
    if (from > paragraph.end()) {
      return paragraph.end();
    }
    by.setText(paragraph.in(text));
    int at = from - paragraph.start();
    int to = way > 0 ? by.following(at) : before(by, at);
    // Half a character alone is nothing the iterator knows.
    return paragraph.start() + (to == BreakIterator.DONE ? at + way : to);
  }

  private static int before(BreakIterator by, int at) {
    return by.last() == at ? by.previous() : by.preceding(at);
  }

  private boolean isGap(int from, int to) {
    return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
