package verbatim.ui.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Annotation;
import verbatim.annotation.Quote;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.article.Entry;
import verbatim.speaker.Speaker;
import verbatim.text.Openings;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
import verbatim.time.Precision;
import verbatim.ui.kit.DayChooser;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;
import verbatim.wording.DateWords;
import verbatim.wording.MomentWords;

/** The article being read, what is selected in it, and what can be done with that. */
final class ReaderModel {
  /** Sizes of the text in pixels. */
  static final int SMALLEST = 12;

  static final int NORMAL = 17;
  static final int LARGEST = 32;
  private static final int QUERY = 200;

  private final Archive archive;
  private final Texts texts;
  private final Jobs jobs;
  private final Navigator navigator;

  private final ReadOnlyObjectWrapper<@Nullable OpenArticle> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable TextSpan> passage = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<TextSpan>> found =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Quote> quote = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable TextSpan> selection = new SimpleObjectProperty<>();
  private final IntegerProperty size = new SimpleIntegerProperty(NORMAL);

  ReaderModel(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    this.archive = archive;
    this.texts = texts;
    this.jobs = jobs;
    this.navigator = navigator;
  }

  /** The article being read; null before the first. */
  ReadOnlyObjectProperty<@Nullable OpenArticle> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The passage that somebody was led to; null without one. */
  ReadOnlyObjectProperty<@Nullable TextSpan> passageProperty() {
    return passage.getReadOnlyProperty();
  }

  /** What a search found in the article, in order; empty when none led here. */
  ReadOnlyObjectProperty<List<TextSpan>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** The quote that keys act on; null without one. */
  ReadOnlyObjectProperty<@Nullable Quote> quoteProperty() {
    return quote.getReadOnlyProperty();
  }

  /** What is selected, as a place in the stored text; null when nothing is. */
  ObjectProperty<@Nullable TextSpan> selectionProperty() {
    return selection;
  }

  /** Size of the text in pixels. */
  IntegerProperty sizeProperty() {
    return size;
  }

  /** Opens an article where somebody is led. */
  void show(Lead lead) {
    long article = lead.article();
    TextSpan at = lead.passage();
    OpenArticle before = open.get();
    jobs.latest(
        "reader",
        stale -> OpenArticle.read(archive, article, before),
        read ->
            read.ifPresent(now -> {
              boolean same = before != null && before.article().id() == article;
              selection.set(null);
              passage.set(inside(at, now));
              found.set(lead.found().stream().filter(f -> inside(f, now) != null).toList());
              open.set(now);
              Quote meant = at == null ? null : now.quoteAt(at);
              quote.set(meant == null && same && at == null ? kept(now) : meant);
            }));
  }

  /** Reads the article again because the archive changed. */
  void refresh() {
    OpenArticle before = open.get();
    if (before != null) {
      jobs.latest(
          "reader",
          stale -> OpenArticle.read(archive, before.article().id(), before),
          read ->
              read.ifPresent(now -> {
                open.set(now);
                quote.set(kept(now));
              }));
    }
  }

  /** Makes the quote at an offset of the text the current one, or none. */
  void chooseAt(int offset) {
    OpenArticle now = open.get();
    quote.set(now == null ? null : now.quoteAt(offset));
  }

  /** Whether there is anything that {@link #leave} would let go. */
  boolean canLeave() {
    return quote.get() != null || passage.get() != null || !found.get().isEmpty();
  }

  /** Lets no quote be current, and forgets the passage and what was found. */
  void leave() {
    quote.set(null);
    passage.set(null);
    found.set(List.of());
  }

  /** Goes to the next (1) or previous (-1) place that was found; from the last to the first. */
  void walkFound(int step, int from) {
    List<TextSpan> all = found.get();
    if (!all.isEmpty()) {
      TextSpan at = passage.get();
      int start = at == null ? from : at.start();
      int before = (int) all.stream().filter(f -> f.start() < start).count();
      boolean there = before < all.size() && all.get(before).start() == start;
      int next = step < 0 ? before - 1 : there ? before + 1 : before;
      passage.set(all.get(Math.floorMod(next, all.size())));
    }
  }

  /** The next (1) or previous (-1) quote becomes the current one, counted from an offset. */
  void walk(int step, int from) {
    OpenArticle now = open.get();
    if (now == null) {
      return;
    }
    Quote current = quote.get();
    int at = current == null ? from : current.span().start();
    List<Quote> all = now.speech();
    for (int i = 0; i < all.size(); i++) {
      Quote next = all.get(step > 0 ? i : all.size() - 1 - i);
      boolean beyond = step > 0 ? next.span().start() > at : next.span().start() < at;
      if (beyond || (current == null && next.span().start() == at)) {
        quote.set(next);
        return;
      }
    }
  }

  /** Confirms the current quote. */
  void accept() {
    onQuote(q -> archive.quoteDesk().accept(q));
  }

  /** Says that the current quote is none. */
  void reject() {
    onQuote(q -> archive.quoteDesk().reject(q));
  }

  /** Makes the current quote a proposal again. */
  void reopen() {
    onQuote(q -> archive.quoteDesk().reopen(q));
  }

  /** Confirms the current quote as somebody's. */
  void link(String name) {
    if (!name.isBlank()) {
      onQuote(q -> archive.quoteDesk().link(q, name));
    }
  }

  /** Moves the start or end of the current quote to a place and confirms it. */
  void moveEdges(TextSpan span) {
    Quote current = quote.get();
    if (current != null && !span.isEmpty()) {
      jobs.read(
          () -> archive.quoteDesk().moveEdges(current, span),
          moved -> {
            quote.set(moved);
            refresh();
          });
    }
  }

