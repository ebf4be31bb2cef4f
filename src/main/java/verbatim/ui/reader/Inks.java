package verbatim.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Annotation;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Theme;

/**
 * The style classes of every stretch of a text: quotes tinted by their speaker, annotations
 * underlined, each one over another with a thicker line.
 */
final class Inks {
  /** The deepest stack of annotations that is told apart. */
  private static final int DEEPEST = 3;

  private final OpenArticle open;
  private final List<String> speakers;
  private final @Nullable TextSpan passage;
  private final @Nullable TextSpan current;

  /**
   * Inks for an article.
   *
   * @param passage what is marked because somebody was led to it
   * @param current the quote that keys act on
   */
  Inks(OpenArticle open, @Nullable TextSpan passage, @Nullable TextSpan current) {
    this.open = open;
    this.speakers = open.speakers();
    this.passage = passage;
    this.current = current;
  }

  /** The styles of the whole view, in order and without gaps. */
  StyleSpans<Collection<String>> spans() {
    int length = open.set().view().length();
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, length));
    List<Inked> inked = inked();
    inked.forEach(i -> {
      edges.add(i.from());
      edges.add(i.to());
    });
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    List<Inked> over = new ArrayList<>();
    int next = 0;
    int at = 0;
    for (int edge : edges.tailSet(1)) {
      while (next < inked.size() && inked.get(next).from() <= at) {
        over.add(inked.get(next++));
      }
      int here = at;
      over.removeIf(i -> i.to() <= here);
      spans.add(styles(over), edge - at);
      at = edge;
    }
    if (length == 0) {
      spans.add(List.of(), 0);
    }
    return spans.create();
  }

  private List<Inked> inked() {
    List<Inked> inked = new ArrayList<>();
    for (Quote quote : open.quotes()) {
      if (quote.status() != QuoteStatus.REJECTED && quote.kind().isSpeech()) {
        inked.add(at(quote.span(), tint(quote), ""));
      }
    }
    for (Annotation annotation : open.annotations()) {
      String line = annotation.kind().name().toLowerCase(java.util.Locale.ROOT);
      inked.add(at(annotation.anchor().span(), "", line));
    }
    if (passage != null) {
      inked.add(at(passage, "passage", ""));
    }
    if (current != null) {
      inked.add(at(current, "current", ""));
    }
    inked.removeIf(i -> i.from() >= i.to());
    inked.sort(java.util.Comparator.comparingInt(Inked::from));
    return inked;
  }

  private String tint(Quote quote) {
    String name = quote.speakerName();
    String status = quote.isProposed() ? "proposed" : "accepted";
    String colour = name == null ? "nobody" : Theme.colour("voice", speakers.indexOf(name));
    return status + " " + colour;
  }

  private Inked at(TextSpan span, String style, String line) {
    return new Inked(open.set().toView(span.start()), open.set().toView(span.end()), style, line);
  }

  private static List<String> styles(List<Inked> over) {
    List<String> styles = new ArrayList<>();
    int lines = 0;
    for (Inked inked : over) {
      if (!inked.style().isEmpty()) {
        styles.addAll(List.of(inked.style().split(" ")));
      }
      if (!inked.line().isEmpty()) {
        styles.add(inked.line());
        lines++;
      }
    }
    if (lines > 1) {
      styles.add("stack-" + Math.min(DEEPEST, lines));
    }
    return styles;
  }

  /** A stretch of the view with its classes, and the kind of its line when it is an annotation. */
  private record Inked(int from, int to, String style, String line) {}
}
