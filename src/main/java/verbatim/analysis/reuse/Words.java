package verbatim.analysis.reuse;

import java.util.ArrayList;
import java.util.List;
import verbatim.text.FoldedText;
import verbatim.text.TextSpan;

/**
 * The words of a text, folded, with their places in it.
 *
 * @param words the folded words
 * @param spans where they stand in the text
 */
record Words(List<String> words, List<TextSpan> spans) {

  static Words of(String text) {
    FoldedText view = FoldedText.of(text);
    String folded = view.folded();
    List<String> words = new ArrayList<>();
    List<TextSpan> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean word = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        words.add(folded.substring(start, i));
        spans.add(view.original(new TextSpan(start, i)));
        start = -1;
      }
    }
    return new Words(words, spans);
  }

  int size() {
    return words.size();
  }

  /** The place from the first to the last of some words. */
  TextSpan span(int first, int last) {
    return new TextSpan(spans.get(first).start(), spans.get(last).end());
  }

  /** One hash for each run of {@code length} words. */
  long[] shingles(int length) {
    long[] hashes = new long[Math.max(0, size() - length + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 1125899906842597L;
      for (int j = i; j < i + length; j++) {
        hash = 31 * hash + words.get(j).hashCode();
      }
      // Spread, so that the smallest of several hashes is a fair choice.
      hash *= 0x9E3779B97F4A7C15L;
      hashes[i] = hash ^ (hash >>> 32);
    }
    return hashes;
  }
}
