package verbatim.ui.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import verbatim.archive.Archive;
import verbatim.archive.DossierDesk;
import verbatim.archive.DossierFile;
import verbatim.article.Article;
import verbatim.db.Access;
import verbatim.dossier.Dossier;
import verbatim.dossier.DossierContent;
import verbatim.dossier.DossierItem;
import verbatim.dossier.ItemKind;
import verbatim.dossier.export.DossierExporter;
import verbatim.dossier.export.HtmlExport;
import verbatim.job.Progress;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Navigator.Collectable;
import verbatim.ui.kit.Texts;
import verbatim.wording.Faults;

/** The dossiers, the one at hand and what can be done with it. */
public final class DossierModel {
  private final Archive archive;
  private final Texts texts;
  private final Jobs jobs;
  private final Navigator navigator;
  private final DossierDesk desk;
  private final DossierExporter exporter = new HtmlExport();

  private final ObservableList<Dossier> dossiers = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Dossier> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable DossierContent> content =
      new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Long> chosen = new SimpleObjectProperty<>();

  /** Number of the dossier at hand; 0 for the first there is. Read beside the screen's thread. */
  private volatile long at;

  /** Works on an opened archive; shows nothing before {@link #refresh}. */
  public DossierModel(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    this.archive = archive;
    this.texts = texts;
    this.jobs = jobs;
    this.navigator = navigator;
    this.desk = archive.dossierDesk();
  }

  /** All dossiers, by name. */
  ObservableList<Dossier> dossiers() {
    return dossiers;
  }

  /** The dossier at hand; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Dossier> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** All that the dossier at hand shows; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable DossierContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Number of the chosen item; null without one. */
  ObjectProperty<@Nullable Long> chosenProperty() {
    return chosen;
  }

  /** Whether the archive was opened to change. */
  boolean isWritable() {
    return archive.access() == Access.WRITE;
  }

  private record State(
      List<Dossier> dossiers, @Nullable Dossier current, @Nullable DossierContent content) {}

  /** Reads again what is stored. */
  public void refresh() {
    refresh(() -> {});
  }

  /** Reads again what is stored; {@code shown} hears when it is there. */
  void refresh(Runnable shown) {
    jobs.latest(
        "dossier",
        stale -> read(),
        state -> {
          show(state);
          shown.run();
        });
  }

  private State read() {
    List<Dossier> all = archive.dossiers().all();
    long wanted = at;
    Dossier one =
        all.stream()
            .filter(d -> d.id() == wanted)
            .findFirst()
            .orElse(all.isEmpty() ? null : all.getFirst());
    return new State(all, one, one == null ? null : archive.dossierFile().content(one));
  }

  private void show(State state) {
    Dossier one = state.current();
    at = one == null ? 0 : one.id();
    dossiers.setAll(state.dossiers());
    current.set(one);
    content.set(state.content());
    Long item = chosen.get();
    if (item != null && (one == null || one.items().stream().noneMatch(i -> i.id() == item))) {
      chosen.set(null);
    }
  }

  /** Takes another dossier to hand. */
  void turnTo(Dossier dossier) {
    if (dossier.id() != at) {
      at = dossier.id();
      refresh();
    }
  }

  /** Begins a dossier and takes it to hand. */
  public void create(String name) {
    jobs.read(() -> desk.create(name.isBlank() ? texts.say("dossier.first") : name), this::hold);
  }

  /** Gives the dossier at hand another name. */
  public void rename(String name) {
    Dossier one = current.get();
    if (one != null && !name.isBlank() && !name.strip().equals(one.name())) {
      run(() -> desk.describe(one.id(), name, one.introduction()));
    }
  }

  /** Changes the introduction of the dossier at hand. */
  public void introduce(String words) {
    Dossier one = current.get();
    if (one != null && !words.equals(one.introduction())) {
      run(() -> desk.describe(one.id(), one.name(), words));
    }
  }

  /** Removes the dossier at hand. */
  public void remove() {
    Dossier one = current.get();
    if (one != null) {
      run(() -> desk.remove(one));
    }
  }

  /** Puts something into the dossier at hand, which is begun when there is none. */
  public void collect(Collectable what) {
    jobs.read(
        () -> {
          Dossier one = atHand();
          desk.add(one.id(), ItemKind.valueOf(what.kind()), what.article(), what.span());
          return one;
        },
        one -> {
          hold(one.id());
          navigator.tell(texts.say("dossier.collected", one.name()));
        });
  }

