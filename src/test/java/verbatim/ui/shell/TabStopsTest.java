package verbatim.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import verbatim.archive.Archive;
import verbatim.ingest.ImportRequest;
import verbatim.job.Progress;
import verbatim.ui.PaintsText;

/** Tab leads to everything in a place; one sees where one is, and a screen reader can say it. */
@PaintsText
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test, by start
class TabStopsTest {
  private static final int MOST = 80;

  /** Fewer pixels than these that change are nothing that one sees. */
  private static final int SEEN = 12;

  private static final String TEXT =
      """
      date 2017-01-29
      Le soir du second tour

      20h05: Anne Morel: "Paul Roy a remporté cette élection, je lui souhaite bonne chance."
      19h30: La participation est en hausse. « Rien », selon Paul Roy.
      """;

  @TempDir static Path folder;

  private Shell shell;
  private ShownShell shown;

  @Start
  void start(Stage stage) throws IOException {
    Path home = Files.createTempDirectory(folder, "home");
    Path file = Files.writeString(home.resolve("direct.txt"), TEXT);
    Archive archive = Archive.create(home.resolve("archive"));
    archive.importing().run(ImportRequest.of(file), Progress.NONE, outcome -> {});
    archive.dossierDesk().create("Soirée");
    shell = new Shell(ShownShell.settings(home, Locale.FRENCH));
    shown = ShownShell.of(stage, 800, shell, archive);
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"search", "timeline", "quotes", "speakers", "dossier", "ingest", "settings"})
  void everyStopIsSeenAndSaid(String place, FxRobot robot) {
    robot.interact(() -> Objects.requireNonNull(shell.navigator()).go(place));
    shown.idle();
    Set<Node> stops = new LinkedHashSet<>();
    Set<String> unseen = new TreeSet<>();
    Set<String> unsaid = new TreeSet<>();
    Node at = shown.focused();
    while (stops.add(at) && stops.size() < MOST) {
      WritableImage with = picture(at);
      robot.push(KeyCode.TAB);
      WaitForAsyncUtils.waitForFxEvents();
      if (changed(with, picture(at)) < SEEN) {
        unseen.add(name(at));
      }
      if (said(at).isBlank()) {
        unsaid.add(name(at));
      }
      at = shown.focused();
    }
    assertThat(stops).as("Tab comes round").hasSizeBetween(3, MOST - 1);
    assertThat(unseen).as("without visible focus").isEmpty();
    assertThat(unsaid).as("without a name").isEmpty();
  }

  private static String said(Node node) {
    String own = Objects.requireNonNullElse(node.getAccessibleText(), "");
    if (node instanceof Labeled labeled) {
      own += Objects.requireNonNullElse(labeled.getText(), "");
    } else if (node instanceof TextInputControl input) {
      own += Objects.requireNonNullElse(input.getPromptText(), "");
    }
    return own + Objects.requireNonNullElse(node.getAccessibleRoleDescription(), "");
  }

  private static String name(Node node) {
    return node.getClass().getSimpleName() + " " + node.getStyleClass() + " " + said(node);
  }

  private static WritableImage picture(Node node) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> node.snapshot(null, null));
  }

  private static int changed(WritableImage one, WritableImage other) {
    int changed = 0;
    for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
      for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
        boolean same = one.getPixelReader().getArgb(x, y) == other.getPixelReader().getArgb(x, y);
        changed += same ? 0 : 1;
      }
    }
    return changed;
  }
}
