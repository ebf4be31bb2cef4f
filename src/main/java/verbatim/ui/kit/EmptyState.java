package verbatim.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where there is nothing to show: why, and what to do about it. */
public final class EmptyState extends VBox {
  /**
   * An icon above a sentence.
   *
   * @param icon such as {@code fth-inbox}
   */
  public EmptyState(String icon, ObservableValue<String> sentence) {
    getStyleClass().add("empty");
    getChildren().addAll(Icons.of(icon), label(sentence, "sentence"));
  }

  /** Adds a quieter explanation. */
  public EmptyState with(ObservableValue<String> explanation) {
    getChildren().add(label(explanation, "muted"));
    return this;
  }

  /** Adds something that can be done; the first one is the one to do. */
  public EmptyState with(ObservableValue<String> words, Runnable action) {
    Button button = new Button();
    button.textProperty().bind(words);
    button.setOnAction(e -> action.run());
    button.getStyleClass().add(lookupAll(".button").isEmpty() ? "accent" : "flat");
    getChildren().add(button);
    return this;
  }

  /** Gives the keyboard to the first thing that can be done. */
  @Override
  public void requestFocus() {
    getChildren().stream()
        .filter(Button.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private static Label label(ObservableValue<String> words, String style) {
    Label label = new Label();
    label.textProperty().bind(words);
    label.getStyleClass().add(style);
    return label;
  }
}