  /** Appends a heading and chooses it. */
  public void addHeading(String words) {
    jobs.read(
        () -> desk.addHeading(atHand().id(), words),
        item -> {
          chosen.set(item);
          refresh();
        });
  }

  private synchronized Dossier atHand() {
    List<Dossier> all = archive.dossiers().all();
    long wanted = at;
    Dossier one =
        all.stream()
            .filter(d -> d.id() == wanted)
            .findFirst()
            .orElseGet(() ->
                all.isEmpty()
                    ? archive.dossiers().find(desk.create(texts.say("dossier.first"))).orElseThrow()
                    : all.getFirst());
    at = one.id();
    return one;
  }

  /** Changes the note of an item or the words of a heading. */
  public void note(DossierItem item, String words) {
    if (!words.equals(item.note())) {
      run(() -> desk.setNote(item, words));
    }
  }

  /** Takes the chosen item out and chooses its neighbour. */
  public void removeChosen() {
    Dossier one = current.get();
    int index = chosenIndex();
    if (one != null && index >= 0) {
      List<DossierItem> items = one.items();
      int next = index + 1 < items.size() ? index + 1 : index - 1;
      DossierItem item = items.get(index);
      chosen.set(next < 0 ? null : (Long) items.get(next).id());
      run(() -> desk.removeItem(item));
    }
  }

  /** Moves the chosen item up (-1) or down (1). */
  public void move(int by) {
    int index = chosenIndex();
    moveTo(index + by);
  }

  /** Moves the chosen item to a place among the others, from 0. */
  public void moveTo(int place) {
    Dossier one = current.get();
    int index = chosenIndex();
    if (one == null || index < 0 || place < 0 || place >= one.items().size() || place == index) {
      return;
    }
    List<DossierItem> order = new ArrayList<>(one.items());
    order.add(place, order.remove(index));
    run(() -> desk.reorder(order));
  }

  /** Opens the chosen item in the reader. */
  public void open() {
    Dossier one = current.get();
    int index = chosenIndex();
    if (one != null && index >= 0) {
      DossierItem item = one.items().get(index);
      Long article = item.article();
      if (article != null) {
        navigator.read(article, item.anchor() == null ? null : item.anchor().span());
      }
    }
  }

  private int chosenIndex() {
    Dossier one = current.get();
    Long item = chosen.get();
    if (one == null || item == null) {
      return -1;
    }
    return one.items().stream().map(DossierItem::id).toList().indexOf(item);
  }

  /**
   * Writes the dossier at hand.
   *
   * @param replace whether a person agreed to replace a file of that name
   * @param done hears how many originals could not be copied
   */
  public void export(Path target, boolean replace, boolean withOriginals, Consumer<Integer> done) {
    job(
        texts.say("dossier.exporting", target.getFileName()),
        shown ->
            progress -> {
              DossierFile.Order order =
                  new DossierFile.Order(
                      exporter, target, texts.localeProperty().get(), replace, withOriginals);
              try {
                return archive.dossierFile().export(shown, order, progress).size();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
        done);
  }

  /**
   * Proves the dossier at hand against the originals of the archive.
   *
   * @param done hears, in sentences, what cannot be proved
   */
  public void verify(Consumer<List<String>> done) {
    Faults faults = new Faults(texts.localeProperty().get());
    job(
        texts.say("dossier.verifying"),
        shown ->
            progress -> {
              Map<Long, Article> articles =
                  shown.materials().stream()
                      .map(DossierContent.Material::article)
                      .collect(Collectors.toMap(Article::id, a -> a));
              return archive.dossierFile().check(shown, progress).stream()
                  .map(p -> faults.say(p, Objects.requireNonNull(articles.get(p.article()))))
                  .distinct()
                  .toList();
            },
        done);
  }

  private <T> void job(
      String title, Function<DossierContent, Function<Progress, T>> work, Consumer<T> done) {
    DossierContent shown = content.get();
    if (shown != null) {
      Task<T> _ = jobs.run(title, work.apply(shown), done);
    }
  }

  private void hold(long dossier) {
    at = dossier;
    refresh();
  }

  /** The archive tells the window about the change, and the window tells this model. */
  private void run(Runnable work) {
    jobs.read(
        () -> {
          work.run();
          return true;
        },
        r -> {});
  }
}
