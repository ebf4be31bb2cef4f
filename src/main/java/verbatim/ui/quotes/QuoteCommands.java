package verbatim.ui.quotes;

import static verbatim.ui.quotes.Edges.Edge.END;
import static verbatim.ui.quotes.Edges.Edge.START;
import static verbatim.ui.quotes.Edges.Step.WORD_BACK;
import static verbatim.ui.quotes.Edges.Step.WORD_ON;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.QuoteStatus;
import verbatim.ui.kit.Command;

/** The table of what can be done in the queue. */
final class QuoteCommands {
  private final QuotesModel model;
  private final List<Command> all = new ArrayList<>();

  /** What only the screen can do. */
  interface Screen {
    /** Asks who speaks. */
    void pick();

    /** Splits the quote at the cursor of the passage, or leads there. */
    void split();

    /** The words marked in the passage by hand become the quote. */
    void take();

    /** Opens the quote in the reader. */
    void read();

    /** Puts the quote into the open dossier. */
    void collect();

    /** Asks above which confidence to accept. */
    void askAbove();

    /** Shows what the decisions would change. */
    void showLesson();

    /** Opens the clearer copy that names the speaker. */
    void readCopy();

    /** Shows how often each rule was right. */
    void showPrecision();
  }

  QuoteCommands(QuotesModel model, Screen screen) {
    this.model = model;
    ObservableValue<Boolean> any = when(q -> true);
    add("quotes.accept", "fth-check", "A", model::accept, any);
    add("quotes.reject", "fth-x", "R", model::reject, any);
    add("quotes.speaker", "fth-user", "S", screen::pick, any);
    add("quotes.nameless", "fth-user-x", "W", model::acceptWithoutSpeaker, any);
    all.add(Command.of("quotes.undo", "fth-corner-up-left", "U", model::undo));
    add("quotes.reopen", "fth-rotate-ccw", "O", model::reopen, when(q -> isDecided(q)));
    add("quotes.next", null, "J", model::next, any);
    add("quotes.previous", null, "K", model::previous, any);
    for (int i = 1; i <= 3; i++) {
      int number = i;
      add(
          "quotes.rival." + i,
          null,
          String.valueOf(i),
          () -> model.choose(number),
          when(q -> Passage.alternatives(q.quote()).size() >= number));
    }
    add("quotes.end.back", null, "Open Bracket", () -> model.move(END, WORD_BACK), any);
    add("quotes.end.on", null, "Close Bracket", () -> model.move(END, WORD_ON), any);
    add("quotes.start.back", null, "Shift+Open Bracket", () -> model.move(START, WORD_BACK), any);
    add("quotes.start.on", null, "Shift+Close Bracket", () -> model.move(START, WORD_ON), any);
    add("quotes.take", "fth-maximize-2", "B", screen::take, any);
    add("quotes.split", "fth-scissors", "X", screen::split, any);
    add("quotes.join", "fth-link", "M", model::join, any);
    add("quotes.read", "fth-book-open", "E", screen::read, any);
    add("quotes.copy", "fth-copy", "C", screen::readCopy, when(q -> q.quote().copy() != null));
    add("quotes.collect", "fth-folder-plus", "D", screen::collect, any);
    all.add(Command.of("quotes.above", "fth-check-circle", "Shift+A", screen::askAbove));
    all.add(Command.of("quotes.lesson", "fth-trending-up", "L", screen::showLesson));
    all.add(Command.of("quotes.precision", "fth-percent", "P", screen::showPrecision));
  }

  List<Command> all() {
    return List.copyOf(all);
  }

  /** Those of these ids, in this order. */
  List<Command> of(String... ids) {
    return Stream.of(ids).map(this::of).toList();
  }

  Command of(String id) {
    return all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static boolean isDecided(QueuedQuote row) {
    return row.quote().status() != QuoteStatus.PROPOSED;
  }

  private ObservableValue<Boolean> when(Predicate<QueuedQuote> possible) {
    return model.selectedProperty().map(possible::test).orElse(false);
  }

  private void add(
      String id,
      @Nullable String icon,
      String key,
      Runnable action,
      ObservableValue<Boolean> possible) {
    all.add(Command.of(id, icon, key, action).when(possible));
  }
}
