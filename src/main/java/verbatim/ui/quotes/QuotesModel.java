package verbatim.ui.quotes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.Lesson;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.archive.QuoteDesk;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Jobs;

/**
 * The queue of quotes, the one looked at, and what is decided about it. A decision shows at once;
 * the archive hears of it beside the screen. Call on the screen's thread.
 */
public final class QuotesModel {
  private static final int AHEAD = 4;

  private final Archive archive;
  private final Queue queue;
  private final Steps steps;
  private final Passages passages;
  private final Tally tally;
  private final Surest surest;
  private final Lessons lessons;
  private final ObjectProperty<QuoteFilter> filter = new SimpleObjectProperty<>(QuoteFilter.QUEUE);
  private final ObjectProperty<QueueOrder> order = new SimpleObjectProperty<>(QueueOrder.SUREST);
  private final ReadOnlyObjectWrapper<@Nullable QueuedQuote> selected =
      new ReadOnlyObjectWrapper<>();
  private final Sight sight = new Sight();
  private final Deque<Decided> decided = new ArrayDeque<>();

  private record Decided(Quote quote, int index) {}

  /** Works on an archive; reasons are given in the language shown. */
  public QuotesModel(Archive archive, ObservableValue<Locale> locale, Jobs jobs) {
    this.archive = archive;
    queue = new Queue(archive, jobs);
    steps = new Steps(jobs);
    passages = new Passages(archive, locale::getValue, jobs);
    tally = new Tally(archive, jobs);
    surest = new Surest(archive, jobs);
    lessons = new Lessons(archive, jobs);
    filter.subscribe((was, now) -> show());
    order.subscribe((was, now) -> show());
    locale.subscribe((was, now) -> forgetPassages());
  }

  /** Which quotes are shown. */
  public ObjectProperty<QuoteFilter> filterProperty() {
    return filter;
  }

  /** In which order. */
  public ObjectProperty<QueueOrder> orderProperty() {
    return order;
  }

  /** How many there are of what is shown, by status. */
  ReadOnlyObjectProperty<Counts> countsProperty() {
    return tally.counts();
  }

  ObservableList<QueuedQuote> rows() {
    return queue.rows();
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return queue.loaded();
  }

  ReadOnlyObjectProperty<@Nullable QueuedQuote> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The selected quote in its context; null while it is read. */
  ReadOnlyObjectProperty<@Nullable Passage> passageProperty() {
    return sight.passage();
  }

  /** The edges as moved so far, in the passage's text; those of the quote when not moved. */
  ReadOnlyObjectProperty<@Nullable TextSpan> edgesProperty() {
    return sight.edges();
  }

  /** Shows the queue from its start. */
  public void show() {
    passages.forget();
    decided.clear();
    queue.show(
        filter.get(), order.get(), () -> select(rows().isEmpty() ? null : rows().getFirst()));
    count();
  }

  /** The archive changed: shows it, and stays where the person is. */
  public void refresh() {
    if (queue.isHeld()) {
      return;
    }
    count();
    reread();
  }

  private void reread() {
    Quote at = quote();
    int index = index();
    queue.refresh(Math.max(0, index), () -> arrive(at, index));
  }

  /** Looks at this row. */
  void select(@Nullable QueuedQuote row) {
    selected.set(row);
    if (row == null) {
      sight.clear();
      return;
    }
    sight.await();
    queue.reach(index());
    Quote wanted = row.quote();
    Passage known = passages.known(wanted);
    if (known != null) {
      present(known);
      return;
    }
    passages.read(
        wanted,
        read -> {
          if (wanted.equals(quote())) {
            present(read);
          }
        });
  }

  /** Looks at the row behind. */
  public void next() {
    step(1);
  }

  /** Looks at the row before. */
  public void previous() {
    step(-1);
  }

  /** Confirms the quote with the speaker shown and the edges as moved. */
  public void accept() {
    Quote quote = quote();
    if (quote == null) {
      return;
    }
    TextSpan span = sight.moved();
    if (span != null) {
      decide(QuoteStatus.ACCEPTED, desk -> desk.moveEdges(quote, span));
    } else if (quote.status() != QuoteStatus.ACCEPTED) {
      decide(QuoteStatus.ACCEPTED, desk -> desk.accept(quote));
    }
  }

  /** Says that it is no quote. */
  public void reject() {
    Quote quote = quote();
    if (quote != null && quote.status() != QuoteStatus.REJECTED) {
      decide(QuoteStatus.REJECTED, desk -> desk.reject(quote));
    }
  }

  /** Confirms the quote as this person's, who joins the authority file when new. */
  public void link(String name) {
    Quote quote = quote();
    TextSpan span = sight.moved();
    if (quote != null && !name.isBlank()) {
      decide(
          QuoteStatus.ACCEPTED,
          desk -> {
            if (span == null) {
              desk.link(quote, name);
            } else {
              desk.moveEdges(quote, span, name);
            }
          });
    }
  }

  /** Confirms the quote without a speaker. */
  public void acceptWithoutSpeaker() {
    Quote quote = quote();
    TextSpan span = sight.moved();
    if (quote != null) {
      decide(
          QuoteStatus.ACCEPTED,
          desk -> {
            if (span == null) {
              desk.acceptWithoutSpeaker(quote);
            } else {
              desk.moveEdges(quote, span, null);
            }
          });
    }
  }

