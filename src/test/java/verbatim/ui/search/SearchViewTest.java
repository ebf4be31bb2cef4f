package verbatim.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import verbatim.archive.Archive;
import verbatim.ingest.ImportRequest;
import verbatim.job.Progress;
import verbatim.text.TextSpan;
import verbatim.ui.PaintsText;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Keys;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;

/** Finding with the keyboard alone, in a real archive. */
@PaintsText
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test, by start
class SearchViewTest {
  @TempDir static Path folder;

  private final List<String> ways = new ArrayList<>();
  private Archive archive;
  private Jobs jobs;
  private Texts texts;
  private SearchView view;

  @Start
  void start(Stage stage) throws IOException {
    Path home = Files.createTempDirectory(folder, "home");
    write(home, "Gazette", "pont", "Le pont rouvre. « Le pont tiendra », dit Anne Morel.");
    write(home, "Gazette", "route", "La route ferme. Personne ne passe plus.");
    write(home, "Le Matin", "pont", "Le pont reste fermé. La mairie attend un rapport.");
    archive = Archive.create(home.resolve("archive"));
    archive.importing().run(ImportRequest.of(home.resolve("in")), Progress.NONE, outcome -> {});
    jobs = new Jobs(f -> {});
    texts = new Texts(Locale.FRENCH);
    view = new SearchView(archive, texts, jobs, new Ways());
    Scene scene = new Scene(new StackPane(view.node()), 960, 720);
    new Theme(Theme.Choice.LIGHT).dress(scene);
    Keys.listen(scene, view::commands);
    stage.setScene(scene);
    stage.show();
    view.enter();
  }

  private static void write(Path home, String source, String name, String text) throws IOException {
    Path file = home.resolve("in").resolve(source).resolve(name + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "date 2017-01-29\n" + name + "\n\n" + text + "\n");
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(jobs::close);
    archive.close();
  }

  @Test
  void theNewestAreShownFirstAndOneIsAlwaysChosen(FxRobot robot) {
    settle(robot);
    assertThat(view.model().found()).hasSize(3);
    assertThat(view.model().selectedProperty().get()).isEqualTo(view.model().found().getFirst());
    assertThat(ways).containsExactly("glance " + first());
  }

  @Test
  void typingFindsAndTheFacetsFollow(FxRobot robot) {
    settle(robot);
    assertThat(facets(robot)).contains("Gazette 2", "Le Matin 1");
    robot.write("route");
    settle(robot);
    assertThat(view.model().found()).hasSize(1);
    assertThat(facets(robot)).contains("Gazette 1").doesNotContain("Gazette 2", "Le Matin 1");
    assertThat(label(robot, "#search-total")).isEqualTo("1 article");
  }

