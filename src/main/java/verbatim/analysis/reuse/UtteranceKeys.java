package verbatim.analysis.reuse;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Hashes of runs of three content words, by which the copies of an utterance are looked up. Kept
 * are the least of every {@value #WINDOW} neighbours (winnowing: Schleimer, Wilkerson and Aiken,
 * SIGMOD 2003), looked up are all: so a copy is found when one of the two keeps a run that both
 * have, which is certain for six content words in a row.
 *
 * @param all every hash, in the order of the words
 * @param kept those to keep
 */
public record UtteranceKeys(List<Long> all, List<Long> kept) {
  private static final int RUN = 3;
  private static final int WINDOW = 4;

  /** Copies the lists. */
  public UtteranceKeys {
    all = List.copyOf(all);
    kept = List.copyOf(kept);
  }

  /** The hashes of a quote; none for fewer than three content words. */
  public static UtteranceKeys of(String quote) {
    List<String> words = ContentWords.of(ContentWords.all(quote));
    long[] hashes = new long[Math.max(0, words.size() - RUN + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(words.subList(i, i + RUN));
    }
    LongStream.Builder kept = LongStream.builder();
    int windows = Math.min(hashes.length, Math.max(1, hashes.length - WINDOW + 1));
    for (int i = 0; i < windows; i++) {
      long least = hashes[i];
      for (int j = i + 1; j < Math.min(i + WINDOW, hashes.length); j++) {
        least = Math.min(least, hashes[j]);
      }
      kept.add(least);
    }
    return new UtteranceKeys(
        LongStream.of(hashes).distinct().boxed().toList(),
        kept.build().distinct().boxed().toList());
  }

  /** Whether there is enough in the quote to tell it from another. */
  public boolean isTelling() {
    return all.size() > 1;
  }

  /** Of 31 bits, so that a row of the index stays small; what is found is compared word by word. */
  private static long hash(List<String> words) {
    long hash = 1125899906842597L;
    for (String word : words) {
      hash = 31 * hash + word.hashCode();
    }
    hash *= 0x9E3779B97F4A7C15L;
    return hash >>> 33;
  }
}
