package verbatim.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.StatusBar;
import verbatim.archive.Stats;
import verbatim.db.Access;
import verbatim.ui.kit.Badge;
import verbatim.ui.kit.Texts;

/** Counts at the left, running jobs at the right. */
final class StatusLine extends StatusBar {
  private final Texts texts;
  private final ToggleButton jobs = new ToggleButton();

  /** Follows the counts and jobs of this session. */
  StatusLine(Texts texts, Session session) {
    this.texts = texts;
    setText("");
    // It only tells; ControlsFX would stop there.
    setFocusTraversable(false);
    Label counts = new Label();
    counts.setId("counts");
    ObservableValue<String> words =
        Bindings.createStringBinding(
            () -> words(session.stats().get()), session.stats(), texts.localeProperty());
    counts.textProperty().bind(words);
    getLeftItems().add(counts);
    if (session.archive().access() == Access.READ) {
      Badge readOnly = new Badge("", "warning");
      readOnly.textProperty().bind(texts.bind("shell.readOnly"));
      getLeftItems().add(readOnly);
    }
    var running = session.jobs().running();
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(96);
    jobs.setId("jobs-button");
    jobs.setGraphic(bar);
    jobs.getStyleClass().addAll("quiet", "small");
    jobs.visibleProperty().bind(Bindings.isNotEmpty(running));
    jobs.managedProperty().bind(jobs.visibleProperty());
    running.subscribe(() -> {
      bar.progressProperty().unbind();
      if (running.isEmpty()) {
        jobs.setSelected(false);
      } else {
        Task<?> first = running.getFirst();
        bar.progressProperty().bind(first.progressProperty());
        jobs.textProperty().bind(first.titleProperty());
      }
    });
    getRightItems().add(jobs);
  }

  /** The button that shows and hides what the jobs do. */
  ToggleButton jobs() {
    return jobs;
  }

  private String words(Stats stats) {
    return stats == null
        ? ""
        : texts.say(
            "shell.counts", stats.articles(), stats.sources(), stats.entries(), stats.proposed());
  }
}