  @Test
  void downGoesToTheListEnterOpensAndEscapeComesBack(FxRobot robot) {
    settle(robot);
    robot.write("pont");
    settle(robot);
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.DOWN);
    assertThat(robot.lookup("#search-results").query().isFocused()).isTrue();
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    long second = view.model().found().get(1).article().id();
    assertThat(ways).endsWith("read " + second);
    robot.push(KeyCode.D);
    assertThat(ways.getLast()).startsWith("collect ");
    robot.push(KeyCode.ESCAPE);
    assertThat(field(robot).isFocused()).isTrue();
  }

  @Test
  void aFacetWritesItselfIntoTheQueryAndOutAgain(FxRobot robot) {
    settle(robot);
    robot.interact(() -> facet(robot, "Le Matin").fire());
    settle(robot);
    assertThat(field(robot).getText()).isEqualTo("source:=\"Le Matin\"");
    assertThat(view.model().found()).hasSize(1);
    robot.interact(() -> facet(robot, "Le Matin").fire());
    settle(robot);
    assertThat(field(robot).getText()).isEmpty();
    assertThat(view.model().found()).hasSize(3);
  }

  @Test
  void fieldsAndTheirValuesAreCompleted(FxRobot robot) {
    settle(robot);
    robot.write("sour");
    settle(robot);
    robot.push(KeyCode.TAB);
    settle(robot);
    assertThat(field(robot).getText()).isEqualTo("source:");
    robot.write("mat");
    settle(robot);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    settle(robot);
    assertThat(field(robot).getText()).contains("Le Matin");
    assertThat(view.model().found()).hasSize(1);
  }

  @Test
  void whereNothingIsFoundSomethingCanBeDone(FxRobot robot) {
    settle(robot);
    robot.write("pont introuvable");
    settle(robot);
    assertThat(view.model().found()).isEmpty();
    assertThat(facets(robot)).isEmpty();
    Labeled offer = robot.lookup(".example").queryAs(Labeled.class);
    assertThat(offer.getText()).isEqualTo("pont OU introuvable");
    robot.interact(() -> view.model().queryProperty().set(offer.getText()));
    settle(robot);
    assertThat(view.model().found()).hasSize(2);
    robot.push(KeyCode.ESCAPE);
    settle(robot);
    assertThat(field(robot).getText()).isEmpty();
  }

  @Test
  void onlyTheAnswerToTheNewestQueryIsShown(FxRobot robot) {
    settle(robot);
    robot.interact(() -> {
      for (String query : List.of("p", "po", "pon", "pont", "route")) {
        view.model().queryProperty().set(query);
      }
    });
    settle(robot);
    assertThat(view.model().resultsProperty().get().query()).isEqualTo("route");
    assertThat(view.model().found()).hasSize(1);
  }

  @Test
  void aSearchIsKeptUnderAName(FxRobot robot) {
    settle(robot);
    robot.write("pont");
    settle(robot);
    robot.interact(() -> view.model().save("Les ponts"));
    settle(robot);
    SearchMemory again = new SearchMemory(archive.folder(), true);
    assertThat(again.saved()).containsExactly(new SearchMemory.Saved("Les ponts", "pont"));
  }

  @Test
  void theLanguageChangesInPlace(FxRobot robot) {
    settle(robot);
    robot.interact(() -> texts.localeProperty().set(Locale.ENGLISH));
    assertThat(label(robot, "#search-total")).isEqualTo("3 articles, newest first");
  }

  private long first() {
    return view.model().found().getFirst().article().id();
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup("#search-field").queryAs(TextField.class);
  }

  private static String label(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  private static List<String> facets(FxRobot robot) {
    return robot.lookup(".facet-value").queryAllAs(ToggleButton.class).stream()
        .map(b -> text(b, ".facet-name") + " " + text(b, ".facet-count"))
        .toList();
  }

  private static ToggleButton facet(FxRobot robot, String name) {
    return robot.lookup(".facet-value").queryAllAs(ToggleButton.class).stream()
        .filter(b -> text(b, ".facet-name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEmptyArchiveSaysThatArticlesAreOnTheirWay(FxRobot robot) throws Exception {
    Path empty = folder.resolve("empty");
    CountDownLatch under = new CountDownLatch(1);
    try (Archive none = Archive.create(empty)) {
      Jobs working = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new Jobs(f -> {}));
      SearchModel model = new SearchModel(none, working, new Ways());
      Hints hints =
          WaitForAsyncUtils.waitForAsyncFx(
              20_000, () -> new Hints(model, new Texts(Locale.ENGLISH)));
      assertThat(hints.isVisible()).isFalse();
      robot.interact(model::refresh);
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, hints::isVisible);
      assertThat(text(hints)).isEqualTo("This archive holds no article yet");
      robot.interact(() -> working.run("import", p -> await(under), done -> {}));
      assertThat(text(hints)).isEqualTo("Articles are on their way");
      under.countDown();
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> working.running().isEmpty());
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(text(hints)).isEqualTo("This archive holds no article yet");
      robot.interact(working::close);
    }
  }

  private static String text(Hints hints) {
    return ((Labeled) hints.lookup(".sentence")).getText();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Node within, String style) {
    return ((Labeled) within.lookup(style)).getText();
  }

  /** Waits until no job is under way and the reader would have followed. */
  private void settle(FxRobot robot) {
    for (int i = 0; i < 2; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      CompletableFuture<Boolean> idle = new CompletableFuture<>();
      robot.interact(() -> jobs.whenIdle(() -> idle.complete(true)));
      idle.orTimeout(30, TimeUnit.SECONDS).join();
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private final class Ways implements Navigator {
    @Override
    public void read(long article, @Nullable TextSpan passage) {
      ways.add("read " + article);
    }

    @Override
    public void glance(Lead lead) {
      ways.add("glance " + lead.article());
    }

    @Override
    public void go(String place) {
      ways.add("go " + place);
    }

    @Override
    public void search(String query) {
      ways.add("search " + query);
    }

    @Override
    public void timeline(@Nullable Set<Long> articles, @Nullable Lead lead) {
      ways.add("timeline");
    }

    @Override
    public void speaker(String name) {
      ways.add("speaker " + name);
    }

    @Override
    public void collect(Collectable what) {
      ways.add("collect " + what.kind());
    }
  }
}
