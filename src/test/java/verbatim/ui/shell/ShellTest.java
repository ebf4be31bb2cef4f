package verbatim.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.db.Access;
import verbatim.ingest.ImportRequest;
import verbatim.job.Progress;
import verbatim.ui.PaintsText;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Settings;
import verbatim.ui.kit.Texts;

/** The window with a real archive in it, used by keys. */
@PaintsText
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test, by start
class ShellTest {
  private static final String TEXT =
      """
      date 2017-01-29
      Le soir du second tour

      20h05: Manuel Valls: "Benoît Hamon a remporté cette élection, je lui souhaite bonne chance."
      19h30: La participation est en hausse.
      """;

  @TempDir static Path folder;

  private Settings settings;
  private Shell shell;
  private ShownShell shown;
  private Archive archive;

  @Start
  void start(Stage stage) throws IOException {
    Path home = Files.createTempDirectory(folder, "home");
    Path file = home.resolve("direct.txt");
    Files.writeString(file, TEXT);
    archive = Archive.create(home.resolve("archive"));
    archive.importing().run(ImportRequest.of(file), Progress.NONE, outcome -> {});
    settings = ShownShell.settings(home, Locale.ENGLISH);
    shell = new Shell(settings);
    shown = ShownShell.of(stage, 800, shell, archive);
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void keysLeadToEveryPlace(FxRobot robot) {
    List<String> seen = new ArrayList<>();
    for (KeyCode digit :
        List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
      robot.push(KeyCode.CONTROL, digit);
      shown.idle();
      Node focused = desk().current().get().place().node().getScene().getFocusOwner();
      assertThat(focused.getId())
          .as("the focus of " + desk().current().get().place().id())
          .isNotEqualTo("palette-hint");
      seen.add(desk().current().get().place().id());
    }
    assertThat(seen).containsExactly("search", "timeline", "quotes", "speakers", "dossier");
  }

  @Test
  void whoeverTypesAtOnceSearches(FxRobot robot) {
    shown.idle();
    robot.write("soir");
    shown.idle();
    assertThat(robot.lookup("#search-field").queryTextInputControl().getText()).isEqualTo("soir");
  }

  @Test
  void aCommandOfAnotherPlaceLeadsThere(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.I);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    assertThat(desk().current().get().place().id()).isEqualTo("search");
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("new dossier");
    robot.push(KeyCode.ENTER);
    shown.idle();
    assertThat(desk().current().get().place().id()).isEqualTo("dossier");
  }

  @Test
  void whoeverTypesAfterAnotherArchiveWasOpenedSearchesThere(FxRobot robot)
      throws TimeoutException {
    Path other = archive.folder().resolveSibling("other");
    Archive.create(other).close();
    Desk before = desk();
    robot.interact(() -> shell.open(other, Access.WRITE));
    waitFor(() -> shell.navigator() != null && !before.equals(shell.navigator()));
    shown.idle();
    robot.write("hamon");
    assertThat(robot.lookup("#search-field").queryTextInputControl().getText()).isEqualTo("hamon");
  }

  @Test
  void thePaletteFindsWithoutAccentsAndRuns(FxRobot robot) {
    robot.interact(() -> shell.texts().localeProperty().set(Locale.FRENCH));
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("reglages");
    ListView<?> found = robot.lookup("#palette-list").queryListView();
    assertThat(found.getItems()).hasSize(1);
    robot.push(KeyCode.ENTER);
    assertThat(desk().current().get().place().id()).isEqualTo("settings");
    assertThat(robot.lookup("#palette-list").tryQuery()).isEmpty();
  }

