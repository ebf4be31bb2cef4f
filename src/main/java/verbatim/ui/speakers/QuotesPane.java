package verbatim.ui.speakers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;

/** How often a person is quoted, over time and by source, and the quotes themselves. */
final class QuotesPane extends VBox {
  private final Texts texts;
  private final Columns columns;
  private final Bars bars;
  private final SaidList said;

  QuotesPane(Texts texts, Navigator navigator) {
    super(12);
    this.texts = texts;
    columns = new Columns(texts);
    bars = new Bars(texts);
    said = new SaidList(texts, navigator);
    VBox.setVgrow(said, Priority.ALWAYS);
    setMinWidth(0);
    HBox charts = new HBox(24, columns, bars);
    charts.getStyleClass().add("charts");
    HBox.setHgrow(columns, Priority.ALWAYS);
    HBox.setHgrow(bars, Priority.ALWAYS);
    // Half of the width each, whatever the words ask for.
    columns.setPrefWidth(100);
    bars.setPrefWidth(100);
    columns.setMinWidth(100);
    bars.setMinWidth(100);
    Label heading = new Label();
    heading.textProperty().bind(texts.bind("speakers.said"));
    heading.getStyleClass().add("strong");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(8, heading, space, order());
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(charts, head, said);
  }

  /** The reader shows the first quote. */
  void follow() {
    said.follow();
  }

  void show(SpeakersModel.Page page) {
    Course course = Course.of(page.perDay());
    columns.show(course);
    // A single column says nothing that the counts do not.
    columns.setVisible(course.columns().size() > 1);
    columns.setManaged(columns.isVisible());
    bars.show(page.perSource());
    said.show(page.said());
  }

  private HBox order() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton byDay = toggle("speakers.by.day", "left-pill", group, false);
    ToggleButton bySource = toggle("speakers.by.source", "right-pill", group, true);
    byDay.setSelected(true);
    HBox box = new HBox(byDay, bySource);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private ToggleButton toggle(String key, String style, ToggleGroup group, boolean bySource) {
    ToggleButton toggle = new ToggleButton();
    toggle.textProperty().bind(texts.bind(key));
    toggle.getStyleClass().addAll(style, "small");
    toggle.setToggleGroup(group);
    toggle.setOnAction(e -> {
      toggle.setSelected(true);
      said.arrange(bySource);
    });
    return toggle;
  }
}
