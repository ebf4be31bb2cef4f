package verbatim.ui.speakers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteCountStore.Share;
import verbatim.archive.Archive;
import verbatim.speaker.Speaker;
import verbatim.text.FoldedText;
import verbatim.ui.kit.Jobs;

/** The authority file and what awaits it. Call on the screen's thread. */
public final class SpeakersModel {
  private final Archive archive;
  private final Jobs jobs;
  private final Readings readings;
  private final AuthorityFiles files;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.PERSONS);
  private final ObservableList<Row> all = FXCollections.observableArrayList();
  private final FilteredList<Row> shown = new FilteredList<>(all);
  private final ObservableList<Awaiting> names = FXCollections.observableArrayList();
  private final FilteredList<Awaiting> namesShown = new FilteredList<>(names);
  private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Awaiting.@Nullable File> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private @Nullable String wanted;

  /** A person and how many quotes are theirs or proposed as theirs. */
  record Row(Speaker person, long accepted, long proposed) {
    long quotes() {
      return accepted + proposed;
    }
  }

  /** Everything about one person. */
  record Page(Speaker person, List<Said> said, List<Share> perSource, List<Share> perDay) {
    long proposed() {
      return said.stream().filter(s -> s.quote().isProposed()).count();
    }

    long accepted() {
      return said.size() - proposed();
    }
  }

  /** Works on an archive. */
  public SpeakersModel(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
    readings = new Readings(archive);
    files = new AuthorityFiles(archive, jobs);
    search.subscribe(typed -> {
      String folded = FoldedText.fold(typed.strip());
      shown.setPredicate(r -> names(r.person()).anyMatch(n -> FoldedText.fold(n).contains(folded)));
      namesShown.setPredicate(a -> FoldedText.fold(a.name()).contains(folded));
    });
  }

  /** What to look for in names; accents and case aside. */
  public StringProperty searchProperty() {
    return search;
  }

  /** Whether persons are listed or the names that await one. */
  ObjectProperty<Side> sideProperty() {
    return side;
  }

  ObservableList<Row> persons() {
    return shown;
  }

  /** Everybody, found or not. */
  List<Row> everybody() {
    return all;
  }

  ObservableList<Awaiting> awaiting() {
    return namesShown;
  }

  /** How many persons and names there are, found or not; changes with them. */
  ObservableList<?> counted(Side which) {
    return which == Side.PERSONS ? all : names;
  }

  ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** What is known about the name looked at. */
  ReadOnlyObjectProperty<Awaiting.@Nullable File> fileProperty() {
    return file.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /** Reads the authority file again; what is looked at too. */
  public void refresh() {
    jobs.latest("speakers.all", stale -> readings.everything(), this::show);
  }

  private void show(Readings.Everything read) {
    boolean first = !loaded.get();
    Awaiting.File looked = file.get();
    int at = looked == null ? 0 : namesShown.indexOf(looked.name());
    if (!all.equals(read.rows())) {
      all.setAll(read.rows());
    }
    if (!names.equals(read.names())) {
      names.setAll(read.names());
    }
    loaded.set(true);
    if (first && all.isEmpty() && !names.isEmpty() && wanted == null) {
      side.set(Side.NAMES);
    }
    Page now = page.get();
    String name = wanted;
    wanted = null;
    if (name != null) {
      open(name);
    } else if (now != null) {
      read(now.person().id());
    } else if (!all.isEmpty()) {
      read(all.getFirst().person().id());
    }
    stay(looked, at);
  }

  /** Stays with the name looked at, or goes to the one that took its place. */
  private void stay(Awaiting.@Nullable File looked, int at) {
    Awaiting same =
        namesShown.stream()
            .filter(n -> looked != null && n.name().equals(looked.name().name()))
            .findFirst()
            .orElse(null);
    int near = Math.min(Math.max(0, at), namesShown.size() - 1);
    look(same != null || near < 0 ? same : namesShown.get(near));
  }

  /** Shows the page of a person, once the person is there. */
  public void open(String name) {
    String key = FoldedText.fold(name);
    side.set(Side.PERSONS);
    all.stream()
        .filter(r -> names(r.person()).anyMatch(n -> FoldedText.fold(n).equals(key)))
        .findFirst()
        .ifPresentOrElse(r -> read(r.person().id()), () -> await(name, key));
  }

  /** The name may await its person, or the list may not be read yet. */
  private void await(String name, String key) {
    if (!loaded.get()) {
      wanted = name;
      return;
    }
    names.stream()
        .filter(n -> FoldedText.fold(n.name()).equals(key))
        .findFirst()
        .ifPresentOrElse(
            n -> {
              search.set("");
              side.set(Side.NAMES);
              look(n);
            },
            () -> wanted = name);
  }

  void open(long id) {
    side.set(Side.PERSONS);
    read(id);
  }

  private void read(long id) {
    jobs.latest("speakers.page", stale -> readings.page(id), read -> page.set(read.orElse(null)));
  }

  /** Looks at a name that awaits a person. */
  void look(@Nullable Awaiting name) {
    if (name == null) {
      file.set(null);
      return;
    }
    jobs.latest("speakers.name", stale -> readings.file(name), file::set);
  }

  /** Goes through the list shown. */
  void step(int by) {
    if (side.get() == Side.NAMES) {
      Awaiting.File looked = file.get();
      int index = (looked == null ? -1 : namesShown.indexOf(looked.name())) + by;
      if (index >= 0 && index < namesShown.size()) {
        look(namesShown.get(index));
      }
      return;
    }
    Page now = page.get();
    List<Long> ids = shown.stream().map(r -> r.person().id()).toList();
    int index = (now == null ? -1 : ids.indexOf(now.person().id())) + by;
    if (index >= 0 && index < ids.size()) {
      read(ids.get(index));
    }
  }

  /** Stores what was edited, or a new person, as one step, and shows the person. */
  void save(Speaker person) {
    change(() -> wanted = nameOf(archive.speakerDesk().save(person)));
  }

  /** Stores what was edited about somebody who is no longer looked at. */
  void keep(Speaker person) {
    change(() -> archive.speakerDesk().save(person));
  }

  /** Makes a person of the name looked at. */
  void create() {
    Awaiting.File looked = file.get();
    if (looked != null) {
      change(() -> archive.speakerDesk().save(Speaker.named(looked.name().name())));
    }
  }

  /** The name looked at is another name of the likely person of this number, from 1. */
  void choose(int number) {
    Awaiting.File looked = file.get();
    if (looked != null && number <= looked.likely().size()) {
      join(looked.likely().get(number - 1).candidate().person());
    }
  }

  /** The name looked at is another name of this person. */
  void join(Speaker person) {
    Awaiting.File looked = file.get();
    if (looked != null) {
      List<String> variants = new ArrayList<>(person.variants());
      variants.add(looked.name().name());
      change(() -> archive.speakerDesk().save(person.withVariants(variants)));
    }
  }

  /** Takes the newest step of the archive back. */
  void undo() {
    change(() -> archive.changes().undo());
  }

  /** Makes one person of two; the first keeps the name. */
  void merge(Speaker kept, Speaker other) {
    change(() -> {
      archive.speakerDesk().merge(kept, other);
      wanted = kept.name();
    });
  }

  /** Gives some names, and the quotes under them, to a new person. */
  void split(Speaker from, String name, Set<String> variants, List<Quote> quotes) {
    change(() -> {
      archive.speakerDesk().split(from, name, variants, quotes);
      wanted = name;
    });
  }

  /** Removes a person without quotes. */
  void remove(Speaker person) {
    page.set(null);
    change(() -> archive.speakerDesk().remove(person));
  }

  /** Reads an authority file and takes it over; tells what could not be read. */
  void importFrom(Path path, Consumer<AuthorityFiles.Outcome> told) {
    files.read(
        path,
        outcome -> {
          side.set(Side.PERSONS);
          refresh();
          told.accept(outcome);
        });
  }

  /** Writes the authority file; tells how many persons it holds. */
  void exportTo(Path path, Consumer<Integer> told) {
    files.write(path, told);
  }

  private void change(Runnable step) {
    jobs.read(
        () -> {
          step.run();
          return step;
        },
        done -> refresh());
  }

  private String nameOf(long id) {
    return archive.speakers().find(id).map(Speaker::name).orElse("");
  }

  static Stream<String> names(Speaker person) {
    return Stream.concat(Stream.of(person.name()), person.variants().stream());
  }
}
