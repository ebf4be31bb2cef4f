package verbatim.analysis.reuse;

import java.util.Set;
import java.util.TreeSet;

/**
 * A few hashes that stand for a text, so that of many articles only those that may share a passage
 * are compared. Chosen by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of every four
 * neighbouring runs of six words the smallest hash, so that two texts with nine words in a row in
 * common have a hash in common.
 *
 * @param hashes the chosen hashes
 */
public record Fingerprint(Set<Long> hashes) {
  private static final int SHINGLE = 6;
  private static final int WINDOW = 4;

  /** Copies the hashes. */
  public Fingerprint {
    hashes = Set.copyOf(hashes);
  }

  /** The fingerprint of a text; empty for a text of fewer than six words. */
  public static Fingerprint of(String text) {
    long[] shingles = Words.of(text).shingles(SHINGLE);
    Set<Long> chosen = new TreeSet<>();
    int windows = Math.max(Math.min(1, shingles.length), shingles.length - WINDOW + 1);
    for (int i = 0; i < windows; i++) {
      long least = shingles[i];
      for (int j = i + 1; j < Math.min(i + WINDOW, shingles.length); j++) {
        least = Math.min(least, shingles[j]);
      }
      chosen.add(least);
    }
    return new Fingerprint(chosen);
  }

  /** Whether both texts may have a passage in common. */
  public boolean mayShare(Fingerprint other) {
    return hashes.size() > other.hashes.size()
        ? other.mayShare(this)
        : hashes.stream().anyMatch(other.hashes::contains);
  }
}
