package verbatim.ui.dossier;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** Room for words in Markdown that is as high as its words; a frame shows where one can write. */
final class WritingArea extends TextArea {
  /** Frame and padding of the area, in pixels; as the style sheet has them. */
  private static final double FRAME = 14;

  private static final double SIDES = 26;

  private final Text ruler = new Text();

  /** An area that invites to write with these words. */
  WritingArea(ObservableValue<String> prompt) {
    getStyleClass().add("writing");
    setWrapText(true);
    promptTextProperty().bind(prompt);
    accessibleTextProperty().bind(prompt);
    ruler.fontProperty().bind(fontProperty());
    widthProperty().subscribe(this::grow);
    textProperty().subscribe(this::grow);
    fontProperty().subscribe(this::grow);
  }

  private void grow() {
    // An empty last line is a line too.
    ruler.setText(getText().isEmpty() || getText().endsWith("\n") ? getText() + "x" : getText());
    ruler.setWrappingWidth(Math.max(60, getWidth() - SIDES));
    double height = Math.ceil(ruler.getLayoutBounds().getHeight()) + FRAME;
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
  }
}
