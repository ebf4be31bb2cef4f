package verbatim.ui.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Insets;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Texts;

/** The quote in its context: the quote tinted, cue and mention underlined in different ways. */
final class PassageView extends StackPane {
  /** A quote of more characters than this may be higher than the view. */
  private static final int LONG = 400;

  private static final double LINE = 700;

  private final StyleClassedTextArea area = new StyleClassedTextArea();

  PassageView(QuotesModel model, Texts texts) {
    getStyleClass().add("passage");
    area.setEditable(false);
    area.setWrapText(true);
    area.setFocusTraversable(true);
    // Where a quote is split is where the caret is: it has to be seen, though nothing is written.
    area.showCaretProperty()
        .bind(area.focusedProperty().map(f -> f ? CaretVisibility.ON : CaretVisibility.OFF));
    area.getStyleClass().add("reading");
    area.accessibleRoleDescriptionProperty().bind(texts.bind("quotes.passage"));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::giveAway);
    getChildren().add(new VirtualizedScrollPane<>(area));
    // Lines of a width that can be read, and the scroll bar at the edge.
    area.widthProperty()
        .subscribe(w -> area.setPadding(new Insets(0, Math.max(8, w.doubleValue() - LINE), 0, 0)));
    model.passageProperty().subscribe(this::show);
    area.heightProperty()
        .subscribe(h -> {
          Passage shown = model.passageProperty().get();
          if (shown != null && area.getLength() == shown.text().length()) {
            bringIntoSight(shown);
          }
        });
    model.edgesProperty().subscribe((was, now) -> tint(model.passageProperty().get(), now));
  }

  /**
   * An area of RichTextFX keeps Tab and letters to itself, even where nothing can be written: Tab
   * leads on, and letters are commands here too. Combinations are neither.
   */
  private void giveAway(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.TAB) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else if (!event.getText().isBlank()) {
      // The filters above see the key a second time and let it pass again: what they act on they
      // consume, so that it never comes here, and a plain key is the same to them from the area
      // as from this view.
      fireEvent(event.copyFor(this, this));
      event.consume();
    }
  }

  /** Gives the keyboard to the words, whose cursor can be moved. */
  @Override
  public void requestFocus() {
    area.requestFocus();
  }

  /** Offset of the caret in the passage's text. */
  int caret() {
    return area.getCaretPosition();
  }

  private void show(@Nullable Passage passage) {
    if (passage == null) {
      area.clear();
      return;
    }
    area.replaceText(passage.text());
    tint(passage, passage.whole());
    area.moveTo(passage.whole().start());
    bringIntoSight(passage);
  }

  private void bringIntoSight(Passage passage) {
    int paragraph = area.getCurrentParagraph();
    if (passage.whole().length() > LONG) {
      area.showParagraphAtTop(paragraph);
    } else {
      area.showParagraphAtCenter(paragraph);
    }
  }

  /** The words marked by hand, without the spaces around them; null when there are none. */
  @Nullable TextSpan marked() {
    int start = area.getSelection().getStart();
    int end = area.getSelection().getEnd();
    String text = area.getText();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new TextSpan(start, end) : null;
  }

  private void tint(@Nullable Passage passage, @Nullable TextSpan edges) {
    if (passage == null || edges == null || area.getLength() != passage.text().length()) {
      return;
    }
    area.setStyleSpans(0, spans(passage, edges).create());
  }

  private static StyleSpansBuilder<Collection<String>> spans(Passage passage, TextSpan edges) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, passage.text().length()));
    List<TextSpan> quoted = quoted(passage, edges);
    quoted.forEach(s -> border(borders, s));
    border(borders, passage.cue());
    border(borders, passage.mention());
    passage.steps().forEach(s -> border(borders, s));
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    int from = 0;
    for (int to : borders.tailSet(1)) {
      spans.add(styles(passage, quoted, new TextSpan(from, to)), to - from);
      from = to;
    }
    if (from == 0) {
      spans.add(List.of(), 0);
    }
    return spans;
  }

  /** The paragraphs of the quote, the first and the last as far as the edges were moved. */
  private static List<TextSpan> quoted(Passage passage, TextSpan edges) {
    List<TextSpan> quoted = new ArrayList<>();
    List<TextSpan> parts = passage.parts();
    for (int i = 0; i < parts.size(); i++) {
      int start = i == 0 ? edges.start() : parts.get(i).start();
      int end = i == parts.size() - 1 ? edges.end() : parts.get(i).end();
      if (start < Math.min(end, edges.end())) {
        quoted.add(new TextSpan(start, Math.min(end, edges.end())));
      }
    }
    return quoted;
  }

  private static List<String> styles(Passage passage, List<TextSpan> quoted, TextSpan piece) {
    List<String> styles = new ArrayList<>();
    if (quoted.stream().anyMatch(q -> q.contains(piece))) {
      styles.add("quoted");
    }
    if (contains(passage.cue(), piece)) {
      styles.add("cue");
    }
    if (contains(passage.mention(), piece)) {
      styles.add("mention");
    }
    if (passage.steps().stream().anyMatch(s -> s.contains(piece))) {
      styles.add("step");
    }
    return styles;
  }

  private static boolean contains(@Nullable TextSpan span, TextSpan piece) {
    return span != null && span.contains(piece);
  }

  private static void border(Set<Integer> borders, @Nullable TextSpan span) {
    if (span != null) {
      borders.add(span.start());
      borders.add(span.end());
    }
  }
}
