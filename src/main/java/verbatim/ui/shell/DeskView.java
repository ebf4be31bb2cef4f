package verbatim.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import verbatim.ui.kit.Settings;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;

/**
 * Rail, the place where the person is, and the reader beside it. The reader is as wide as its text
 * reads well, or as a person drew it, as long as the place keeps what it needs.
 */
final class DeskView extends BorderPane {
  /** Of the reader, in sizes of ordinary words. */
  private static final double LEAST = 32;

  private final Desk desk;
  private final Settings settings;
  private final Theme theme;
  private final SplitPane split = new SplitPane();
  private final StackPane middle = new StackPane();
  private final StackPane reader = new StackPane();
  private final ObservableValue<Double> comfort;
  private double before;

  DeskView(Desk desk, Texts texts, Settings settings, Theme theme) {
    this.desk = desk;
    this.settings = settings;
    this.theme = theme;
    setLeft(new Rail(texts, desk.spots(), desk.current()));
    middle.setMinWidth(320);
    reader.setMinWidth(280);
    reader.getChildren().add(desk.reader());
    reader.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    split.getItems().add(middle);
    setCenter(split);
    desk.current()
        .subscribe(spot -> {
          middle.getChildren().setAll(spot.place().node());
          // Sides of split panes join the scene with their first styles, and then take the focus.
          middle.applyCss();
          share();
        });
    desk.unfolded().property().subscribe(this::showReader);
    split.widthProperty().subscribe(w -> share());
    split.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> before = reader.getWidth());
    split.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> remember());
    theme.textSizeProperty().subscribe(size -> share());
    comfort = desk.readingWidth();
    comfort.subscribe(w -> share());
  }

  /** Shows or hides the reader. */
  void switchReader() {
    boolean reading = desk.isReading();
    desk.unfolded().flip();
    if (reading) {
      desk.current().get().place().enter();
    }
  }

  private void showReader(boolean shown) {
    if (!shown) {
      split.getItems().remove(reader);
    } else if (!split.getItems().contains(reader)) {
      split.getItems().add(reader);
      share();
    }
  }

  /** Gives the reader its width, and folds it away where it has no room by itself. */
  private void share() {
    double all = split.getWidth();
    if (all <= 0) {
      return;
    }
    double least = LEAST * theme.textSizeProperty().get();
    double room = all - desk.current().get().place().least() * theme.textSizeProperty().get();
    desk.unfolded().fit(room >= least);
    if (!split.getDividers().isEmpty()) {
      split.setDividerPositions(1 - Math.clamp(wished(), least, Math.max(least, room)) / all);
    }
  }

  private double wished() {
    int drawn = settings.get(Settings.READER);
    return drawn == 0 ? comfort.getValue() : drawn;
  }

  /** What a person drew is kept; what was only shared out is not. */
  private void remember() {
    double now = reader.getWidth();
    if (split.getItems().contains(reader) && now != before) {
      settings.set(Settings.READER, (int) Math.rint(now));
    }
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && desk.unfolded().leave()) {
      desk.current().get().place().enter();
      event.consume();
    }
  }
}
