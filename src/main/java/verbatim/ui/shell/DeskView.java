package verbatim.ui.shell;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import verbatim.ui.kit.Settings;
import verbatim.ui.kit.Texts;

/** Rail, the place where the person is, and the reader beside it. */
final class DeskView extends BorderPane {
  private final Settings settings;
  private final SplitPane split = new SplitPane();
  private final StackPane middle = new StackPane();
  private final StackPane reader = new StackPane();

  DeskView(Desk desk, Texts texts, Settings settings) {
    this.settings = settings;
    setLeft(new Rail(texts, desk.spots(), desk.current()));
    middle.setMinWidth(360);
    reader.setMinWidth(280);
    reader.getChildren().add(desk.reader());
    split.getItems().addAll(middle, reader);
    SplitPane.setResizableWithParent(reader, true);
    split.setDividerPositions(settings.get(Settings.DIVIDER));
    setCenter(split);
    desk.current().subscribe(spot -> middle.getChildren().setAll(spot.place().node()));
  }

  /** Shows or hides the reader. */
  void switchReader() {
    if (split.getItems().remove(reader)) {
      return;
    }
    split.getItems().add(reader);
    split.setDividerPositions(settings.get(Settings.DIVIDER));
  }

  /** Remembers how the width is shared. */
  void remember() {
    if (!split.getDividers().isEmpty()) {
      settings.set(Settings.DIVIDER, split.getDividerPositions()[0]);
    }
  }
}
