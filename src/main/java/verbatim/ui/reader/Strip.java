package verbatim.ui.reader;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/**
 * A line over the page: what is read once the head is out of sight, and how much of what was sought
 * is in it.
 */
final class Strip extends HBox {
  private final ReaderModel model;
  private final Texts texts;
  private final Label count = new Label();

  /**
   * @param head the head of the page, whose words the strip repeats while it is out of sight
   * @param walk goes to the next (1) or previous (-1) place found
   */
  Strip(ReaderModel model, Texts texts, Node head, IntConsumer walk) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("reader-strip");
    setAlignment(Pos.CENTER_LEFT);
    setMaxHeight(USE_PREF_SIZE);
    setPickOnBounds(false);
    Label title = new Label();
    title.setId("strip-title");
    title.setMinWidth(0);
    title
        .textProperty()
        .bind(
            model
                .openProperty()
                .map(o -> o.article().source().name() + " · " + o.article().title()));
    title.visibleProperty().bind(head.visibleProperty().not());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.setId("strip-found");
    count.setMinWidth(USE_PREF_SIZE);
    HBox found =
        new HBox(
            2,
            count,
            button("reader.found.previous", "fth-chevron-up", () -> walk.accept(-1)),
            button("reader.found.next", "fth-chevron-down", () -> walk.accept(1)));
    found.setAlignment(Pos.CENTER_RIGHT);
    found.setMinWidth(USE_PREF_SIZE);
    ObservableValue<Boolean> searched = model.foundProperty().map(f -> !f.isEmpty());
    found.visibleProperty().bind(searched);
    found.managedProperty().bind(searched);
    visibleProperty().bind(title.visibleProperty().or(found.visibleProperty()));
    getChildren().addAll(title, gap, found);
    model.foundProperty().subscribe(this::say);
    model.passageProperty().subscribe(this::say);
    texts.localeProperty().subscribe(this::say);
  }

  private void say() {
    List<TextSpan> found = model.foundProperty().get();
    TextSpan passage = model.passageProperty().get();
    int at = passage == null ? -1 : found.indexOf(passage);
    count.setText(
        at < 0
            ? texts.say("reader.found", found.size())
            : texts.say("reader.found.at", at + 1, found.size()));
  }

  private Button button(String id, String icon, Runnable action) {
    Button button = new Button();
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().addAll("quiet", "small");
    button.accessibleTextProperty().bind(texts.bind(id));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(texts.bind(id));
    button.setTooltip(tip);
    button.setFocusTraversable(false);
    button.setOnAction(e -> action.run());
    return button;
  }
}
