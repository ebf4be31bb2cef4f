package verbatim.ui.speakers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Queued;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteCountStore.Share;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.speaker.AuthorityCsv;
import verbatim.speaker.Likeness;
import verbatim.speaker.Speaker;
import verbatim.text.FoldedText;
import verbatim.ui.kit.Jobs;

/** The authority file and what awaits it. Call on the screen's thread. */
public final class SpeakersModel {
  private static final int MOST_NAMES = 500;
  private static final int MOST_QUOTES = 500;

  private final Archive archive;
  private final Jobs jobs;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObservableList<Row> all = FXCollections.observableArrayList();
  private final FilteredList<Row> shown = new FilteredList<>(all);
  private final ObservableList<Awaiting> awaiting = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private @Nullable String wanted;

  /** A person and how many quotes are theirs or proposed as theirs. */
  record Row(Speaker person, long accepted, long proposed) {}

  /** A name in articles that belongs to nobody yet, and who it may be. */
  record Awaiting(String name, long quotes, List<Likeness.Candidate> candidates) {}

  /** A quote and where it stands. */
  record Said(Quote quote, Article article) {}

  /** Everything about one person. */
  record Page(Speaker person, List<Said> said, List<Share> perSource, List<Share> perDay) {}

  private record Everything(List<Row> rows, List<Awaiting> names) {}

  /** Works on an archive. */
  public SpeakersModel(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
    search.subscribe(typed -> {
      String folded = FoldedText.fold(typed.strip());
      shown.setPredicate(r -> names(r.person()).anyMatch(n -> FoldedText.fold(n).contains(folded)));
    });
  }

  /** What to look for in names; accents and case aside. */
  public StringProperty searchProperty() {
    return search;
  }

  ObservableList<Row> persons() {
    return shown;
  }

  /** How many persons there are, found or not. */
  int total() {
    return all.size();
  }

  ObservableList<Awaiting> awaiting() {
    return awaiting;
  }

  ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /** Reads the authority file again; the page of the person shown too. */
  public void refresh() {
    jobs.latest(
        "speakers.all",
        stale -> everything(),
        read -> {
          if (!all.equals(read.rows())) {
            all.setAll(read.rows());
          }
          if (!awaiting.equals(read.names())) {
            awaiting.setAll(read.names());
          }
          loaded.set(true);
          Page now = page.get();
          String name = wanted;
          wanted = null;
          if (name != null) {
            open(name);
          } else if (now != null) {
            open(now.person().id());
          }
        });
  }

  /** Shows the page of a person, once the person is there. */
  public void open(String name) {
    String key = FoldedText.fold(name);
    all.stream()
        .filter(r -> names(r.person()).anyMatch(n -> FoldedText.fold(n).equals(key)))
        .findFirst()
        .ifPresentOrElse(r -> open(r.person().id()), () -> wanted = name);
  }

  void open(long id) {
    jobs.latest(
        "speakers.page",
        stale -> archive.speakers().find(id).map(this::page),
        read -> page.set(read.orElse(null)));
  }

  /** Stores what was edited, or a new person, as one step. */
  void save(Speaker person) {
    change(() -> wanted = nameOf(archive.speakerDesk().save(person)));
  }

  /** Makes a person of a name that awaits one. */
  void create(String name) {
    save(Speaker.named(name));
  }

  /** Gives a person another name. */
  void addVariant(Speaker person, String name) {
    List<String> names = new ArrayList<>(person.variants());
    names.add(name);
    change(() -> archive.speakerDesk().save(person.withVariants(names)));
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

  /** Whether nothing is linked to the person shown. */
  boolean isRemovable(Page shown) {
    return shown.said().stream().allMatch(s -> s.quote().isProposed());
  }

  /** Reads an authority file and takes it over; tells what could not be read. */
  void importCsv(Path file, Consumer<AuthorityCsv.Contents> told) {
    jobs.read(
        () -> {
          AuthorityCsv.Contents contents = AuthorityCsv.read(text(file));
          if (!contents.persons().isEmpty()) {
            archive.speakerDesk().takeOver(contents.persons());
          }
          return contents;
        },
        contents -> {
          refresh();
          told.accept(contents);
        });
  }

  /** Writes the authority file; tells how many persons it holds. */
  void exportCsv(Path file, Consumer<Integer> told) {
    jobs.read(
        () -> {
          List<Speaker> persons = archive.speakers().all();
          try {
            Files.writeString(file, AuthorityCsv.write(persons));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return persons.size();
        },
        told);
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

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Everything everything() {
    List<Speaker> persons = archive.speakers().all();
    Map<Long, Long> accepted = archive.quoteCounts().accepted();
    Map<String, Long> proposed = archive.quoteCounts().proposed();
    List<Row> rows =
        persons.stream()
            .map(p ->
                new Row(
                    p,
                    accepted.getOrDefault(p.id(), 0L),
                    names(p)
                        .map(FoldedText::fold)
                        .distinct()
                        .mapToLong(n -> proposed.getOrDefault(n, 0L))
                        .sum()))
            .toList();
    List<Awaiting> names =
        archive.quotes().proposedNames(MOST_NAMES).stream()
            .map(n -> new Awaiting(n.name(), n.quotes(), Likeness.candidates(n.name(), persons, 2)))
            .toList();
    return new Everything(rows, names);
  }

  private Page page(Speaker person) {
    QuoteFilter filter = QuoteFilter.ALL.withSpeaker(person.name());
    List<Quote> quotes =
        Stream.of(QuoteStatus.ACCEPTED, QuoteStatus.PROPOSED)
            .flatMap(s ->
                archive
                    .queue()
                    .page(filter.withStatus(s), QueueOrder.TEXT, null, MOST_QUOTES)
                    .stream())
            .map(Queued::quote)
            .toList();
    Map<Long, Article> articles =
        archive.articles().find(quotes.stream().map(Quote::article).distinct().toList()).stream()
            .collect(Collectors.toMap(Article::id, a -> a));
    List<Said> said = new ArrayList<>();
    for (Quote quote : quotes) {
      Article article = articles.get(quote.article());
      if (article != null) {
        said.add(new Said(quote, article));
      }
    }
    return new Page(
        person,
        said,
        archive.quoteCounts().perSource(person),
        archive.quoteCounts().perDay(person));
  }

  static Stream<String> names(Speaker person) {
    return Stream.concat(Stream.of(person.name()), person.variants().stream());
  }
}