  @Test
  void theReaderStandsBesideWhatIsReadAndLeavesTheWidthElsewhere(FxRobot robot) {
    shown.idle();
    assertThat(isBeside()).as("the search reads along").isTrue();
    robot.push(KeyCode.F9);
    assertThat(isBeside()).as("folded by key").isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    shown.idle();
    assertThat(isBeside()).as("the timeline has the whole width").isFalse();
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.ENTER);
    shown.idle();
    assertThat(isBeside()).as("an article was opened").isTrue();
    robot.interact(() -> robot.lookup(".page").query().requestFocus());
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.ESCAPE);
    assertThat(isBeside()).as("left by Escape").isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    shown.idle();
    assertThat(isBeside()).as("what was wanted there is kept").isFalse();
  }

  @Test
  void undoByKeySaysWhatWasUndone(FxRobot robot) {
    archive
        .quoteDesk()
        .accept(
            archive.queue().page(QuoteFilter.QUEUE, QueueOrder.SUREST, null, 1).getFirst().quote());
    shown.idle();
    assertThat(accepted()).isEqualTo(1);
    robot.interact(() -> desk().go("timeline"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    shown.idle();
    assertThat(accepted()).isZero();
    assertThat(shown.words(".notice .label")).anyMatch(w -> w.contains("Undone: acceptance"));
  }

  @Test
  void theLanguageChangesInPlace(FxRobot robot) {
    assertThat(label(robot, "#rail-search")).isEqualTo("Search");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(label(robot, "#rail-search")).isEqualTo("Recherche");
    assertThat(
            new Settings(archive.folder().resolveSibling("settings.properties"))
                .get(Settings.LANGUAGE))
        .isEqualTo(Locale.FRENCH);
  }

  @Test
  void theLookChangesInPlace(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertThat(shell.scene().getStylesheets()).anyMatch(s -> s.endsWith("dark.css"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertThat(shell.scene().getStylesheets()).anyMatch(s -> s.endsWith("light.css"));
  }

  @Test
  void importSaysWhatBecameOfEachFile(FxRobot robot) throws IOException {
    Path good = Files.writeString(folder.resolve("bon.txt"), "Un texte.");
    Path empty = Files.writeString(folder.resolve("vide.txt"), "");
    robot.interact(() -> shell.offer(List.of(good, empty)));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    shown.idle();
    assertThat(label(robot, "#ingest-sum"))
        .isEqualTo("1 new article, 0 already there, 1 left out.");
    assertThat(robot.lookup("#ingest-outcomes").queryListView().getItems()).hasSize(2);
    assertThat(label(robot, "#counts")).startsWith("2 articles");
  }

  @Test
  void commandsHaveOneNameEachAndKeysDoNotCollide() {
    List<String> ids = new ArrayList<>();
    desk().groups().values().forEach(group -> group.forEach(c -> ids.add(c.id())));
    view().everywhere().forEach(c -> ids.add(c.id()));
    assertThat(ids).doesNotHaveDuplicates();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      Texts texts = new Texts(locale);
      assertThat(ids).allSatisfy(id -> assertThat(texts.say(id)).isNotBlank());
    }
    // Where two of these are near each other, the place where the focus is comes first.
    Map<String, List<Command>> groups = desk().groups();
    List<Command> everywhere = new ArrayList<>(view().everywhere());
    everywhere.addAll(Objects.requireNonNull(groups.remove("shell.menu.go")));
    for (List<Command> place : groups.values()) {
      Map<String, String> keys = new HashMap<>();
      for (Command command : Stream.concat(place.stream(), everywhere.stream()).toList()) {
        String key = new Texts(Locale.ENGLISH).keys(command);
        if (!key.isEmpty()) {
          assertThat(keys.put(key, command.id())).as(key + " also " + command.id()).isNull();
        }
      }
    }
  }

  @Test
  void anArchiveInUseIsOfferedToRead(FxRobot robot) throws TimeoutException {
    Path folder = archive.folder().resolveSibling("in use");
    try (Archive other = Archive.create(folder)) {
      robot.interact(() -> shell.open(other.folder(), Access.WRITE));
      waitFor(() -> robot.lookup("#refused").tryQuery().isPresent());
      robot.clickOn("Open it only to read");
      waitFor(() -> shell.jobs() != null);
      shown.idle();
      assertThat(label(robot, "#counts")).startsWith("No article");
    }
  }

  private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
  }

  private boolean isBeside() {
    return desk().reader().getScene() != null;
  }

  private Desk desk() {
    return (Desk) Objects.requireNonNull(shell.navigator());
  }

  private ShellView view() {
    return (ShellView) shell.scene().getRoot();
  }

  private long accepted() {
    return archive.queue().count(QuoteFilter.ALL.withStatus(QuoteStatus.ACCEPTED));
  }

  private static String label(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }
}
