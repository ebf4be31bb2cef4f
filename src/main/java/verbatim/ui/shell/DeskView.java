package verbatim.ui.shell;

import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import verbatim.ui.kit.Settings;
import verbatim.ui.kit.Texts;

/** Rail, the place where the person is, and the reader beside it. */
final class DeskView extends BorderPane {
  private final Desk desk;
  private final Settings settings;
  private final SplitPane split = new SplitPane();
  private final StackPane middle = new StackPane();
  private final StackPane reader = new StackPane();

  DeskView(Desk desk, Texts texts, Settings settings) {
    this.desk = desk;
    this.settings = settings;
    setLeft(new Rail(texts, desk.spots(), desk.current()));
    middle.setMinWidth(360);
    reader.setMinWidth(280);
    reader.getChildren().add(desk.reader());
    reader.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    split.getItems().add(middle);
    SplitPane.setResizableWithParent(reader, true);
    setCenter(split);
    desk.current().subscribe(spot -> middle.getChildren().setAll(spot.place().node()));
    desk.unfolded().property().subscribe(this::showReader);
  }

  /** Shows or hides the reader. */
  void switchReader() {
    boolean reading = desk.isReading();
    desk.unfolded().flip();
    if (reading) {
      desk.current().get().place().enter();
    }
  }

  /** Remembers how the width is shared. */
  void remember() {
    if (!split.getDividers().isEmpty()) {
      settings.set(Settings.DIVIDER, split.getDividerPositions()[0]);
    }
  }

  private void showReader(boolean shown) {
    if (!shown) {
      remember();
      split.getItems().remove(reader);
    } else if (!split.getItems().contains(reader)) {
      split.getItems().add(reader);
      split.setDividerPositions(settings.get(Settings.DIVIDER));
    }
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && desk.unfolded().leave()) {
      desk.current().get().place().enter();
      event.consume();
    }
  }
}
