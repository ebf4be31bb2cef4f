package verbatim.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import verbatim.annotation.Annotation;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.archive.QuotedArticle;
import verbatim.ingest.ImportRequest;
import verbatim.job.Progress;
import verbatim.text.TextSpan;
import verbatim.ui.PaintsText;
import verbatim.ui.Screen;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;

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
  private final Screen screen =
      new Screen(
          new Screen.Ways() {
            @Override
            public void read(long id, @Nullable TextSpan passage) {
              view.show(Lead.to(id, passage));
            }
          });
  private Archive archive;
  private QuotedArticle article;
  private ReaderView view;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.create(folder.resolve("archive"));
    article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
    article.with(
        article.found(ONE, "Anne Morel", "S3", 0.95, "Paul Roy"),
        article.found(TWO, "Paul Roy", "S3", 0.9));
    view =
        screen.show(
            () -> new ReaderView(archive, new Texts(Locale.FRENCH), screen.jobs(), screen.ways()),
            ReaderView::node,
            ReaderView::commands,
            640,
            shown -> archive.changes().listen(() -> screen.jobs().onScreen(shown::refresh)));
    read(article.id());
  }

  @AfterEach
  void close() throws Exception {
    screen.close();
    archive.close();
  }

  @Test
  void aScreenReaderHearsTheStoredText() throws Exception {
    assertThat(screen.on(() -> page().queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .isEqualTo(TEXT);
    screen.type(KeyCode.E);
    assertThat(screen.on(() -> page().queryAccessibleAttribute(AccessibleAttribute.SELECTION_END)))
        .isEqualTo(2);
  }

  @Test
  void wordsAreSelectedByKeysAndHighlightedNotedAndTagged() throws Exception {
    screen.type(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
    screen.type(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(selected()).isEqualTo("Le soir");
    screen.type(KeyCode.H);
    assertThat(annotations()).containsExactly("HIGHLIGHT Le soir ");

    screen.type(KeyCode.CONTROL, KeyCode.END);
    screen.type(KeyCode.SHIFT, KeyCode.HOME);
    screen.type(KeyCode.N);
    screen.write("à revoir");
    screen.type(KeyCode.ENTER);
    screen.type(KeyCode.CONTROL, KeyCode.A);
    screen.type(KeyCode.T);
    screen.write("soirée");
    screen.type(KeyCode.ENTER);
    assertThat(annotations()).hasSize(3).contains("TAG " + TEXT + " soirée");
    assertThat(annotations()).anyMatch(a -> a.startsWith("NOTE") && a.endsWith("vide. à revoir"));

    archive.changes().undo();
    archive.changes().undo();
    screen.settle();
    assertThat(annotations()).containsExactly("HIGHLIGHT Le soir ");
  }

  @Test
  void aQuoteIsAcceptedWidenedAndGivenToSomebodyElse() throws Exception {
    screen.type(KeyCode.J);
    assertThat(view.model().quoteProperty().get().text()).isEqualTo(ONE);
    screen.type(KeyCode.A);
    assertThat(article.quote(ONE).status()).isEqualTo(QuoteStatus.ACCEPTED);

    screen.type(KeyCode.S);
    screen.write("paul roy");
    screen.type(KeyCode.ENTER);
    assertThat(article.quote(ONE).speakerName()).isEqualTo("Paul Roy");

    screen.type(KeyCode.J);
    screen.type(KeyCode.CLOSE_BRACKET);
    assertThat(view.model().quoteProperty().get().text()).isEqualTo("Presque rien », répond");
    screen.type(KeyCode.OPEN_BRACKET);
    assertThat(view.model().quoteProperty().get().status()).isEqualTo(QuoteStatus.ACCEPTED);
    screen.type(KeyCode.R);
    assertThat(article.quote(ONE).status()).isEqualTo(QuoteStatus.ACCEPTED);
    assertThat(view.model().quoteProperty().get().status()).isEqualTo(QuoteStatus.REJECTED);
  }

  @Test
  void theReasonForASpeakerIsASentenceAndOthersAreOffered() throws Exception {
    screen.type(KeyCode.J);
    List<String> words =
        screen.on(() ->
            robot.lookup(".quote-card .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
    assertThat(words).contains("Anne Morel").anyMatch(w -> w.contains("95"));
    List<String> buttons =
        screen.on(() ->
            robot.lookup(".quote-card .button").queryAllAs(Button.class).stream()
                .filter(b -> b.getHeight() > 8 && b.getWidth() > 8)
                .map(Button::getText)
                .toList());
    assertThat(buttons).contains("Paul Roy", "Accepter", "Pas une citation", "Locuteur…");
  }

  @Test
  void aSelectionBecomesSomebodysQuoteASearchAndADossierItem() throws Exception {
    screen.type(KeyCode.CONTROL, KeyCode.END);
    screen.type(KeyCode.CONTROL, KeyCode.LEFT);
    screen.type(KeyCode.E);
    assertThat(selected()).isEqualTo("vide");
    screen.type(KeyCode.E);
    assertThat(selected()).isEqualTo("La salle se vide.");
    screen.type(KeyCode.D);
    screen.type(KeyCode.F);
    TextSpan sentence = view.model().selectionProperty().get();
    assertThat(screen.ways().collected())
        .containsExactly(new Navigator.Collectable("PASSAGE", article.id(), sentence));
    assertThat(screen.ways().searched()).containsExactly("\"La salle se vide.\"");
    screen.type(KeyCode.Q);
    screen.write("Zoé Blanc");
    screen.type(KeyCode.ENTER);
    assertThat(article.quote("La salle se vide.").speakerName()).isEqualTo("Zoé Blanc");
  }

  @Test
  void copyTakesTheStoredText() throws Exception {
    screen.type(KeyCode.CONTROL, KeyCode.A);
    screen.type(KeyCode.CONTROL, KeyCode.C);
    assertThat(screen.on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(TEXT);
  }

  @Test
  void theMouseSelectsWordsAndStretches() throws Exception {
    Bounds word = screen.on(() -> page().localToScreen(page().bounds(place("gagné"))));
    screen.act(() -> {
      // Not by the robot: whether two presses are one double click is for the clock to say.
      Point2D place = page().screenToLocal(word.getCenterX(), word.getCenterY());
      page().fireEvent(press(place, 2));
    });
    assertThat(selected()).isEqualTo("gagné");
    Bounds other = screen.on(() -> page().localToScreen(page().bounds(place("salle"))));
    robot
        .drag(word.getMinX() + 1, word.getCenterY(), MouseButton.PRIMARY)
        .dropTo(other.getMaxX() - 1, other.getCenterY());
    screen.settle();
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
    screen.type(KeyCode.CONTROL, KeyCode.END);
    screen.type(KeyCode.HOME);
    int last = page().caret();
    screen.type(KeyCode.UP);
    assertThat(page().caret()).isLessThan(last);
    for (int i = 0; i < 8; i++) {
      screen.type(KeyCode.UP);
    }
    assertThat(page().caret()).isZero();
    for (int i = 0; i < 8; i++) {
      screen.type(KeyCode.DOWN);
    }
    assertThat(page().caret()).isEqualTo(last);
  }

  @Test
  void theTextGrowsAndShrinks() throws Exception {
    double before = screen.on(() -> page().lineHeight());
    screen.type(KeyCode.CONTROL, KeyCode.EQUALS);
    screen.type(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(screen.on(() -> page().lineHeight())).isGreaterThan(before);
    screen.type(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(screen.on(() -> page().lineHeight())).isEqualTo(before);
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
      screen.type(KeyCode.CONTROL, KeyCode.END);
      screen.type(KeyCode.PAGE_UP);
      screen.type(KeyCode.SHIFT, KeyCode.UP);
      screen.type(KeyCode.CONTROL, KeyCode.A);
      screen.type(KeyCode.CONTROL, KeyCode.HOME);
      screen.type(KeyCode.PAGE_DOWN);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      assertThat(page().caret()).isBetween(100, 10_000);
      assertThat(screen.on(() -> page().lookupAll(".paragraph").size())).isLessThan(60);
    }
  }

  @Test
  void whatASearchFoundIsWalkedByKeyInARound() throws Exception {
    List<TextSpan> found = List.of(place("soir"), place("Anne"), place("salle"));
    screen.act(() -> view.show(new Lead(article.id(), found.get(1), found)));
    assertThat(strip()).isEqualTo("2 sur 3");
    assertThat(screen.on(() -> page().lookupAll(".ink.found").size())).isEqualTo(2);
    screen.type(KeyCode.F3);
    assertThat(strip()).isEqualTo("3 sur 3");
    screen.type(KeyCode.F3);
    assertThat(strip()).isEqualTo("1 sur 3");
    screen.type(KeyCode.SHIFT, KeyCode.F3);
    assertThat(screen.on(() -> view.model().passageProperty().get())).isEqualTo(found.getLast());
    screen.act(page()::requestFocus);
    screen.type(KeyCode.ESCAPE);
    assertThat(screen.on(() -> page().lookupAll(".ink.found").size())).isZero();
    assertThat(screen.on(() -> view.node().lookup("#strip-found").getParent().isVisible()))
        .isFalse();
  }

  private String strip() throws Exception {
    return screen.on(() -> ((Label) view.node().lookup("#strip-found")).getText());
  }

  private Page page() {
    return view.page();
  }

  private TextSpan place(String words) {
    return new TextSpan(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private String selected() throws Exception {
    TextSpan span = screen.on(() -> view.model().selectionProperty().get());
    return span == null ? "" : span.in(TEXT);
  }

  private List<String> annotations() {
    return archive.annotations().of(article.id()).stream()
        .map((Annotation a) -> a.kind() + " " + a.anchor().exact() + " " + a.body())
        .toList();
  }

  private void read(long id) throws Exception {
    screen.act(() -> view.show(Lead.to(id, null)));
    screen.act(() -> page().requestFocus());
  }
}
