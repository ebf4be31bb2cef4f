package verbatim.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Annotation;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Theme;

/**
 * All that is drawn on a text: quotes tinted by their speaker, a line under every quote and
 * annotation. Lines that would meet stand over each other, each on a level of its own.
 */
final class Inks {
  static final Inks NONE = new Inks(List.of());

  /** Lines below this level are drawn on it. */
  private static final int DEEPEST = 3;

  private final List<Ink> inks;
  private final int[] furthest;

  /** In the order of their starts; remembers how far each and those before it reach. */
  private Inks(List<Ink> sorted) {
    inks = List.copyOf(sorted);
    furthest = new int[inks.size()];
    int reach = 0;
    for (int i = 0; i < furthest.length; i++) {
      reach = Math.max(reach, inks.get(i).span().end());
      furthest[i] = reach;
    }
  }

  /**
   * The inks of an article.
   *
   * @param passage what is marked because somebody was led to it
   * @param found what a search found
   * @param current the quote that keys act on, marked instead of the passage when both are one
   */
  static Inks of(
      OpenArticle open,
      @Nullable TextSpan passage,
      List<TextSpan> found,
      @Nullable TextSpan current) {
    List<Ink> tints = new ArrayList<>();
    List<Ink> lines = new ArrayList<>();
    List<String> speakers = open.speakers();
    if (passage != null && !passage.equals(current)) {
      tints.add(Ink.tint(passage, "passage"));
    }
    found.stream()
        .filter(f -> !f.equals(passage))
        .map(f -> Ink.tint(f, "found"))
        .forEach(tints::add);
    for (Quote quote : open.quotes()) {
      if (quote.status() != QuoteStatus.REJECTED && quote.kind().isSpeech()) {
        String name = quote.speakerName();
        int voice = speakers.indexOf(name);
        String tint = name == null ? "nobody" : Theme.colour("tint", voice);
        String lane = name == null ? "nobody" : Theme.colour("lane", voice);
        boolean now = quote.span().equals(current);
        tints.add(Ink.tint(quote.span(), tint + (now ? " current" : "")));
        lines.add(
            new Ink(quote.span(), (quote.isProposed() ? "proposed " : "accepted ") + lane, 0));
      }
    }
    for (Annotation annotation : open.annotations()) {
      String kind = annotation.kind().name().toLowerCase(Locale.ROOT);
      lines.add(new Ink(annotation.anchor().span(), kind, 0));
    }
    List<Ink> all = new ArrayList<>(tints);
    all.addAll(stacked(lines));
    all.removeIf(i -> i.span().isEmpty());
    all.sort(Comparator.comparingInt(i -> i.span().start()));
    return new Inks(all);
  }

  /** The inks on a stretch of the text, in the order of their starts. */
  List<Ink> on(TextSpan stretch) {
    List<Ink> found = new ArrayList<>();
    for (int i = firstAt(stretch.end()) - 1; i >= 0 && furthest[i] > stretch.start(); i--) {
      if (inks.get(i).span().overlaps(stretch)) {
        found.addFirst(inks.get(i));
      }
    }
    return found;
  }

  /** Gives every line the nearest level that no line before it still uses. */
  private static List<Ink> stacked(List<Ink> lines) {
    List<Ink> sorted = new ArrayList<>(lines);
    sorted.sort(
        Comparator.comparingInt((Ink i) -> i.span().start())
            .thenComparingInt(i -> -i.span().end()));
    int[] ends = new int[DEEPEST + 1];
    List<Ink> stacked = new ArrayList<>();
    for (Ink line : sorted) {
      int level = 0;
      while (level < DEEPEST && ends[level] > line.span().start()) {
        level++;
      }
      ends[level] = Math.max(ends[level], line.span().end());
      stacked.add(new Ink(line.span(), line.styles(), level));
    }
    return stacked;
  }

  /** The first ink that starts at an offset or behind it. */
  private int firstAt(int offset) {
    int low = 0;
    int high = inks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inks.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
