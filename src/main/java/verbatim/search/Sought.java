package verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verbatim.text.TextSpan;

/** Something to be marked in a text, found from the places of its words. */
sealed interface Sought {

  /**
   * All places of this, in the order of the text.
   *
   * @param words for each word test the places that passed it, in the order of the text
   */
  List<Occurrence> in(List<List<Occurrence>> words);

  /** A word: all that passed one test. */
  record Single(int test) implements Sought {
    @Override
    public List<Occurrence> in(List<List<Occurrence>> words) {
      return words.get(test);
    }
  }

  /** Words in a row, or nearly. */
  record Row(List<Single> parts, int slop) implements Sought {
    @Override
    public List<Occurrence> in(List<List<Occurrence>> words) {
      List<Occurrence> found = new ArrayList<>();
      for (Occurrence start : parts.getFirst().in(words)) {
        List<Occurrence> row = new ArrayList<>(List.of(start));
        for (int i = 1; i < parts.size(); i++) {
          nearest(parts.get(i).in(words), start.first() + i).ifPresent(row::add);
        }
        if (row.size() == parts.size() && strain(row) <= slop) {
          found.add(slop == 0 ? joined(row) : together(row));
        }
      }
      return found;
    }

    /** How far the words would have to move to be in a row. */
    private static int strain(List<Occurrence> row) {
      int least = Integer.MAX_VALUE;
      int most = Integer.MIN_VALUE;
      for (int i = 0; i < row.size(); i++) {
        least = Math.min(least, row.get(i).first() - i);
        most = Math.max(most, row.get(i).first() - i);
      }
      return most - least;
    }

    private static Occurrence joined(List<Occurrence> row) {
      Occurrence first = row.getFirst();
      Occurrence last = row.getLast();
      int start = first.marks().getFirst().start();
      TextSpan all = new TextSpan(start, last.marks().getLast().end());
      return new Occurrence(first.first(), last.last(), List.of(all));
    }
  }

  /** Things with few words between them. */
  record Close(List<Sought> parts, int distance) implements Sought {
    @Override
    public List<Occurrence> in(List<List<Occurrence>> words) {
      List<Occurrence> found = new ArrayList<>();
      List<List<Occurrence>> others = parts.stream().skip(1).map(p -> p.in(words)).toList();
      for (Occurrence start : parts.getFirst().in(words)) {
        List<Occurrence> group = new ArrayList<>(List.of(start));
        others.forEach(o -> nearest(o, start.first()).ifPresent(group::add));
        if (group.size() == parts.size()) {
          Occurrence all = together(group);
          int inside = group.stream().mapToInt(Occurrence::length).sum();
          if (all.length() - inside <= distance) {
            found.add(all);
          }
        }
      }
      return found;
    }
  }

  private static Occurrence together(List<Occurrence> parts) {
    int first = parts.stream().mapToInt(Occurrence::first).min().orElseThrow();
    int last = parts.stream().mapToInt(Occurrence::last).max().orElseThrow();
    Stream<TextSpan> marks = parts.stream().flatMap(p -> p.marks().stream());
    return new Occurrence(first, last, marks.distinct().sorted().toList());
  }

  private static Optional<Occurrence> nearest(List<Occurrence> sorted, int position) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).first() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0 || (low < sorted.size() && after(sorted, low, position))) {
      return low < sorted.size() ? Optional.of(sorted.get(low)) : Optional.empty();
    }
    return Optional.of(sorted.get(low - 1));
  }

  private static boolean after(List<Occurrence> sorted, int i, int position) {
    return sorted.get(i).first() - position <= position - sorted.get(i - 1).first();
  }
}
