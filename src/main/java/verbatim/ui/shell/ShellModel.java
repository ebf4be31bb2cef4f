package verbatim.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verbatim.archive.Archive;
import verbatim.db.Access;
import verbatim.ingest.ImportRequest;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Settings;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;
import verbatim.wording.Words;

/** Which archive is open, or why none is; the language and the look. */
final class ShellModel implements AutoCloseable {
  private final Settings settings;
  private final Theme theme;
  private final Texts texts;
  private final Consumer<Throwable> failed;
  private final Jobs opening;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());

  /** What the window is about. */
  sealed interface State {
    /** Nothing yet. */
    record None() implements State {}

    /** An archive is being opened. */
    record Busy(Path folder) implements State {}

    /** An archive is open. */
    record Open(Session session) implements State {}

    /** An archive could not be opened. */
    record Refused(Path folder, Throwable failure) implements State {}
  }

  /**
   * With no archive yet.
   *
   * @param failed hears of jobs that failed
   */
  ShellModel(Settings settings, Consumer<Throwable> failed) {
    this.settings = settings;
    this.failed = failed;
    opening = new Jobs(failed);
    texts = new Texts(settings.get(Settings.LANGUAGE));
    theme = new Theme(settings.get(Settings.THEME));
    theme.textSizeProperty().set(settings.get(Settings.TEXT_SIZE));
    texts.localeProperty().subscribe((was, is) -> settings.set(Settings.LANGUAGE, is));
    theme.choiceProperty().subscribe((was, is) -> settings.set(Settings.THEME, is));
    theme
        .textSizeProperty()
        .subscribe((was, is) -> settings.set(Settings.TEXT_SIZE, is.intValue()));
  }

  Settings settings() {
    return settings;
  }

  Theme theme() {
    return theme;
  }

  Texts texts() {
    return texts;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** The open archive; null when none is. */
  @Nullable Session session() {
    return state.get() instanceof State.Open open ? open.session() : null;
  }

  /** Opens an archive in the place of the open one. */
  void open(Path folder, Access access) {
    open(folder, () -> Opening.open(folder, access), false);
  }

  /** Makes a new archive, or opens the one that is in this folder. */
  void make(Path folder) {
    open(folder, () -> Opening.make(folder), false);
  }

  /** Opens this person's copy of the sample, made when it is not there. */
  void openSample() {
    open(Sample.folder(), () -> Opening.make(Sample.folder()), true);
  }

  /** Shows an archive that is open already. */
  void show(Archive archive) {
    leave();
    Session session = new Session(archive, new Jobs(failed));
    state.set(new State.Open(session));
    catchUp(session);
  }

  /** English to French and back. */
  void switchLanguage() {
    boolean french = Words.isFrench(texts.localeProperty().get());
    texts.localeProperty().set(french ? Locale.ENGLISH : Locale.FRENCH);
  }

  /** Light to dark and back. */
  void switchTheme() {
    boolean dark = theme.dark().get();
    theme.choiceProperty().set(dark ? Theme.Choice.LIGHT : Theme.Choice.DARK);
  }

  private void open(Path folder, Supplier<Opening> how, boolean sample) {
    leave();
    state.set(new State.Busy(folder));
    opening.read(
        how,
        opened -> {
          switch (opened) {
            case Opening.Opened it -> {
              settings.set(Settings.ARCHIVE, folder.toAbsolutePath().toString());
              show(it.archive());
              if (sample) {
                fill(it.archive());
              }
            }
            case Opening.Refused it -> state.set(new State.Refused(folder, it.failure()));
          }
        });
  }

  private void catchUp(Session session) {
    Archive archive = session.archive();
    session
        .jobs()
        .read(
            archive::isBehind,
            behind -> {
              if (behind) {
                session
                    .jobs()
                    .run(
                        texts.say("shell.catchUp"),
                        progress -> {
                          archive.catchUp(progress);
                          return archive;
                        },
                        done -> {});
              }
            });
  }

  private void fill(Archive archive) {
    Session session = session();
    Path seeds = Sample.seeds().orElse(null);
    if (session != null && seeds != null && archive.articles().count() == 0) {
      session
          .jobs()
          .run(
              texts.say("shell.sample.making"),
              progress -> archive.importing().run(ImportRequest.of(seeds), progress, o -> {}),
              report -> {});
    }
  }

  private void leave() {
    Session session = session();
    state.set(new State.None());
    if (session != null) {
      session.close();
    }
  }

  /** Closes the archive. */
  @Override
  public void close() {
    leave();
    opening.close();
  }
}
