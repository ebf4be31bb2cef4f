package verbatim.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import verbatim.annotation.Annotation;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.archive.QuotedArticle;
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

/** An article is read and annotated with the keyboard alone, and with the mouse. */
@PaintsText
@SuppressWarnings("NullAway")
class ReaderViewTest {
  private static final String TEXT =
      "Le soir. « Nous avons gagné du temps », dit Anne Morel.\n\n"
          + "« Presque rien », répond Paul Roy. La salle se vide.";
  private static final String ONE = "Nous avons gagné du temps";
  private static final String TWO = "Presque rien";

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private final List<Navigator.Collectable> collected = new ArrayList<>();
  private final List<String> searched = new ArrayList<>();
  private Archive archive;
  private QuotedArticle article;
  private Jobs jobs;
  private ReaderView view;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.create(folder.resolve("archive"));
    article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
    article.with(
        article.found(ONE, "Anne Morel", "S3", 0.95, "Paul Roy"),
        article.found(TWO, "Paul Roy", "S3", 0.9));
    FxToolkit.registerPrimaryStage();
    onScreen(() -> {
      jobs = new Jobs(f -> {});
      view = new ReaderView(archive, new Texts(Locale.FRENCH), jobs, new Ways());
      Scene scene = new Scene(new StackPane(view.node()), 640, 720);
      new Theme(Theme.Choice.LIGHT).dress(scene);
      Keys.listen(scene, view::commands);
      archive.changes().listen(() -> jobs.onScreen(view::refresh));
      Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
      stage.setScene(scene);
      stage.show();
      return true;
    });
    read(article.id());
  }

  @AfterEach
  void close() throws Exception {
    onScreen(() -> {
      jobs.close();
      return true;
    });
    archive.close();
  }

  @Test
  void aScreenReaderHearsTheStoredText() throws Exception {
    assertThat(onScreen(() -> page().queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .isEqualTo(TEXT);
    type(KeyCode.E);
    assertThat(onScreen(() -> page().queryAccessibleAttribute(AccessibleAttribute.SELECTION_END)))
        .isEqualTo(2);
  }

  @Test
  void wordsAreSelectedByKeysAndHighlightedNotedAndTagged() throws Exception {
    push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
    push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(selected()).isEqualTo("Le soir");
    type(KeyCode.H);
    assertThat(annotations()).containsExactly("HIGHLIGHT Le soir ");

    push(KeyCode.CONTROL, KeyCode.END);
    push(KeyCode.SHIFT, KeyCode.HOME);
    type(KeyCode.N);
    write("à revoir");
    type(KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.A);
    type(KeyCode.T);
    write("soirée");
    type(KeyCode.ENTER);
    assertThat(annotations()).hasSize(3).contains("TAG " + TEXT + " soirée");
    assertThat(annotations()).anyMatch(a -> a.startsWith("NOTE") && a.endsWith("vide. à revoir"));

    archive.changes().undo();
    archive.changes().undo();
    settle();
    assertThat(annotations()).containsExactly("HIGHLIGHT Le soir ");
  }

  @Test
  void aQuoteIsAcceptedWidenedAndGivenToSomebodyElse() throws Exception {
    type(KeyCode.J);
    assertThat(view.model().quoteProperty().get().text()).isEqualTo(ONE);
    type(KeyCode.A);
    assertThat(article.quote(ONE).status()).isEqualTo(QuoteStatus.ACCEPTED);

    type(KeyCode.S);
    write("paul roy");
    type(KeyCode.ENTER);
    assertThat(article.quote(ONE).speakerName()).isEqualTo("Paul Roy");

    type(KeyCode.J);
    type(KeyCode.CLOSE_BRACKET);
    assertThat(view.model().quoteProperty().get().text()).isEqualTo("Presque rien », répond");
    type(KeyCode.OPEN_BRACKET);
    assertThat(view.model().quoteProperty().get().status()).isEqualTo(QuoteStatus.ACCEPTED);
    type(KeyCode.R);
    assertThat(article.quote(ONE).status()).isEqualTo(QuoteStatus.ACCEPTED);
    assertThat(view.model().quoteProperty().get().status()).isEqualTo(QuoteStatus.REJECTED);
  }

  @Test
  void theReasonForASpeakerIsASentenceAndOthersAreOffered() throws Exception {
    type(KeyCode.J);
    List<String> words =
        onScreen(() ->
            robot.lookup(".quote-card .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
    assertThat(words).contains("Anne Morel").anyMatch(w -> w.contains("95"));
    List<String> buttons =
        onScreen(() ->
            robot.lookup(".quote-card .button").queryAllAs(Button.class).stream()
                .filter(b -> b.getHeight() > 8 && b.getWidth() > 8)
                .map(Button::getText)
                .toList());
    assertThat(buttons).contains("Paul Roy", "Accepter", "Pas une citation", "Locuteur…");
  }

  @Test
  void aSelectionBecomesSomebodysQuoteASearchAndADossierItem() throws Exception {
    push(KeyCode.CONTROL, KeyCode.END);
    push(KeyCode.CONTROL, KeyCode.LEFT);
    type(KeyCode.E);
    assertThat(selected()).isEqualTo("vide");
    type(KeyCode.E);
    assertThat(selected()).isEqualTo("La salle se vide.");
    type(KeyCode.D);
    type(KeyCode.F);
    TextSpan sentence = view.model().selectionProperty().get();
    assertThat(collected)
        .containsExactly(new Navigator.Collectable("PASSAGE", article.id(), sentence));
    assertThat(searched).containsExactly("\"La salle se vide.\"");
    type(KeyCode.Q);
    write("Zoé Blanc");
    type(KeyCode.ENTER);
    assertThat(article.quote("La salle se vide.").speakerName()).isEqualTo("Zoé Blanc");
  }

  @Test
  void copyTakesTheStoredText() throws Exception {
    push(KeyCode.CONTROL, KeyCode.A);
    push(KeyCode.CONTROL, KeyCode.C);
    assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(TEXT);
  }

  @Test
  void theMouseSelectsWordsAndStretches() throws Exception {
    Bounds word = onScreen(() -> page().localToScreen(page().bounds(place("gagné"))));
    onScreen(() -> {
      // Not by the robot: whether two presses are one double click is for the clock to say.
      Point2D place = page().screenToLocal(word.getCenterX(), word.getCenterY());
      page().fireEvent(press(place, 2));
      return place;
    });
    settle();
    assertThat(selected()).isEqualTo("gagné");
    Bounds other = onScreen(() -> page().localToScreen(page().bounds(place("salle"))));
    robot
        .drag(word.getMinX() + 1, word.getCenterY(), MouseButton.PRIMARY)
        .dropTo(other.getMaxX() - 1, other.getCenterY());
    settle();
    assertThat(selected()).startsWith("gagné").endsWith("salle");
  }

  private static MouseEvent press(Point2D place, int clicks) {
    PickResult picked = new PickResult(null, place.getX(), place.getY());
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        place.getX(),
        place.getY(),
        place.getX(),
        place.getY(),
        MouseButton.PRIMARY,
        clicks,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        picked);
  }

  @Test
  void linesAreWalkedUpAndDownAndKeepTheirColumn() throws Exception {
    push(KeyCode.CONTROL, KeyCode.END);
    type(KeyCode.HOME);
    int last = page().caret();
    type(KeyCode.UP);
    assertThat(page().caret()).isLessThan(last);
    for (int i = 0; i < 8; i++) {
      type(KeyCode.UP);
    }
    assertThat(page().caret()).isZero();
    for (int i = 0; i < 8; i++) {
      type(KeyCode.DOWN);
    }
    assertThat(page().caret()).isEqualTo(last);
  }

  @Test
  void theTextGrowsAndShrinks() throws Exception {
    double before = onScreen(() -> page().lineHeight());
    push(KeyCode.CONTROL, KeyCode.EQUALS);
    push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(onScreen(() -> page().lineHeight())).isGreaterThan(before);
    push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(onScreen(() -> page().lineHeight())).isEqualTo(before);
  }

  @Test
  void aMegabyteOpensAtOnceAndAnEndlessLineIsWalkedThrough() throws Exception {
    String long1 = "Une ligne de texte comme il y en a beaucoup.\n".repeat(22_000);
    String long2 = "mot ".repeat(2_500_000);
    for (String text : List.of(long1, long2)) {
      Path file = Files.writeString(folder.resolve(text.length() + ".txt"), text);
      archive.importing().run(ImportRequest.of(file), Progress.NONE, o -> {});
      long id = archive.articles().all().getLast().id();
      read(id);
      long start = System.nanoTime();
      push(KeyCode.CONTROL, KeyCode.END);
      type(KeyCode.PAGE_UP);
      push(KeyCode.SHIFT, KeyCode.UP);
      push(KeyCode.CONTROL, KeyCode.A);
      push(KeyCode.CONTROL, KeyCode.HOME);
      type(KeyCode.PAGE_DOWN);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      assertThat(page().caret()).isBetween(100, 10_000);
      assertThat(onScreen(() -> page().lookupAll(".paragraph").size())).isLessThan(60);
    }
  }

  @Test
  void whatASearchFoundIsWalkedByKeyInARound() throws Exception {
    List<TextSpan> found = List.of(place("soir"), place("Anne"), place("salle"));
    onScreen(() -> {
      view.show(new Lead(article.id(), found.get(1), found));
      return true;
    });
    settle();
    assertThat(strip()).isEqualTo("2 sur 3");
    assertThat(onScreen(() -> page().lookupAll(".ink.found").size())).isEqualTo(2);
    push(KeyCode.F3);
    assertThat(strip()).isEqualTo("3 sur 3");
    push(KeyCode.F3);
    assertThat(strip()).isEqualTo("1 sur 3");
    push(KeyCode.SHIFT, KeyCode.F3);
    assertThat(onScreen(() -> view.model().passageProperty().get())).isEqualTo(found.getLast());
    onScreen(() -> {
      page().requestFocus();
      return true;
    });
    type(KeyCode.ESCAPE);
    assertThat(onScreen(() -> page().lookupAll(".ink.found").size())).isZero();
    assertThat(onScreen(() -> view.node().lookup("#strip-found").getParent().isVisible()))
        .isFalse();
  }

  private String strip() throws Exception {
    return onScreen(() -> ((Label) view.node().lookup("#strip-found")).getText());
  }

  private Page page() {
    return view.page();
  }

  private TextSpan place(String words) {
    return new TextSpan(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private String selected() throws Exception {
    TextSpan span = onScreen(() -> view.model().selectionProperty().get());
    return span == null ? "" : span.in(TEXT);
  }

  private List<String> annotations() {
    return archive.annotations().of(article.id()).stream()
        .map((Annotation a) -> a.kind() + " " + a.anchor().exact() + " " + a.body())
        .toList();
  }

  private void read(long id) throws Exception {
    onScreen(() -> {
      view.show(Lead.to(id, null));
      return true;
    });
    settle();
    onScreen(() -> {
      page().requestFocus();
      return true;
    });
    settle();
  }

  private void type(KeyCode key) throws Exception {
    robot.push(key);
    settle();
  }

  private void push(KeyCode... keys) throws Exception {
    robot.push(keys);
    settle();
  }

  private void write(String words) throws Exception {
    robot.write(words);
    settle();
  }

  private void settle() throws Exception {
    for (int i = 0; i < 2; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      CompletableFuture<Boolean> idle = new CompletableFuture<>();
      robot.interact(() -> jobs.whenIdle(() -> idle.complete(true)));
      idle.get(60, TimeUnit.SECONDS);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static <T> T onScreen(Callable<T> work) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  private final class Ways implements Navigator {
    @Override
    public void read(long id, @Nullable TextSpan passage) {
      view.show(Lead.to(id, passage));
    }

    @Override
    public void go(String place) {}

    @Override
    public void search(String query) {
      searched.add(query);
    }

    @Override
    public void timeline(@Nullable Set<Long> articles) {}

    @Override
    public void speaker(String name) {}

    @Override
    public void collect(Navigator.Collectable what) {
      collected.add(what);
    }
  }
}
