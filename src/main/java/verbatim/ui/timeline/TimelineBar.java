package verbatim.ui.timeline;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import verbatim.article.Source;
import verbatim.timeline.Scale;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** Above the sheet: how much time a row stands for, which sources are shown, how much there is. */
final class TimelineBar extends HBox {
  private final TimelineModel model;
  private final Texts texts;
  private final Label count = new Label();
  private final MenuButton sources = new MenuButton();

  /**
   * The bar.
   *
   * @param askDay asks for the day of the current card's article
   */
  TimelineBar(TimelineModel model, Texts texts, Command askDay) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("toolbar");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    count.getStyleClass().add("muted");
    sources.setGraphic(Icons.of("fth-columns"));
    sources.textProperty().bind(texts.bind("timeline.sources"));
    sources.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(scales(), sources, reduced(), day(askDay), space, count);
    model.sheetProperty().subscribe(s -> tellCount());
    texts.localeProperty().addListener(o -> tellCount());
    model.timelineProperty().subscribe(t -> listSources(t.lanes()));
  }

  private HBox scales() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox();
    List<Scale> all = List.of(Scale.values());
    for (Scale scale : all) {
      ToggleButton button = new ToggleButton();
      button.textProperty().bind(texts.bind("timeline.scale." + scale.name()));
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button
          .getStyleClass()
          .add(
              scale == all.getFirst()
                  ? "left-pill"
                  : scale == all.getLast() ? "right-pill" : "center-pill");
      button.setOnAction(e -> {
        // Of several scales one is always chosen.
        button.setSelected(true);
        model.scale(scale);
      });
      model.scaleProperty().subscribe(now -> button.setSelected(now == scale));
      box.getChildren().add(button);
    }
    return box;
  }

  /** In sight only where a day is missing. */
  private Button day(Command askDay) {
    Button button = new Button();
    button.setId("timeline-set-day");
    button.textProperty().bind(texts.bind(askDay.id()));
    button.setGraphic(Icons.of("fth-calendar"));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> askDay.run());
    model
        .currentProperty()
        .subscribe(spot -> {
          button.setVisible(model.lacksDay());
          button.setManaged(model.lacksDay());
        });
    return button;
  }

  private Button reduced() {
    Button button = new Button();
    button.setGraphic(Icons.of("fth-x"));
    button.getStyleClass().add("reduced");
    button.setMinWidth(USE_PREF_SIZE);
    Tooltip hint = new Tooltip();
    hint.textProperty().bind(texts.bind("timeline.everything"));
    button.setTooltip(hint);
    button.setOnAction(e -> model.reduceTo(null, null));
    Runnable tell =
        () -> {
          var articles = model.articlesProperty().get();
          button.setVisible(articles != null);
          button.setManaged(articles != null);
          button.setText(articles == null ? "" : texts.say("timeline.reduced", articles.size()));
        };
    model.articlesProperty().subscribe(a -> tell.run());
    texts.localeProperty().addListener(o -> tell.run());
    return button;
  }

  private void listSources(List<Source> lanes) {
    sources.getItems().clear();
    for (Source lane : lanes) {
      CheckMenuItem item = new CheckMenuItem(lane.name());
      item.setSelected(model.isShown(lane));
      item.setOnAction(e -> {
        model.show(lane, item.isSelected());
        item.setSelected(model.isShown(lane));
      });
      sources.getItems().add(item);
    }
    sources.setDisable(lanes.size() < 2);
  }

  private void tellCount() {
    Sheet sheet = model.sheetProperty().get();
    boolean known = model.isLoaded();
    count.setText(known ? texts.say("timeline.count", sheet.events(), sheet.lanes().size()) : "");
  }
}
