package verbatim.ui.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** A chosen file or folder, with a way to drop it again. */
final class PathCell extends ListCell<Path> {
  private final Label name = new Label();
  private final Button remove = new Button(null, Icons.of("fth-x"));

  PathCell(Texts texts, Consumer<Path> removed) {
    name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    remove.getStyleClass().addAll("quiet", "button-icon", "small");
    remove.accessibleTextProperty().bind(texts.bind("ingest.remove"));
    remove.setOnAction(e -> removed.accept(getItem()));
  }

  @Override
  protected void updateItem(Path path, boolean empty) {
    super.updateItem(path, empty);
    if (empty || path == null) {
      setGraphic(null);
      return;
    }
    name.setText(path.toString());
    name.setGraphic(Icons.of(Files.isDirectory(path) ? "fth-folder" : "fth-file-text"));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox row = new HBox(8, name, between, remove);
    row.maxWidthProperty().bind(getListView().widthProperty().subtract(40));
    setGraphic(row);
  }
}