  /** Highlights what is selected. */
  void highlight() {
    onSelection((id, span) -> archive.noteDesk().highlight(id, span));
  }

  /** Notes something about what is selected. */
  void note(String words) {
    if (!words.isBlank()) {
      onSelection((id, span) -> archive.noteDesk().note(id, span, words.strip()));
    }
  }

  /** Files what is selected under a word. */
  void tag(String word) {
    if (!word.isBlank()) {
      onSelection((id, span) -> archive.noteDesk().tag(id, span, word));
    }
  }

  /** Marks what is selected as somebody's words; an empty name means nobody is named. */
  void quoteOf(String name) {
    String speaker = name.isBlank() ? null : name.strip();
    onSelection((id, span) -> archive.quoteDesk().mark(id, span, speaker).span().start());
  }

  /** Removes an annotation. */
  void remove(Annotation annotation) {
    change(() -> archive.noteDesk().remove(annotation));
  }

  /** Puts what is selected, else the current quote, else the whole article into the dossier. */
  void collect() {
    OpenArticle now = open.get();
    if (now == null) {
      return;
    }
    long id = now.article().id();
    TextSpan span = selection.get();
    Quote current = quote.get();
    if (span != null) {
      navigator.collect(new Navigator.Collectable("PASSAGE", id, span));
    } else if (current != null) {
      navigator.collect(new Navigator.Collectable("QUOTE", id, current.span()));
    } else {
      navigator.collect(new Navigator.Collectable("ARTICLE", id, null));
    }
  }

  /** Searches what is selected, as a phrase. */
  void search() {
    OpenArticle now = open.get();
    TextSpan span = selection.get();
    if (now != null && span != null) {
      String words = Openings.of(now.text(), span.start(), span.end(), QUERY);
      navigator.search('"' + words.replaceAll("[\"“”«»…]", " ").strip() + '"');
    }
  }

  /** Whom a quote can be of: the authority file and those named in the article, by name. */
  void names(Consumer<Set<String>> show) {
    OpenArticle now = open.get();
    jobs.read(
        () -> {
          Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
          archive.speakers().all().stream().map(Speaker::name).forEach(names::add);
          if (now != null) {
            names.addAll(now.speakers());
          }
          return names;
        },
        show);
  }

  /** The tags in use. */
  void tags(Consumer<Set<String>> show) {
    jobs.read(() -> new TreeSet<>(archive.annotations().tags()), show::accept);
  }

  /** Whether the article awaits its day. */
  boolean lacksDay() {
    OpenArticle now = open.get();
    Moment published = now == null ? null : now.article().published();
    return now != null && (published == null || published.precision().compareTo(Precision.DAY) < 0);
  }

  /** Finds the days that can be that of the article, then shows them. */
  void suggestDays(Locale locale, Consumer<List<DayChooser.Offer>> show) {
    OpenArticle now = open.get();
    if (now != null) {
      jobs.read(
          () ->
              archive.noteDesk().daysFor(now.article().id()).stream()
                  .map(d ->
                      new DayChooser.Offer(
                          d.moment().start().toLocalDate(), DateWords.offer(d, now.text(), locale)))
                  .toList(),
          show);
    }
  }

  /** Sets the day of the article. */
  void setDay(LocalDate day) {
    OpenArticle now = open.get();
    if (now != null) {
      change(() -> archive.noteDesk().setDate(now.article().id(), Moment.day(day)));
    }
  }

  /** Makes the text larger or smaller by a step, or normal again with 0. */
  void resize(int step) {
    size.set(step == 0 ? NORMAL : Math.clamp(size.get() + step, SMALLEST, LARGEST));
  }

  /** What is selected with its source, title, date and time, to be pasted elsewhere. */
  String reference() {
    OpenArticle now = open.get();
    TextSpan selected = selection.get();
    Quote current = quote.get();
    TextSpan span = selected != null || current == null ? selected : current.span();
    if (now == null) {
      return "";
    }
    Locale locale = texts.localeProperty().get();
    Article article = now.article();
    Moment published = article.published();
    Entry entry = span == null ? null : now.entryAt(span.start());
    String date =
        published == null ? texts.say("reader.undated") : MomentWords.full(published, locale);
    String when =
        entry == null
            ? date
            : texts.say("reader.entryAt", date, MomentWords.clock(entry.clock(), locale));
    String reference =
        texts.say("reader.reference", article.source().name(), article.title(), when);
    return span == null
        ? reference
        : texts.say("reader.quoted", span.in(now.text()).strip(), reference);
  }

  private interface Act {
    long on(long article, TextSpan span);
  }

  private void onSelection(Act act) {
    OpenArticle now = open.get();
    TextSpan span = selection.get();
    if (now != null && span != null) {
      jobs.read(
          () -> act.on(now.article().id(), span),
          done -> {
            if (span.equals(selection.get())) {
              selection.set(null);
            }
            refresh();
          });
    }
  }

  private void onQuote(Consumer<Quote> act) {
    Quote current = quote.get();
    if (current != null) {
      change(() -> act.accept(current));
    }
  }

  private void change(Runnable work) {
    Supplier<Runnable> job =
        () -> {
          work.run();
          return work;
        };
    jobs.read(job, done -> refresh());
  }

  private @Nullable Quote kept(OpenArticle now) {
    Quote before = quote.get();
    return before == null ? null : now.quoteAt(before.span());
  }

  private static @Nullable TextSpan inside(@Nullable TextSpan at, OpenArticle now) {
    return at == null || at.end() > now.text().length() ? null : at;
  }
}
