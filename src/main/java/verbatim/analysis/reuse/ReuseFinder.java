package verbatim.analysis.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the passages that two texts share. Pure, thread-safe; the time grows with the length of the
 * two texts together.
 */
public final class ReuseFinder {
  /** Runs of this many words that are the same begin a passage. */
  private static final int SHINGLE = 6;

  /** Shorter passages are common phrases. */
  private static final int SHORTEST = 9;

  /** A shingle that stands more often than this in the first text is a refrain. */
  private static final int REPEATS = 4;

  /** Passages with no more words than this between them are one. */
  private static final int GAP = 3;

  /** The shared passages in the order of the first text; they do not overlap there. */
  public List<SharedPassage> find(String first, String second) {
    Words a = Words.of(first);
    Words b = Words.of(second);
    Map<Long, List<Integer>> places = new HashMap<>();
    long[] shingles = a.shingles(SHINGLE);
    for (int i = 0; i < shingles.length; i++) {
      List<Integer> same = places.computeIfAbsent(shingles[i], s -> new ArrayList<>(1));
      if (same.size() < REPEATS) {
        same.add(i);
      }
    }
    List<Run> runs = new ArrayList<>();
    long[] others = b.shingles(SHINGLE);
    int at = 0;
    while (at < others.length) {
      Run best = null;
      for (int place : places.getOrDefault(others[at], List.of())) {
        int length = sameWords(a, place, b, at);
        if (length >= SHINGLE && (best == null || length > best.length)) {
          best = new Run(place, at, length, length);
        }
      }
      if (best == null) {
        at++;
      } else {
        join(runs, best);
        at = best.second + best.length;
      }
    }
    return passages(a, b, runs);
  }

  private record Run(int first, int second, int length, int words) {}

  private static int sameWords(Words a, int first, Words b, int second) {
    int length = 0;
    while (first + length < a.size()
        && second + length < b.size()
        && a.words().get(first + length).equals(b.words().get(second + length))) {
      length++;
    }
    return length;
  }

  /** Adds a run, as one with the run before it when only a few words differ between them. */
  private static void join(List<Run> runs, Run run) {
    if (!runs.isEmpty()) {
      Run last = runs.getLast();
      int gap = run.first - last.first - last.length;
      int otherGap = run.second - last.second - last.length;
      if (gap >= 0 && gap <= GAP && gap == otherGap) {
        int length = last.length + gap + run.length;
        runs.set(runs.size() - 1, new Run(last.first, last.second, length, last.words + run.words));
        return;
      }
    }
    runs.add(run);
  }

  private static List<SharedPassage> passages(Words a, Words b, List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.removeIf(run -> run.words < SHORTEST);
    sorted.sort((x, y) -> x.first != y.first ? x.first - y.first : x.second - y.second);
    List<SharedPassage> passages = new ArrayList<>();
    int end = 0;
    for (Run run : sorted) {
      if (run.first >= end) {
        end = run.first + run.length;
        passages.add(
            new SharedPassage(
                a.span(run.first, end - 1),
                b.span(run.second, run.second + run.length - 1),
                run.words));
      }
    }
    return passages;
  }
}
