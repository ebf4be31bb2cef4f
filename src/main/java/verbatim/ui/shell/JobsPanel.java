package verbatim.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** The jobs that run: how far each is, what it is doing, and a way to stop it. */
final class JobsPanel extends VBox {
  private final Texts texts;
  private final Map<Task<?>, Node> rows = new HashMap<>();

  /** Follows this list of jobs. */
  JobsPanel(Texts texts, ObservableList<Task<?>> running) {
    this.texts = texts;
    getStyleClass().addAll("sheet", "jobs");
    setMaxSize(360, USE_PREF_SIZE);
    running.forEach(this::add);
    running.addListener(
        (ListChangeListener<Task<?>>)
            change -> {
              while (change.next()) {
                change.getRemoved().forEach(task -> getChildren().remove(rows.remove(task)));
                change.getAddedSubList().forEach(this::add);
              }
            });
  }

  private void add(Task<?> task) {
    Label title = new Label();
    title.textProperty().bind(task.titleProperty());
    title.getStyleClass().add("strong");
    Label item = new Label();
    item.textProperty().bind(task.messageProperty());
    item.getStyleClass().add("caption");
    item.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(task.progressProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(task.titleProperty());
    Button cancel = new Button(null, Icons.of("fth-x"));
    cancel.getStyleClass().addAll("quiet", "button-icon");
    cancel.accessibleTextProperty().bind(texts.bind("shell.jobs.cancel"));
    cancel.setOnAction(e -> task.cancel());
    VBox words = new VBox(4, title, bar, item);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, words, cancel);
    rows.put(task, row);
    getChildren().add(row);
  }
}
