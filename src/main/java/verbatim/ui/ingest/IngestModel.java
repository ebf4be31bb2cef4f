package verbatim.ui.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import verbatim.archive.Archive;
import verbatim.archive.ImportReport;
import verbatim.db.Access;
import verbatim.ingest.ImportOutcome;
import verbatim.ingest.ImportOutcome.AlreadyThere;
import verbatim.ingest.ImportOutcome.Imported;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.ingest.ImportRequest;
import verbatim.ui.kit.Jobs;

/** What to import, the import that runs, and what came of the last one. */
public final class IngestModel {
  private final Archive archive;
  private final Jobs jobs;
  private final ObservableList<Path> paths = FXCollections.observableArrayList();
  private final StringProperty source = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Path> manifest = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
  private final ObservableList<ImportOutcome> outcomes = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Task<?>> running = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding canStart;

  /**
   * What an import came to so far.
   *
   * @param cancelled whether a person stopped it; what was imported by then stays
   */
  public record Tally(long imported, long already, long skipped, boolean cancelled) {
    static final Tally NONE = new Tally(0, 0, 0, false);

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
      return imported + already + skipped == 0 && !cancelled;
    }

    private Tally with(ImportOutcome outcome) {
      return switch (outcome) {
        case Imported i -> new Tally(imported + 1, already, skipped, cancelled);
        case AlreadyThere a -> new Tally(imported, already + 1, skipped, cancelled);
        case Skipped s -> new Tally(imported, already, skipped + 1, cancelled);
      };
    }
  }

  /** Nothing chosen yet. */
  public IngestModel(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
    boolean writable = archive.access() == Access.WRITE;
    canStart =
        Bindings.createBooleanBinding(
            () -> writable && running.get() == null && (!paths.isEmpty() || manifest.get() != null),
            running,
            paths,
            manifest);
  }

  /** Files and folders chosen, each once. */
  public ObservableList<Path> paths() {
    return paths;
  }

  /** Name of the source of all files; blank to take it from manifest or folder. */
  public StringProperty source() {
    return source;
  }

  /** A CSV file that describes the files. */
  public ObjectProperty<@Nullable Path> manifest() {
    return manifest;
  }

  /** The day of files that do not say more themselves. */
  public ObjectProperty<@Nullable LocalDate> day() {
    return day;
  }

  /** What became of each file so far, as it became certain. */
  public ObservableList<ImportOutcome> outcomes() {
    return outcomes;
  }

  /** What the newest import came to so far. */
  public ReadOnlyObjectProperty<Tally> tally() {
    return tally.getReadOnlyProperty();
  }

  /** The import that runs; null when none does. */
  public ReadOnlyObjectProperty<@Nullable Task<?>> running() {
    return running.getReadOnlyProperty();
  }

  /** Whether there is something to import, and nothing in the way. */
  public BooleanBinding canStart() {
    return canStart;
  }

  /** Chooses more files and folders. */
  public void add(Collection<Path> more) {
    more.stream().filter(p -> !paths.contains(p)).forEach(paths::add);
  }

  /** The articles that the last import brought. */
  public Set<Long> imported() {
    return outcomes.stream()
        .filter(Imported.class::isInstance)
        .map(o -> ((Imported) o).article())
        .collect(Collectors.toSet());
  }

  /**
   * Imports what is chosen; the choice is empty afterwards.
   *
   * @param title of the job
   */
  public void start(String title) {
    if (!canStart.get()) {
      return;
    }
    String named = source.get().strip();
    ImportRequest request =
        new ImportRequest(paths, named.isEmpty() ? null : named, manifest.get(), day.get());
    outcomes.clear();
    tally.set(Tally.NONE);
    Heard heard = new Heard(jobs, this::show);
    Task<ImportReport> task =
        jobs.run(
            title,
            progress -> archive.importing().run(request, progress, heard),
            done -> {
              paths.clear();
              manifest.set(null);
            });
    running.set(task);
    task.runningProperty()
        .subscribe((was, is) -> {
          if (was && !is) {
            running.set(null);
            Tally t = tally.get();
            tally.set(new Tally(t.imported(), t.already(), t.skipped(), task.isCancelled()));
          }
        });
  }

  private void show(List<ImportOutcome> news) {
    outcomes.addAll(news);
    Tally sum = tally.get();
    for (ImportOutcome outcome : news) {
      sum = sum.with(outcome);
    }
    tally.set(sum);
  }
}
