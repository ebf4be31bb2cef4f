package verbatim.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import verbatim.archive.Archive;
import verbatim.text.TextSpan;
import verbatim.ui.dossier.DossierView;
import verbatim.ui.ingest.IngestView;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Place;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;
import verbatim.ui.quotes.QuotesView;
import verbatim.ui.reader.ReaderView;
import verbatim.ui.search.SearchView;
import verbatim.ui.settings.SettingsView;
import verbatim.ui.speakers.SpeakersView;
import verbatim.ui.timeline.TimelineView;

/** The places around one open archive, the one where the person is, and the ways between them. */
final class Desk implements Navigator {
  private static final String READER = "shell.place.reader";
  private static final String GO = "shell.menu.go";

  private final Consumer<String> tell;
  private final SearchView search;
  private final TimelineView timeline;
  private final ReaderView reader;
  private final SpeakersView speakers;
  private final DossierView dossier;
  private final IngestView ingest;
  private final List<Spot> spots = new ArrayList<>();
  private final Set<Place> stale = new HashSet<>();
  private final ReadOnlyObjectWrapper<Spot> current;
  private final Unfolded unfolded = new Unfolded();

  /**
   * Makes the places.
   *
   * @param tell says something in passing
   */
  Desk(Session session, Texts texts, Theme theme, Consumer<String> tell) {
    this.tell = tell;
    Archive archive = session.archive();
    Jobs jobs = session.jobs();
    search = new SearchView(archive, texts, jobs, this);
    timeline = new TimelineView(archive, texts, jobs, this);
    reader = new ReaderView(archive, texts, jobs, this);
    work(search, "fth-search");
    work(timeline, "fth-clock");
    work(new QuotesView(archive, texts, jobs, this), "fth-message-square");
    speakers = new SpeakersView(archive, texts, jobs, this);
    work(speakers, "fth-users");
    dossier = new DossierView(archive, texts, jobs, this);
    work(dossier, "fth-briefcase");
    ingest = new IngestView(archive, texts, jobs, this);
    foot(ingest, "fth-download", "Shortcut+I");
    foot(new SettingsView(texts, theme), "fth-settings", "Shortcut+Comma");
    current = new ReadOnlyObjectWrapper<>(spots.getFirst());
    current.subscribe(spot -> unfolded.enter(spot.place()));
    session.onChange(this::refresh);
  }

  /** The places in the order of the rail. */
  List<Spot> spots() {
    return List.copyOf(spots);
  }

  /** Where the person is. */
  ReadOnlyObjectProperty<Spot> current() {
    return current.getReadOnlyProperty();
  }

  /**
   * The commands that make sense here and now, the nearest first: whoever reads means the reader by
   * a key that the place beside it also knows.
   */
  List<Command> reachable() {
    List<Command> place = current.get().place().commands();
    List<Command> near = isReading() ? reader.commands() : place;
    List<Command> beside = isReading() ? place : reader.commands();
    Stream<Command> elsewhere =
        spots.stream().flatMap(spot -> spot.place().everywhere().stream().map(c -> there(spot, c)));
    return Stream.of(near.stream(), beside.stream(), spots.stream().map(Spot::go), elsewhere)
        .flatMap(commands -> commands)
        .toList();
  }

  /** Message key of a group's name → its commands: every place's, then the ways between them. */
  Map<String, List<Command>> groups() {
    Map<String, List<Command>> groups = new LinkedHashMap<>();
    spots.forEach(spot ->
        groups.put(
            spot.name(), spot.place().commands().stream().map(c -> there(spot, c)).toList()));
    groups.values().removeIf(List::isEmpty);
    groups.put(READER, reader.commands());
    groups.put(GO, spots.stream().map(Spot::go).toList());
    return groups;
  }

  /** A command of a place that leads there first. */
  private Command there(Spot spot, Command command) {
    return command.after(() -> {
      if (!current.get().equals(spot)) {
        go(spot.place().id());
      }
    });
  }

  /** The groups that make sense here and now. */
  Map<String, List<Command>> menus() {
    Map<String, List<Command>> groups = groups();
    groups.keySet().retainAll(Set.of(current.get().name(), READER, GO));
    return groups;
  }

  /** What can stand beside every place. */
  Node reader() {
    return reader.node();
  }

  /** The width at which its text is set well, in pixels. */
  ObservableValue<Double> readingWidth() {
    return reader.comfort();
  }

  /** Whether it stands there now. */
  Unfolded unfolded() {
    return unfolded;
  }

  /** Whether the keyboard is in the reader. */
  boolean isReading() {
    Scene scene = reader.node().getScene();
    Node focus = scene == null ? null : scene.getFocusOwner();
    while (focus != null && !focus.equals(reader.node())) {
      focus = focus.getParent();
    }
    return focus != null;
  }

  /** The dossiers, to tell them how a file is shown outside of the window. */
  DossierView dossier() {
    return dossier;
  }

  /** The import panel, to give it what was dropped on the window. */
  IngestView ingest() {
    return ingest;
  }

  @Override
  public void read(long article, @Nullable TextSpan passage) {
    read(Lead.to(article, passage));
  }

  @Override
  public void read(Lead lead) {
    reader.show(lead);
    unfolded.open(true);
  }

  @Override
  public void glance(Lead lead) {
    reader.show(lead);
    unfolded.open(false);
  }

  @Override
  public void go(String id) {
    spots.stream().filter(s -> s.place().id().equals(id)).findFirst().ifPresent(this::enter);
  }

  /** Begins where the person was last; in the first place at the first time. */
  void begin(@Nullable String id) {
    enter(
        spots.stream().filter(s -> s.place().id().equals(id)).findFirst().orElse(spots.getFirst()));
  }

  private void enter(Spot spot) {
    current.set(spot);
    if (stale.remove(spot.place())) {
      spot.place().refresh();
    }
    spot.place().enter();
  }

  @Override
  public void search(String query) {
    search.model().queryProperty().set(query);
    go(search.id());
  }

  @Override
  public void timeline(@Nullable Set<Long> articles, @Nullable Lead lead) {
    timeline.reduceTo(articles, lead);
    go(timeline.id());
  }

  @Override
  public void speaker(String name) {
    speakers.open(name);
    go(speakers.id());
  }

  @Override
  public void collect(Collectable what) {
    dossier.model().collect(what);
  }

  @Override
  public void tell(String words) {
    tell.accept(words);
  }

  /** What is seen is shown anew at once, the rest when the person comes there. */
  private void refresh() {
    spots.forEach(spot -> stale.add(spot.place()));
    stale.remove(current.get().place());
    current.get().place().refresh();
    reader.refresh();
  }

  private void work(Place place, String icon) {
    spots.add(new Spot(place, icon, way(place, icon, "Shortcut+" + (spots.size() + 1)), true));
  }

  private void foot(Place place, String icon, String key) {
    spots.add(new Spot(place, icon, way(place, icon, key), false));
  }

  private Command way(Place place, String icon, String key) {
    return Command.of("shell.go." + place.id(), icon, key, () -> go(place.id()));
  }
}
