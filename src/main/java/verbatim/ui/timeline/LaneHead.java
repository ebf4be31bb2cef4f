package verbatim.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import verbatim.article.Source;

/** The name of a lane's source with its colour. */
final class LaneHead extends HBox {
  private final Label name = new Label();
  private @Nullable String lane;

  LaneHead() {
    super(8);
    getStyleClass().add("lane-head");
    setAlignment(Pos.CENTER_LEFT);
    Region swatch = new Region();
    swatch.getStyleClass().add("swatch");
    swatch.setMinSize(10, 10);
    swatch.setMaxSize(10, 10);
    getChildren().addAll(swatch, name);
  }

  void show(Source source, String colour) {
    name.setText(source.name());
    getStyleClass().remove(lane);
    lane = colour;
    getStyleClass().add(colour);
  }
}
