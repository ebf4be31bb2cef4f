package verbatim.ui.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Quote;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.db.Access;
import verbatim.search.Completion;
import verbatim.search.Facet;
import verbatim.search.Hit;
import verbatim.search.SearchRequest;
import verbatim.search.SearchResults;
import verbatim.search.Snippet;
import verbatim.search.Sort;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Navigator.Collectable;
import verbatim.ui.search.SearchMemory.Saved;

/** What is searched, what was found and what can be done with it. */
public final class SearchModel {
  private static final int PAGE = 50;
  private static final int COMPLETIONS = 8;

  private final Archive archive;
  private final Jobs jobs;
  private final BooleanBinding working;
  private final Navigator navigator;
  private final SearchMemory memory;

  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.RELEVANCE);
  private final ReadOnlyObjectWrapper<SearchResults> results =
      new ReadOnlyObjectWrapper<>(new SearchResults("", 0, List.of(), Map.of(), List.of()));
  private final ObservableList<Found> found = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Found> selected = new SimpleObjectProperty<>();
  private final ObservableList<Completion> completions = FXCollections.observableArrayList();
  private final ObservableList<Saved> saved = FXCollections.observableArrayList();
  private final ObservableList<String> recent = FXCollections.observableArrayList();
  private @Nullable Lead glance;
  private final BooleanProperty answered = new SimpleBooleanProperty();
  private int limit = PAGE;

  /** Whether the list answers the same question as before. */
  private boolean again;

  /** Searches an opened archive; nothing is asked before the first query or {@link #refresh}. */
  public SearchModel(Archive archive, Jobs jobs, Navigator navigator) {
    this.archive = archive;
    this.jobs = jobs;
    this.working = Bindings.isNotEmpty(jobs.running());
    this.navigator = navigator;
    this.memory = new SearchMemory(archive.folder(), archive.access() == Access.WRITE);
    saved.setAll(memory.saved());
    recent.setAll(memory.recent());
    query.subscribe((was, is) -> searchFromStart());
    sort.subscribe((was, is) -> searchFromStart());
  }

  /** The words searched for; every change searches again. */
  public StringProperty queryProperty() {
    return query;
  }

  /** The order of the list; without a query the newest articles come first whatever it says. */
  public ObjectProperty<Sort> sortProperty() {
    return sort;
  }

  /** What was found last: counts, facets and notes. */
  public ReadOnlyObjectProperty<SearchResults> resultsProperty() {
    return results.getReadOnlyProperty();
  }

  /** Whether anything was searched yet. */
  ObservableValue<Boolean> answered() {
    return answered;
  }

  /** Whether long work is under way, such as an import. */
  ObservableValue<Boolean> working() {
    return working;
  }

  /** The list; grows when {@link #more} is asked for. */
  ObservableList<Found> found() {
    return found;
  }

  /** The chosen line; null without one. */
  ObjectProperty<@Nullable Found> selectedProperty() {
    return selected;
  }

  /** How the query may go on at the place asked about last. */
  ObservableList<Completion> completions() {
    return completions;
  }

  /** Searches kept under a name. */
  ObservableList<Saved> saved() {
    return saved;
  }

  /** Queries that led somewhere, newest first. */
  ObservableList<String> recent() {
    return recent;
  }

  /** Whether nothing is searched for, so that the newest articles are shown. */
  boolean isIdle() {
    return query.get().isBlank();
  }

  /** Searches again, after the archive changed. */
  public void refresh() {
    search();
  }

  /** Reads the next page when there is one. */
  void more() {
    if (found.size() >= limit && found.size() < results.get().total()) {
      limit = found.size() + 4 * PAGE;
      search();
    }
  }

  /** Adds the clause of a facet's value to the query, or takes it out. */
  void toggle(Facet facet, String value) {
    query.set(QueryClauses.toggle(query.get(), facet, value));
  }

  /** Asks how the query may go on at the caret; the names of fields only once one is begun. */
  void complete(int caret) {
    String words = query.get();
    jobs.latest(
        "search.completion",
        stale ->
            archive.index().complete(words, caret, COMPLETIONS).stream()
                .filter(c -> !(c.place().isEmpty() && c.replacement().endsWith(":")))
                .toList(),
        completions::setAll);
  }

  /** Takes a completion into the query and gives the new place of the caret. */
  int accept(Completion completion) {
    String words = query.get();
    int start = Math.min(completion.place().start(), words.length());
    int end = Math.min(completion.place().end(), words.length());
    query.set(words.substring(0, start) + completion.replacement() + words.substring(end));
    completions.clear();
    return start + completion.replacement().length();
  }

  /** Opens the chosen article at the first passage found, and remembers the query. */
  void open() {
    Found one = selected.get();
    if (one != null) {
      remember();
      navigator.read(one.lead());
    }
  }

  /** Lets the reader follow the choice; it stays where it is when nothing new is chosen. */
  void glance() {
    Found one = selected.get();
    Lead now = one == null ? null : one.lead();
    if (now != null && !now.equals(glance)) {
      glance = now;
      navigator.glance(now);
    }
  }

  /** Goes to where articles come in. */
  void goToImport() {
    navigator.go("ingest");
  }

  /** Puts what was found in the chosen article into the dossier: the quote or the whole article. */
  void collect() {
    Found one = selected.get();
    if (one == null) {
      return;
    }
    long article = one.article().id();
    TextSpan quote =
        one.hit().snippets().stream()
            .map(Snippet::quote)
            .filter(q -> q != null)
            .findFirst()
            .orElse(null);
    navigator.collect(new Collectable(quote == null ? "ARTICLE" : "QUOTE", article, quote));
  }

  /** Shows the articles found in the timeline, at the chosen one; without a query everything. */
  void showInTimeline() {
    Found chosen = selected.get();
    Lead lead = chosen == null ? null : chosen.lead();
    if (isIdle()) {
      navigator.timeline(null, lead);
      return;
    }
    remember();
    String words = query.get();
    jobs.latest(
        "search.timeline",
        stale ->
            LongStream.of(
                    archive.index().matching(new SearchRequest(words, 1, Sort.RELEVANCE, stale)))
                .boxed()
                .collect(Collectors.toSet()),
        found -> navigator.timeline(found, lead));
  }

  /** Keeps the query under a name. */
  void save(String name) {
    String words = query.get().strip();
    if (!words.isEmpty() && !name.isBlank()) {
      remembering(
          m -> {
            m.save(name.strip(), words);
            return m.saved();
          },
          saved);
    }
  }

  /** Forgets a kept search. */
  void forget(Saved one) {
    remembering(
        m -> {
          m.forget(one.name());
          return m.saved();
        },
        saved);
  }

  private void remember() {
    String words = query.get().strip();
    if (!words.isEmpty()) {
      remembering(
          m -> {
            m.note(words);
            return m.recent();
          },
          recent);
    }
  }

  private <T> void remembering(Function<SearchMemory, List<T>> work, ObservableList<T> shown) {
    jobs.read(() -> work.apply(memory), shown::setAll);
  }

  /** Another question: what was chosen for the one before says nothing about it. */
  private void searchFromStart() {
    limit = PAGE;
    again = false;
    search();
  }

  private void search() {
    String words = query.get();
    Sort order = words.isBlank() ? Sort.NEWEST : sort.get();
    int most = limit;
    jobs.latest("search", stale -> answer(words, most, order, stale), this::show);
  }

  private record Answer(SearchResults results, List<Found> found) {}

  private Answer answer(String words, int most, Sort order, BooleanSupplier stale) {
    SearchResults all = archive.search(new SearchRequest(words, most, order, stale));
    Map<Long, Article> articles =
        archive.articles().find(all.hits().stream().map(Hit::article).toList()).stream()
            .collect(Collectors.toMap(Article::id, a -> a));
    List<Found> lines = new ArrayList<>();
    for (Hit hit : all.hits()) {
      Article article = articles.get(hit.article());
      if (article != null) {
        lines.add(new Found(hit, article, speakers(hit)));
      }
    }
    return new Answer(all, lines);
  }

  private Map<TextSpan, String> speakers(Hit hit) {
    Set<TextSpan> wanted =
        hit.snippets().stream()
            .map(Snippet::quote)
            .filter(q -> q != null)
            .collect(Collectors.toSet());
    Map<TextSpan, String> speakers = new HashMap<>();
    if (!wanted.isEmpty()) {
      for (Quote quote : archive.quotes().of(hit.article())) {
        String name = quote.speakerName();
        if (name != null && wanted.contains(quote.span())) {
          speakers.put(quote.span(), name);
        }
      }
    }
    return speakers;
  }

  private void show(Answer answer) {
    Found before = selected.get();
    results.set(answer.results());
    answered.set(true);
    found.setAll(answer.found());
    // One is always chosen: the one from before while the question is the same, else the best.
    boolean same = again;
    again = true;
    selected.set(
        found.stream()
            .filter(f -> same && before != null && f.article().id() == before.article().id())
            .findFirst()
            .orElse(found.isEmpty() ? null : found.getFirst()));
  }
}
