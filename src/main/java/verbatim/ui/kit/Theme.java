package verbatim.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** Light and dark, chosen or as the system has it, and the size of words. */
public final class Theme {
  /** Size of ordinary words in pixels, unless a person wants another. */
  public static final int NORMAL_SIZE = 14;

  /** How many colours there are for sources and for speakers; more of them begin again. */
  public static final int COLOURS = 8;

  private final ObjectProperty<Choice> choice;
  private final IntegerProperty textSize = new SimpleIntegerProperty(NORMAL_SIZE);
  private final BooleanBinding dark;

  /** What a person can choose. */
  public enum Choice {
    /** As the system has it, following when it changes. */
    SYSTEM,
    /** Dark words on white. */
    LIGHT,
    /** Light words on black. */
    DARK
  }

  /** Begins with this choice. */
  public Theme(Choice first) {
    Faces.load();
    choice = new SimpleObjectProperty<>(first);
    var system = Platform.getPreferences().colorSchemeProperty();
    dark =
        Bindings.createBooleanBinding(
            () ->
                choice.get() == Choice.DARK
                    || (choice.get() == Choice.SYSTEM && system.get() == ColorScheme.DARK),
            choice,
            system);
  }

  /** What the person chose. */
  public ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  /** Size of ordinary words in pixels. */
  public IntegerProperty textSizeProperty() {
    return textSize;
  }

  /** Whether it is dark now. */
  public BooleanBinding dark() {
    return dark;
  }

  /** Gives a scene, and the menus and hints that it opens, this look, now and when it changes. */
  public void dress(Scene scene) {
    scene.getRoot().styleProperty().bind(Bindings.concat("-fx-font-size: ", textSize, "px;"));
    dark.subscribe(now -> dress(scene, now));
  }

  /** The style class with the colour of the source or speaker with this number, from 0. */
  public static String colour(String kind, int number) {
    return kind + '-' + (Math.floorMod(number, COLOURS) + 1);
  }

  /** The style class with the colour of a source, the same in every place. */
  public static String source(long id) {
    return colour("lane", (int) (id - 1));
  }

  private static void dress(Scene scene, boolean dark) {
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheet("verbatim.css"), sheet(dark ? "dark.css" : "light.css"));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource("/verbatim/ui/" + name)).toExternalForm();
  }
}