  /** Makes the decided quote a proposal again. */
  public void reopen() {
    Quote quote = quote();
    if (quote != null && quote.decision() != null) {
      decide(QuoteStatus.PROPOSED, desk -> desk.reopen(quote));
    }
  }

  /** Confirms the quote as the person's who is proposed as this alternative, from 1. */
  public void choose(int number) {
    List<QuoteFinding.Alternative> rivals = Passage.alternatives(quote());
    if (number >= 1 && number <= rivals.size()) {
      link(rivals.get(number - 1).speaker());
    }
  }

  /**
   * Makes two quotes of one: the second begins at this offset of the passage's text. Says whether
   * there are words of the quote on both sides of it, as there have to be.
   */
  boolean split(int at) {
    Quote quote = quote();
    Integer parting = sight.parting(at);
    if (quote == null || parting == null) {
      return false;
    }
    decide(QuoteStatus.ACCEPTED, desk -> desk.split(quote, parting));
    return true;
  }

  /** Makes one quote of this one and the next of the same article. */
  void join() {
    Quote quote = quote();
    if (quote != null) {
      decide(
          QuoteStatus.ACCEPTED,
          desk ->
              archive.quotes().of(quote.article()).stream()
                  .filter(q -> q.span().start() >= quote.span().end())
                  .findFirst()
                  .ifPresent(q -> desk.join(quote, q)));
    }
  }

  /** Moves an edge of the quote; nothing is written before it is confirmed. */
  void move(Edges.Edge edge, Edges.Step step) {
    sight.move(edge, step);
  }

  /** The edges become those of a span of the passage's text; nothing is written yet. */
  void take(TextSpan span) {
    sight.take(span);
  }

  /** Puts the edges back, or takes the newest step of the archive back. */
  public void undo() {
    if (sight.putBack()) {
      return;
    }
    queue.hold();
    steps.add(
        () -> archive.changes().undo(),
        () -> {
          queue.release();
          Decided last = decided.poll();
          lessons.look();
          passages.forget();
          if (queue.isHeld()) {
            return;
          }
          count();
          int index = last == null ? Math.max(0, index()) : last.index();
          Quote at = last == null ? quote() : last.quote();
          queue.refresh(index, () -> arrive(at, index));
        });
  }

  /** Counts the quotes shown that are at least this certain. */
  void countAbove(double confidence, Consumer<Long> show) {
    surest.count(filter.get(), confidence, show);
  }

  /** Accepts, as one step, every quote shown that is at least this certain. */
  void acceptAbove(String title, double confidence) {
    queue.hold();
    surest.accept(
        title,
        filter.get(),
        confidence,
        () -> {
          queue.release();
          lessons.look();
          show();
        });
  }

  /** What the decisions would change about open proposals. */
  Lessons lessons() {
    return lessons;
  }

  /** Weighs the open proposals by what was learned, as one step. */
  void adopt(Lesson lesson) {
    queue.hold();
    lessons.putOff();
    steps.add(
        () -> archive.learningDesk().adopt(lesson),
        () -> {
          queue.release();
          show();
        });
  }

  @Nullable Quote quote() {
    QueuedQuote row = selected.get();
    return row == null ? null : row.quote();
  }

  int index() {
    return rows().indexOf(selected.get());
  }

  private void decide(QuoteStatus to, Consumer<QuoteDesk> decision) {
    Quote quote = Objects.requireNonNull(quote());
    int index = index();
    QuoteStatus from = quote.status();
    boolean leaves = to != filter.get().status();
    queue.hold();
    decided.push(new Decided(quote, index));
    tally.move(from, to);
    if (leaves) {
      leave(index);
    } else {
      passages.forget();
    }
    steps.add(
        () -> decision.accept(archive.quoteDesk()),
        () -> {
          queue.release();
          lessons.decided();
          if (!queue.isHeld()) {
            tally.decided(filter.get(), queue::isHeld);
            reread();
          }
        });
  }

  /** Goes to the next row before this one goes, so that the list never shows nothing. */
  private void leave(int index) {
    boolean last = index == rows().size() - 1;
    int next = last ? index - 1 : index + 1;
    select(next < 0 ? null : rows().get(next));
    rows().remove(index);
  }

  private void step(int by) {
    int index = index() + by;
    if (index >= 0 && index < rows().size()) {
      select(rows().get(index));
    }
  }

  /** Looks at the same quote in the rows as they are now, or at what took its place. */
  private void arrive(@Nullable Quote at, int index) {
    QueuedQuote same =
        at == null ? null : rows().stream().filter(r -> r.isAt(at)).findFirst().orElse(null);
    int near = Math.min(Math.max(0, index), rows().size() - 1);
    QueuedQuote row = same != null || near < 0 ? same : rows().get(near);
    if (!Objects.equals(row, selected.get())) {
      select(row);
    }
  }

  private void present(Passage shown) {
    sight.show(shown);
    int next = index() + 1;
    List<QueuedQuote> coming =
        rows().subList(Math.min(next, rows().size()), Math.min(next + AHEAD, rows().size()));
    passages.ahead(coming.stream().map(QueuedQuote::quote).toList());
  }

  private void forgetPassages() {
    passages.forget();
    select(selected.get());
  }

  private void count() {
    tally.count(filter.get(), queue::isHeld);
  }
}
