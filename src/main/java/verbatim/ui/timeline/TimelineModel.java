package verbatim.ui.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.clock.DateFinding;
import verbatim.archive.Archive;
import verbatim.archive.TimelineFilter;
import verbatim.article.Article;
import verbatim.article.Source;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
import verbatim.time.Precision;
import verbatim.timeline.Event;
import verbatim.timeline.Scale;
import verbatim.timeline.Slot;
import verbatim.timeline.Timeline;
import verbatim.ui.kit.DayChooser;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Navigator;
import verbatim.wording.DateWords;

/** What the timeline shows and what can be done there. */
final class TimelineModel {
  private final Archive archive;
  private final Jobs jobs;
  private final Navigator navigator;

  private final ReadOnlyObjectWrapper<Timeline> timeline =
      new ReadOnlyObjectWrapper<>(new Timeline(List.of(), List.of()));
  private final Set<Long> hidden = new HashSet<>();
  private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.EMPTY);
  private final ReadOnlyObjectWrapper<Scale> scale = new ReadOnlyObjectWrapper<>(Scale.MINUTE);
  private final ReadOnlyObjectWrapper<@Nullable Spot> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Set<Long>> articles = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
  private Layouts layouts = new Layouts(timeline.get());
  private Measure measure = Measure.FIRST;
  private @Nullable Lead led;
  private @Nullable Event towards;
  private boolean loaded;

  TimelineModel(Archive archive, Jobs jobs, Navigator navigator) {
    this.archive = archive;
    this.jobs = jobs;
    this.navigator = navigator;
  }

  /** Everything that passes the filter, unscaled. */
  ReadOnlyObjectProperty<Timeline> timelineProperty() {
    return timeline.getReadOnlyProperty();
  }

  /** What is laid out. */
  ReadOnlyObjectProperty<Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** How much time a row stands for. */
  ReadOnlyObjectProperty<Scale> scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  /** The card that keys act on; null while there is none. */
  ReadOnlyObjectProperty<@Nullable Spot> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The articles that the timeline is reduced to; null for all. */
  ReadOnlyObjectProperty<@Nullable Set<Long>> articlesProperty() {
    return articles.getReadOnlyProperty();
  }

  /** The time that is being typed. */
  ReadOnlyStringProperty typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /** Whether the archive was read at all. */
  boolean isLoaded() {
    return loaded;
  }

  /** Reads the archive again; what was current stays so where it can. */
  void refresh() {
    TimelineFilter filter = new TimelineFilter(null, null, Set.of(), articles.get());
    Scale wanted = scale.get();
    Set<Long> without = Set.copyOf(hidden);
    Measure room = measure;
    Lead lead = led;
    jobs.latest(
        "timeline",
        stale -> {
          Layouts read = new Layouts(archive.timeline(filter));
          // The likeliest sheet is ready when the lanes are.
          return new Read(read, read.sheet(wanted, without, room), event(read.timeline(), lead));
        },
        read -> {
          loaded = true;
          layouts = read.layouts();
          led = null;
          towards = read.led() == null ? towards : read.led();
          timeline.set(layouts.timeline());
          if (wanted == scale.get() && room.equals(measure) && without.equals(hidden)) {
            show(read.sheet());
          } else {
            layOut();
          }
        });
  }

  /**
   * Shows only these articles; null shows all.
   *
   * @param lead to the card that becomes the current one; null keeps it where it can
   */
  void reduceTo(@Nullable Set<Long> only, @Nullable Lead lead) {
    articles.set(only == null ? null : Set.copyOf(only));
    led = lead;
    refresh();
  }

  /** Lets a row stand for this much time. */
  void scale(Scale wanted) {
    if (wanted != scale.get()) {
      scale.set(wanted);
      layOut();
    }
  }

  /** Lets the rows be as high as their words need in a window of this size. */
  void measure(Measure now) {
    if (!now.equals(measure)) {
      measure = now;
      if (loaded) {
        layOut();
      }
    }
  }

  /** Whether a source's lane is shown. */
  boolean isShown(Source source) {
    return !hidden.contains(source.id());
  }

  /** Shows or hides a source's lane; the last lane stays. */
  void show(Source source, boolean shown) {
    if (shown) {
      hidden.remove(source.id());
    } else if (sheet.get().lanes().size() > 1) {
      hidden.add(source.id());
    }
    layOut();
  }

  /** Whether the day is not known. */
  boolean isVague(Moment date) {
    return date.precision().compareTo(Precision.DAY) < 0
        && sheet.get().scale().compareTo(Scale.DAY) < 0;
  }

  /** Whether a row stands at no time of the clock, or at no place in the calendar it is told by. */
  boolean isUnplaced(Slot slot) {
    Moment date = slot.date();
    return switch (sheet.get().scale()) {
      case MINUTE, HOUR -> slot.clock() == null;
      case DAY -> !slot.hasDay();
      case MONTH -> date == null || date.precision() == Precision.YEAR;
      case YEAR -> date == null;
    };
  }

  /** Lets rows stand for less time and shows what a line held. */
  void open(int line) {
    if (sheet.get().lines().get(line) instanceof Line.Cards cards) {
      cards.cells().stream()
          .filter(c -> !c.isEmpty())
          .findFirst()
          .ifPresent(cell -> {
            scale.set(sheet.get().scale().finer());
            towards = cell.getFirst();
            layOut();
          });
    }
  }

  /** Makes a card the current one. */
  void select(@Nullable Spot spot) {
    current.set(spot);
  }

  /** What the current card shows; null without one. */
  @Nullable Event event() {
    Spot spot = current.get();
    return spot == null ? null : sheet.get().at(spot);
  }

  void down() {
    step(Move.DOWN);
  }

  void up() {
    step(Move.UP);
  }

  void left() {
    step(Move.LEFT);
  }

  void right() {
    step(Move.RIGHT);
  }

  void first() {
    new Steps(sheet.get()).first().ifPresent(current::set);
  }

  void last() {
    new Steps(sheet.get()).last().ifPresent(current::set);
  }

  /** Whether the current card's article awaits its day. */
  boolean lacksDay() {
    Event event = event();
    Moment moment = event == null ? null : event.moment();
    return event != null && (moment == null || moment.precision().compareTo(Precision.DAY) < 0);
  }

  /** Finds the days that can be that of the current card's article, then shows them. */
  void suggestDays(Locale locale, BiConsumer<Article, List<DayChooser.Offer>> show) {
    Event event = event();
    if (event != null) {
      long id = event.article();
      jobs.read(
          () -> {
            String text = archive.articles().text(id);
            return archive.noteDesk().daysFor(id).stream()
                .map(d -> offer(d, text, locale))
                .toList();
          },
          days -> archive.articles().find(id).ifPresent(a -> show.accept(a, days)));
    }
  }

  /** Sets the day of an article; its ticker's entries follow. */
  void setDay(long article, LocalDate day) {
    jobs.read(
        () -> {
          archive.noteDesk().setDate(article, Moment.day(day));
          return day;
        },
        done -> refresh());
  }

  /** Opens the current card in the reader. */
  void read() {
    Event event = event();
    if (event != null) {
      navigator.read(event.article(), event.entry());
    }
  }

  /** Puts the current card into the open dossier. */
  void collect() {
    Event event = event();
    if (event != null) {
      String kind = event.entry() == null ? "ARTICLE" : "ENTRY";
      navigator.collect(new Navigator.Collectable(kind, event.article(), event.entry()));
    }
  }

  /**
   * Takes a character of a time to jump to; says whether it can belong to one. The jump happens as
   * soon as the time is complete.
   */
  boolean type(String character) {
    String begun = typed.get() + character;
    if (!TypedClock.isBegun(begun)) {
      return false;
    }
    typed.set(begun);
    if (TypedClock.isComplete(begun)) {
      jump();
    }
    return true;
  }

  /** Forgets the time being typed. */
  void stopTyping() {
    typed.set("");
  }

  /** Jumps to the time typed so far; the card found becomes the current one. */
  void jump() {
    Spot from = current.get();
    Steps steps = new Steps(sheet.get());
    int line = from == null ? 0 : from.line();
    TypedClock.read(typed.get())
        .flatMap(clock -> steps.atClock(line, clock).or(() -> steps.atClock(0, clock)))
        .ifPresent(current::set);
    typed.set("");
  }

  private static DayChooser.Offer offer(DateFinding found, String text, Locale locale) {
    return new DayChooser.Offer(
        found.moment().start().toLocalDate(), DateWords.offer(found, text, locale));
  }

  private record Read(Layouts layouts, Sheet sheet, @Nullable Event led) {}

  /** The entry that a lead points into, else its article; null when neither is there. */
  private static @Nullable Event event(Timeline all, @Nullable Lead lead) {
    if (lead == null) {
      return null;
    }
    List<Event> ofArticle = all.events().filter(e -> e.article() == lead.article()).toList();
    TextSpan passage = lead.passage();
    return ofArticle.stream()
        .filter(e -> e.entry() != null && passage != null && e.entry().contains(passage.start()))
        .findFirst()
        .or(() -> ofArticle.stream().filter(e -> e.entry() == null).findFirst())
        .or(() -> ofArticle.stream().findFirst())
        .orElse(null);
  }

  /** Makes the sheet anew, aside. */
  private void layOut() {
    Layouts of = layouts;
    Scale wanted = scale.get();
    Set<Long> without = Set.copyOf(hidden);
    Measure room = measure;
    jobs.latest(
        "timeline.sheet",
        stale -> of.sheet(wanted, without, room),
        made -> {
          if (of == layouts) {
            show(made);
          }
        });
  }

  /** Shows a sheet; the current event is the one aimed at, if any, else the one it was. */
  private void show(Sheet made) {
    Event kept = towards == null ? event() : towards;
    towards = null;
    current.set(null);
    sheet.set(made);
    if (kept != null) {
      current.set(made.find(kept));
    }
  }

  private enum Move {
    UP,
    DOWN,
    LEFT,
    RIGHT
  }

  private void step(Move move) {
    Steps steps = new Steps(sheet.get());
    Spot from = current.get();
    if (from == null) {
      first();
      return;
    }
    Optional<Spot> to =
        switch (move) {
          case UP -> steps.up(from);
          case DOWN -> steps.down(from);
          case LEFT -> steps.across(from, -1);
          case RIGHT -> steps.across(from, 1);
        };
    to.ifPresent(current::set);
  }
}
