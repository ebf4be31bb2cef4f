package verbatim.ui.quotes;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import verbatim.annotation.QuoteStatus;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** Title, what awaits and what is decided, how far one has come, and what is done to many. */
final class QueueHead extends HBox {
  /**
   * Widths, in sizes of the words, from which on there is room for everything or for one button.
   */
  private static final double WIDE = 62;

  private static final double MIDDLE = 49;

  private final QuotesModel model;
  private final Texts texts;
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar();

  QueueHead(QuotesModel model, Texts texts, List<Command> commands) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("place-head");
    setMinWidth(0);
    Label title = new Label();
    title.textProperty().bind(texts.bind("quotes.title"));
    title.getStyleClass().add("place-title");
    title.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    describeProgress();
    getChildren().addAll(title, statuses(), bar, progress, space);
    List<Button> buttons = commands.stream().map(this::button).toList();
    getChildren().addAll(buttons);
    widthProperty()
        .subscribe(w -> {
          double ems = w.doubleValue() / progress.getFont().getSize();
          progress.setVisible(ems >= WIDE);
          bar.setVisible(ems >= WIDE);
          for (Button button : buttons) {
            boolean words = ems >= (button.equals(buttons.getFirst()) ? MIDDLE : WIDE);
            button.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
          }
        });
  }

  private HBox statuses() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox();
    box.getStyleClass().add("statuses");
    QuoteStatus[] all = QuoteStatus.values();
    for (int i = 0; i < all.length; i++) {
      ToggleButton button = status(all[i]);
      button
          .getStyleClass()
          .add(i == 0 ? "left-pill" : i == all.length - 1 ? "right-pill" : "center-pill");
      button.setToggleGroup(group);
      box.getChildren().add(button);
    }
    return box;
  }

  private ToggleButton status(QuoteStatus status) {
    ToggleButton button = new ToggleButton();
    String key = "quotes.status." + status.name().toLowerCase(Locale.ROOT);
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.say(key, model.countsProperty().get().of(status)),
                texts.localeProperty(),
                model.countsProperty()));
    button.setMinWidth(USE_PREF_SIZE);
    model.filterProperty().subscribe(filter -> button.setSelected(status == filter.status()));
    button.setOnAction(e -> {
      button.setSelected(true);
      model.filterProperty().set(model.filterProperty().get().withStatus(status));
    });
    return button;
  }

  private void describeProgress() {
    progress
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  Counts counts = model.countsProperty().get();
                  return texts.say("quotes.progress", counts.decided(), counts.all());
                },
                texts.localeProperty(),
                model.countsProperty()));
    progress.getStyleClass().add("muted");
    progress.setMinWidth(USE_PREF_SIZE);
    progress.managedProperty().bind(progress.visibleProperty());
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> {
                  Counts counts = model.countsProperty().get();
                  return counts.all() == 0 ? 0 : counts.decided() / (double) counts.all();
                },
                model.countsProperty()));
    bar.accessibleTextProperty().bind(progress.textProperty());
    bar.getStyleClass().add("small");
    bar.managedProperty().bind(bar.visibleProperty());
  }

  private Button button(Command command) {
    Button button = new Button();
    button.textProperty().bind(texts.bind(command.id()));
    button.accessibleTextProperty().bind(button.textProperty());
    if (command.icon() != null) {
      button.setGraphic(Icons.of(command.icon()));
    }
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(texts.bindName(command));
    button.setTooltip(tip);
    button.getStyleClass().add("quiet");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> command.run());
    return button;
  }
}
