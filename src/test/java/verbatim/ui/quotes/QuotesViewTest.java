package verbatim.ui.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.archive.QuotedArticle;
import verbatim.speaker.Speaker;
import verbatim.ui.PaintsText;
import verbatim.ui.Screen;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;

/** Quotes are decided with the keyboard alone. */
@PaintsText
@SuppressWarnings("NullAway")
class QuotesViewTest {
  private static final String TEXT =
      "Le soir. « Nous avons gagné du temps », dit Anne Morel. « Presque rien », répond Paul Roy."
          + "\n\n« Rien du tout », selon Zoé.";
  private static final String ONE = "Nous avons gagné du temps";
  private static final String TWO = "Presque rien";
  private static final String THREE = "Rien du tout";

  @TempDir Path folder;
  private final Screen screen = new Screen();
  private Archive archive;
  private QuotedArticle article;
  private QuotesModel model;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.create(folder.resolve("archive"));
    article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
    article.with(
        article.found(ONE, "Anne Morel", "S3", 0.95, "Paul Roy"),
        article.found(TWO, "Paul Roy", "S3", 0.9),
        article.found(THREE, null, "S7", 0.6));
    model = show().model();
  }

  private QuotesView show() throws Exception {
    return Screen.show(
        screen,
        () -> new QuotesView(archive, new Texts(Locale.FRENCH), screen.jobs(), screen.ways()));
  }

  @AfterEach
  void close() throws Exception {
    screen.close();
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
    screen.write("eleo");
    screen.settle();
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
    screen.write("zoe");
    type(KeyCode.ESCAPE);
    assertThat(status(ONE)).isEqualTo(QuoteStatus.PROPOSED);

    type(KeyCode.S);
    screen.write("zara");
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
    assertThat(screen.ways().reads()).endsWith(article.id());
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
    screen.on(() -> {
      model.countAbove(0.9, counted::complete);
      return true;
    });
    assertThat(counted.get(10, TimeUnit.SECONDS)).isEqualTo(2);
    screen.on(() -> {
      model.acceptAbove("all", 0.9);
      return true;
    });
    screen.settle();
    assertThat(archive.quotes().decisions()).extracting(Quote::text).containsExactly(ONE, TWO);
    assertThat(selected()).isEqualTo(THREE);
    type(KeyCode.U);
    assertThat(archive.quotes().decisions()).isEmpty();
    assertThat(archive.speakers().all()).isEmpty();
  }

  @Test
  void edgesMoveByWordWithBracketsAndByCharacterWithAlt() throws Exception {
    type(KeyCode.OPEN_BRACKET);
    type(KeyCode.SHIFT, KeyCode.CLOSE_BRACKET);
    type(KeyCode.ALT, KeyCode.OPEN_BRACKET);
    type(KeyCode.ALT, KeyCode.SHIFT, KeyCode.CLOSE_BRACKET);
    type(KeyCode.A);
    assertThat(archive.quotes().decisions())
        .singleElement()
        .extracting(Quote::text)
        .isEqualTo("vons gagné d");
  }

  @Test
  void aQuoteIsSplitAtTheCursorAndJoinedAgain() throws Exception {
    type(KeyCode.X);
    assertThat(archive.quotes().decisions()).as("leads to the words first").isEmpty();
    type(KeyCode.CONTROL, KeyCode.RIGHT);
    type(KeyCode.CONTROL, KeyCode.RIGHT);
    type(KeyCode.X);
    assertThat(archive.quotes().decisions())
        .extracting(Quote::text)
        .containsExactly("Nous avons", "gagné du temps");
    screen.on(() -> {
      model.filterProperty().set(model.filterProperty().get().withStatus(QuoteStatus.ACCEPTED));
      model.orderProperty().set(QueueOrder.TEXT);
      return true;
    });
    screen.settle();
    assertThat(selected()).isEqualTo("Nous avons");
    type(KeyCode.M);
    assertThat(archive.quotes().decisions()).extracting(Quote::text).containsExactly(ONE);
    type(KeyCode.U);
    type(KeyCode.U);
    assertThat(archive.quotes().decisions()).isEmpty();
  }

  @Test
  void theQueueIsNarrowedWithTheKeyboard() throws Exception {
    screen.on(() -> {
      ((Button) stage().lookup(".chip")).requestFocus();
      return true;
    });
    type(KeyCode.TAB);
    type(KeyCode.SPACE);
    screen.write("roy");
    type(KeyCode.ENTER);
    assertThat(model.filterProperty().get().speaker()).isEqualTo("Paul Roy");
    assertThat(selected()).isEqualTo(TWO);
    assertThat(model.countsProperty().get()).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void escapeLeavesTheFilterAsItIs() throws Exception {
    screen.on(() -> {
      ((Button) stage().lookup(".chip")).fire();
      return true;
    });
    screen.settle();
    screen.write("a");
    type(KeyCode.ESCAPE);
    assertThat(model.filterProperty().get()).isEqualTo(QuoteFilter.QUEUE);
    assertThat(archive.quotes().decisions()).isEmpty();
  }

  @Test
  void manyAreAcceptedWithTheKeyboardAfterTheCount() throws Exception {
    type(KeyCode.SHIFT, KeyCode.A);
    type(KeyCode.TAB);
    type(KeyCode.SPACE);
    assertThat(archive.quotes().decisions()).extracting(Quote::text).containsExactly(ONE, TWO);
    type(KeyCode.U);
    assertThat(archive.quotes().decisions()).isEmpty();
  }

  @Test
  void theQuoteGoesIntoTheDossierAndThePrecisionIsShown() throws Exception {
    type(KeyCode.D);
    assertThat(screen.ways().collected())
        .containsExactly(new Navigator.Collectable("QUOTE", article.id(), article.span(ONE)));
    type(KeyCode.A);
    type(KeyCode.P);
    assertThat(stage().lookup(".precision")).isNotNull();
    type(KeyCode.ESCAPE);
    assertThat(stage().lookup(".precision")).isNull();
    type(KeyCode.A);
    assertThat(status(TWO)).as("the keys are back").isEqualTo(QuoteStatus.ACCEPTED);
  }

  @Test
  void everyControlHasWordsForThoseWhoDoNotSeeIt() throws Exception {
    for (Node node : stage().lookupAll(".button, .toggle-button, .menu-button")) {
      ButtonBase button = (ButtonBase) node;
      String text = button.getAccessibleText();
      assertThat(text == null || text.isBlank() ? button.getText() : text)
          .as("%s", button)
          .isNotBlank();
    }
  }

  private Parent stage() {
    return FxToolkit.toolkitContext().getRegisteredStage().getScene().getRoot();
  }

  private QuoteStatus status(String words) {
    return article.quote(words).status();
  }

  private @Nullable String selected() throws Exception {
    return screen.on(() -> model.quote() == null ? null : model.quote().text());
  }

  private void type(KeyCode... keys) throws Exception {
    screen.type(keys);
  }
}
