package verbatim.ui.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
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
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.archive.QuotedArticle;
import verbatim.speaker.Speaker;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;

/** Quotes are decided with the keyboard alone. */
@SuppressWarnings("NullAway")
class QuotesViewTest {
  private static final String TEXT =
      "Le soir. « Nous avons gagné du temps », dit Anne Morel. « Presque rien », répond Paul Roy."
          + "\n\n« Rien du tout », selon Zoé.";
  private static final String ONE = "Nous avons gagné du temps";
  private static final String TWO = "Presque rien";
  private static final String THREE = "Rien du tout";

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private final List<Long> reads = new ArrayList<>();
  private Archive archive;
  private QuotedArticle article;
  private Jobs jobs;
  private QuotesModel model;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.create(folder.resolve("archive"));
    article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
    article.with(
        article.found(ONE, "Anne Morel", "S3", 0.95, "Paul Roy"),
        article.found(TWO, "Paul Roy", "S3", 0.9),
        article.found(THREE, null, "S7", 0.6));
    FxToolkit.registerPrimaryStage();
    model = onScreen(this::show);
    settle();
  }

  private QuotesModel show() throws Exception {
    jobs = new Jobs(f -> {});
    QuotesView view = new QuotesView(archive, new Texts(Locale.FRENCH), jobs, new Reader());
    Scene scene = new Scene(new StackPane(view.node()), 960, 720);
    new Theme(Theme.Choice.LIGHT).dress(scene);
    Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
    stage.setScene(scene);
    stage.show();
    view.enter();
    return view.model();
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
  void acceptRejectAndUndo() throws Exception {
    assertThat(selected()).isEqualTo(ONE);
    type(KeyCode.A);
    assertThat(status(ONE)).isEqualTo(QuoteStatus.ACCEPTED);
    assertThat(article.quote(ONE).speakerName()).isEqualTo("Anne Morel");
    assertThat(selected()).isEqualTo(TWO);

    type(KeyCode.R);
    assertThat(status(TWO)).isEqualTo(QuoteStatus.REJECTED);
    assertThat(selected()).isEqualTo(THREE);

    type(KeyCode.U);
    assertThat(status(TWO)).isEqualTo(QuoteStatus.PROPOSED);
    assertThat(selected()).isEqualTo(TWO);
    type(KeyCode.U);
    assertThat(selected()).isEqualTo(ONE);
    assertThat(model.countsProperty().get()).isEqualTo(new Counts(3, 0, 0));
  }

  @Test
  void anotherSpeakerIsTypedWithoutAccents() throws Exception {
    archive.speakerDesk().save(Speaker.named("Éléonore Dupré"));
    type(KeyCode.S);
    robot.write("eleo");
    settle();
    assertThat(status(ONE)).as("letters typed are no commands").isEqualTo(QuoteStatus.PROPOSED);
    type(KeyCode.ENTER);
    assertThat(article.quote(ONE).speakerName()).isEqualTo("Éléonore Dupré");
    assertThat(selected()).isEqualTo(TWO);
    type(KeyCode.A);
    assertThat(status(TWO)).as("the keys are back").isEqualTo(QuoteStatus.ACCEPTED);
  }

  @Test
  void anUnknownNameBecomesAPersonAndEscapeChangesNothing() throws Exception {
    type(KeyCode.S);
    robot.write("zoe");
    type(KeyCode.ESCAPE);
    assertThat(status(ONE)).isEqualTo(QuoteStatus.PROPOSED);

    type(KeyCode.S);
    robot.write("zara");
    type(KeyCode.ENTER);
    assertThat(archive.speakers().all()).extracting(Speaker::name).containsExactly("zara");
    assertThat(article.quote(ONE).speakerName()).isEqualTo("zara");
  }

  @Test
  void edgesMoveByWordAndAreWrittenWhenAccepted() throws Exception {
    type(KeyCode.CONTROL, KeyCode.LEFT);
    type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(archive.quotes().decisions()).isEmpty();
    type(KeyCode.A);
    assertThat(archive.quotes().decisions())
        .singleElement()
        .extracting(Quote::text)
        .isEqualTo("avons gagné du");

    type(KeyCode.CONTROL, KeyCode.LEFT);
    type(KeyCode.U);
    type(KeyCode.A);
    assertThat(article.quote(TWO).status()).as("edges put back").isEqualTo(QuoteStatus.ACCEPTED);
  }

  @Test
  void alternativesNobodyAndTheReader() throws Exception {
    type(KeyCode.DIGIT1);
    assertThat(article.quote(ONE).speakerName()).isEqualTo("Paul Roy");
    type(KeyCode.W);
    assertThat(article.quote(TWO).status()).isEqualTo(QuoteStatus.ACCEPTED);
    assertThat(article.quote(TWO).speaker()).isNull();
    type(KeyCode.ENTER);
    assertThat(reads).endsWith(article.id());
  }

  @Test
  void nextAndPreviousStayInside() throws Exception {
    type(KeyCode.K);
    assertThat(selected()).isEqualTo(ONE);
    type(KeyCode.J);
    type(KeyCode.DOWN);
    type(KeyCode.J);
    assertThat(selected()).isEqualTo(THREE);
    type(KeyCode.UP);
    assertThat(selected()).isEqualTo(TWO);
  }

  @Test
  void theSurestAreAcceptedAsOneStep() throws Exception {
    CompletableFuture<Long> counted = new CompletableFuture<>();
    onScreen(() -> {
      model.countAbove(0.9, counted::complete);
      return true;
    });
    assertThat(counted.get(10, TimeUnit.SECONDS)).isEqualTo(2);
    onScreen(() -> {
      model.acceptAbove("all", 0.9);
      return true;
    });
    settle();
    assertThat(archive.quotes().decisions()).extracting(Quote::text).containsExactly(ONE, TWO);
    assertThat(selected()).isEqualTo(THREE);
    type(KeyCode.U);
    assertThat(archive.quotes().decisions()).isEmpty();
    assertThat(archive.speakers().all()).isEmpty();
  }

  private QuoteStatus status(String words) {
    return article.quote(words).status();
  }

  private @Nullable String selected() throws Exception {
    return onScreen(() -> model.quote() == null ? null : model.quote().text());
  }

  private void type(KeyCode... keys) throws Exception {
    robot.push(keys);
    settle();
  }

  /** Until nothing is under way, on the screen or beside it. */
  private void settle() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    CompletableFuture<Boolean> idle = new CompletableFuture<>();
    onScreen(() -> {
      jobs.whenIdle(() -> idle.complete(true));
      return true;
    });
    idle.get(20, TimeUnit.SECONDS);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static <T> T onScreen(Callable<T> work) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }

  private final class Reader implements Navigator {
    @Override
    public void read(long article, @Nullable TextSpan passage) {
      reads.add(article);
    }

    @Override
    public void go(String place) {}

    @Override
    public void search(String query) {}

    @Override
    public void timeline(@Nullable Set<Long> articles) {}

    @Override
    public void speaker(String name) {}

    @Override
    public void collect(Collectable what) {}
  }
}
