package verbatim.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** Menus at the left, the way to the palette in the middle, what is done often at the right. */
final class TopBar extends HBox {
  private final Texts texts;
  private final MenuBar menus = new MenuBar();
  private final Label archive = new Label();
  private final Tooltip where = new Tooltip();
  private final Button hint;

  /**
   * The bar.
   *
   * @param palette shown as a field in the middle
   * @param often shown as icons
   */
  TopBar(Texts texts, Command palette, List<Command> often) {
    this.texts = texts;
    getStyleClass().add("top-bar");
    menus.setUseSystemMenuBar(true);
    menus.setMinWidth(Region.USE_PREF_SIZE);
    archive.setGraphic(Icons.of("fth-archive"));
    archive.setId("archive-name");
    archive.setTooltip(where);
    archive.setMinWidth(Region.USE_PREF_SIZE);
    archive.visibleProperty().bind(archive.textProperty().isNotEmpty());
    hint = hint(palette);
    getChildren().addAll(menus, grow(), hint, grow(), archive);
    often.forEach(command -> getChildren().add(icon(command)));
  }

  /** In the middle of the window, whatever stands at its sides, as long as there is room. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double least = menus.getLayoutX() + menus.getWidth() + getSpacing();
    double most = archive.getLayoutX() - getSpacing() - hint.getWidth();
    double middle = Math.rint((getWidth() - hint.getWidth()) / 2);
    hint.setLayoutX(Math.max(least, Math.min(middle, most)));
  }

  /** Shows these menus. */
  void setMenus(List<Menu> shown) {
    menus.getMenus().setAll(shown);
  }

  /** Shows the name of the open archive; null without one. */
  void setArchive(@Nullable Path folder) {
    Path name = folder == null ? null : folder.toAbsolutePath().getFileName();
    archive.textProperty().unbind();
    archive.setText("");
    if (folder != null && name != null) {
      where.setText(folder.toAbsolutePath().toString());
      if (Sample.isAt(folder)) {
        archive.textProperty().bind(texts.bind("shell.sample.name"));
      } else {
        archive.setText(name.toString());
      }
    }
  }

  private Button hint(Command palette) {
    Label words = new Label();
    words.textProperty().bind(texts.bind(palette.id()));
    Label key = new Label();
    key.textProperty().bind(texts.bindKeys(palette));
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(Icons.of("fth-command"), words, grow(), key);
    row.getStyleClass().add("palette-hint-row");
    Button hint = new Button(null, row);
    hint.setId("palette-hint");
    hint.getStyleClass().add("palette-hint");
    hint.accessibleTextProperty().bind(texts.bind(palette.id()));
    hint.setOnAction(e -> palette.run());
    return hint;
  }

  private Button icon(Command command) {
    Button button = new Button();
    button.setId(command.id().replace('.', '-'));
    String icon = command.icon();
    if (icon != null) {
      button.setGraphic(Icons.of(icon));
    }
    button.getStyleClass().addAll("quiet", "button-icon");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.accessibleTextProperty().bind(texts.bind(command.id()));
    Tooltip hint = new Tooltip();
    hint.textProperty().bind(texts.bindName(command));
    button.setTooltip(hint);
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(() -> !command.enabled().getValue(), command.enabled()));
    button.setOnAction(e -> command.run());
    return button;
  }

  private static Region grow() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }
}
