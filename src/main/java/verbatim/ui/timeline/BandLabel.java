package verbatim.ui.timeline;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The name of a day, a month or a year above its rows, with how much it holds. */
final class BandLabel extends HBox {
  private static final PseudoClass VAGUE = PseudoClass.getPseudoClass("vague");

  private final Label name = new Label();
  private final Label count = new Label();

  BandLabel() {
    super(12);
    getStyleClass().add("band");
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("band-name");
    count.getStyleClass().add("band-count");
    getChildren().addAll(name, count);
  }

  /** Shows a name; a vague band is one whose days are not known. */
  void show(String words, String events, boolean vague) {
    name.setText(words);
    count.setText(events);
    pseudoClassStateChanged(VAGUE, vague);
  }
}
