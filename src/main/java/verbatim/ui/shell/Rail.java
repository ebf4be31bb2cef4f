package verbatim.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** The way to every place: work at the top, import and settings at the foot. */
final class Rail extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  /** Shows these spots, the one of the current place chosen. */
  Rail(Texts texts, List<Spot> spots, ReadOnlyObjectProperty<Spot> current) {
    getStyleClass().add("rail");
    boolean work = true;
    for (Spot spot : spots) {
      if (work && !spot.isWork()) {
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        getChildren().add(between);
        work = false;
      }
      getChildren().add(button(texts, spot, current));
    }
  }

  private static Button button(Texts texts, Spot spot, ReadOnlyObjectProperty<Spot> current) {
    Command go = spot.go();
    Button button = new Button();
    button.setId("rail-" + spot.place().id());
    button.textProperty().bind(texts.bind(spot.name()));
    button.setGraphic(Icons.of(spot.icon()));
    button.setContentDisplay(ContentDisplay.TOP);
    button.getStyleClass().addAll("rail-button", "quiet");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(e -> go.run());
    Tooltip hint = new Tooltip();
    hint.textProperty().bind(texts.bindName(go));
    button.setTooltip(hint);
    button.accessibleTextProperty().bind(texts.bind(go.id()));
    current.subscribe(now -> button.pseudoClassStateChanged(SELECTED, spot.equals(now)));
    return button;
  }
}
