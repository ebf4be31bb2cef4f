package verbatim.ui.quotes;

import static verbatim.ui.quotes.Edges.Edge.END;
import static verbatim.ui.quotes.Edges.Edge.START;

import java.util.function.BooleanSupplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * Keys that are no single command: brackets as every keyboard has them, edges by character with
 * Alt, and the arrows of the list.
 */
final class QuoteKeys {
  private final QuotesModel model;
  private final QuoteCommands commands;
  private final BooleanSupplier asking;
  private final BooleanSupplier inList;

  /**
   * Listens to nothing yet.
   *
   * @param asking whether a sheet has the keys
   * @param inList whether the list has the focus
   */
  QuoteKeys(
      QuotesModel model, QuoteCommands commands, BooleanSupplier asking, BooleanSupplier inList) {
    this.model = model;
    this.commands = commands;
    this.asking = asking;
    this.inList = inList;
  }

  void pressed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || asking.getAsBoolean()) {
      return;
    }
    boolean combined = event.isShortcutDown() || event.isAltDown();
    boolean done =
        combined
            ? moveEdge(event)
            : switch (event.getText()) {
              case "[" -> run("quotes.end.back");
              case "]" -> run("quotes.end.on");
              case "{" -> run("quotes.start.back");
              case "}" -> run("quotes.start.on");
              default -> plainKey(event);
            };
    if (done) {
      event.consume();
    }
  }

  private boolean plainKey(KeyEvent event) {
    boolean list = inList.getAsBoolean();
    return switch (event.getCode()) {
      case KeyCode.OPEN_BRACKET ->
          run(event.isShiftDown() ? "quotes.start.back" : "quotes.end.back");
      case KeyCode.CLOSE_BRACKET -> run(event.isShiftDown() ? "quotes.start.on" : "quotes.end.on");
      case KeyCode.ENTER -> list && run("quotes.read");
      case KeyCode.DOWN -> list && run("quotes.next");
      case KeyCode.UP -> list && run("quotes.previous");
      default -> false;
    };
  }

  /**
   * Where brackets need AltGr, arrows with Shortcut move an edge by a word and with Alt by a
   * character; Shift means the start. In the passage arrows move its own cursor.
   */
  private boolean moveEdge(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean bracket = event.getText().equals("[") || event.getText().equals("{");
    boolean closing = event.getText().equals("]") || event.getText().equals("}");
    boolean arrows = !(event.getTarget() instanceof StyleClassedTextArea);
    boolean back = (arrows && code == KeyCode.LEFT) || code == KeyCode.OPEN_BRACKET || bracket;
    boolean on = (arrows && code == KeyCode.RIGHT) || code == KeyCode.CLOSE_BRACKET || closing;
    if (back || on) {
      Edges.Step word = back ? Edges.Step.WORD_BACK : Edges.Step.WORD_ON;
      Edges.Step character = back ? Edges.Step.CHARACTER_BACK : Edges.Step.CHARACTER_ON;
      boolean byCharacter = event.isAltDown() && !event.isControlDown();
      model.move(event.isShiftDown() ? START : END, byCharacter ? character : word);
    }
    return back || on;
  }

  private boolean run(String id) {
    commands.of(id).run();
    return true;
  }
}
