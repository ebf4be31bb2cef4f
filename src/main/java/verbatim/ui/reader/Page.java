package verbatim.ui.reader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/** The text itself, to be read and selected; what is copied is cut from the stored text. */
final class Page extends StyleClassedTextArea {
  private @Nullable OpenArticle open;

  Page() {
    super(false);
    setEditable(false);
    setWrapText(true);
    getStyleClass().addAll("page", "reading");
    setShowCaret(CaretVisibility.OFF);
    // An area for writing keeps every letter to itself; here letters are commands.
    Nodes.addInputMap(
        this,
        InputMap.ignore(
            EventPattern.keyPressed()
                .onlyIf(e -> e.getText().length() == 1 && !e.isShortcutDown())));
    focusedProperty()
        .subscribe(now -> setShowCaret(now ? CaretVisibility.ON : CaretVisibility.OFF));
  }

  /** Whether the text of this article is set. */
  boolean shows(OpenArticle article) {
    return open != null && open.article().id() == article.article().id();
  }

  /** Sets another article, or the same one with other inks. */
  void show(OpenArticle article, StyleSpans<Collection<String>> inks) {
    boolean other = !shows(article);
    open = article;
    if (other) {
      replace(0, getLength(), document(article));
      moveTo(0);
      getUndoManager().forgetHistory();
    }
    ink(inks);
  }

  /** Of several blank lines in a row all but the first are set small: they only mark a gap. */
  private static StyledDocument<Collection<String>, String, Collection<String>> document(
      OpenArticle article) {
    var document =
        new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
            SegmentOps.styledTextOps(), List.of());
    boolean blank = false;
    for (int i = 0; i < article.set().paragraphs(); i++) {
      String line = article.set().paragraph(i).in(article.text());
      boolean gap = blank && line.isBlank();
      blank = line.isBlank();
      document.addParagraph(line, List.<String>of(), gap ? List.of("blank") : List.of());
    }
    return document.build();
  }

  /** Changes the inks alone. */
  void ink(StyleSpans<Collection<String>> inks) {
    if (getLength() > 0) {
      setStyleSpans(0, inks);
    }
  }

  /** What is selected, as a place in the stored text; null when nothing is. */
  @Nullable TextSpan selected() {
    IndexRange range = getSelection();
    return open == null || range.getLength() == 0
        ? null
        : open.set().toText(range.getStart(), range.getEnd());
  }

  /** Where the caret stands in the stored text. */
  int caret() {
    return open == null ? 0 : open.set().toText(getCaretPosition());
  }

  /** Puts the caret at an offset of the stored text and brings it into sight. */
  void goTo(int offset) {
    if (open != null) {
      moveTo(open.set().toView(offset));
      requestFollowCaret();
    }
  }

  /** Brings the paragraph at an offset to the upper part of the page. */
  void turnTo(int offset) {
    if (open != null) {
      moveTo(open.set().toView(offset));
      showParagraphAtTop(Math.max(0, open.set().paragraphAt(offset) - 1));
    }
  }

  @Override
  public void copy() {
    Optional.ofNullable(selected()).ifPresent(span -> copy(span.in(text())));
  }

  /** Puts words on the clipboard. */
  static void copy(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private String text() {
    return open == null ? "" : open.text();
  }
}
