package verbatim.ui.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import verbatim.archive.Archive;
import verbatim.archive.QuotedArticle;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.ingest.SkipReason;
import verbatim.speaker.Speaker;
import verbatim.ui.PaintsText;
import verbatim.ui.Screen;
import verbatim.ui.kit.Texts;
import verbatim.wording.Faults;

/** Names find their persons, and persons their records, with the keyboard alone. */
@PaintsText
@SuppressWarnings("NullAway")
class SpeakersViewTest {
  private static final String TEXT =
      "« Nous avons gagné », dit Anne Morel. « Presque rien », répond A. Morel."
          + "\n\n« Rien », selon Paul Roy. « Trop », ajoute Anne Morel.";

  @TempDir Path folder;
  private final Screen screen = new Screen();
  private Archive archive;
  private QuotedArticle article;
  private SpeakersView view;
  private SpeakersModel model;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.create(folder.resolve("archive"));
    article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
    article.with(
        article.found("Nous avons gagné", "Anne Morel", "S3", 0.9),
        article.found("Presque rien", "A. Morel", "S3", 0.9),
        article.found("Rien", "Paul Roy", "S7", 0.7),
        article.found("Trop", "Anne Morel", "S3", 0.9));
  }

  private void show() throws Exception {
    view =
        Screen.show(
            screen,
            () ->
                new SpeakersView(archive, new Texts(Locale.FRENCH), screen.jobs(), screen.ways()));
    model = view.model();
  }

  @AfterEach
  void close() throws Exception {
    screen.close();
    archive.close();
  }

  @Test
  void withoutPersonsTheNamesThatAwaitOneAreShownMostQuotedFirst() throws Exception {
    show();
    assertThat(model.sideProperty().get()).isEqualTo(Side.NAMES);
    assertThat(model.awaiting())
        .extracting(Awaiting::name)
        .containsExactly("Anne Morel", "A. Morel", "Paul Roy");
    assertThat(looked()).isEqualTo("Anne Morel");
  }

  @Test
  void aNameBecomesAPersonAndTheNextIsLikeThatPerson() throws Exception {
    show();
    screen.type(KeyCode.N);
    assertThat(names()).containsExactly("Anne Morel");
    assertThat(looked()).isEqualTo("A. Morel");
    Awaiting.File file = model.fileProperty().get();
    assertThat(file.likely())
        .singleElement()
        .satisfies(l -> {
          assertThat(l.candidate().person().name()).isEqualTo("Anne Morel");
          assertThat(l.quotes()).isEqualTo(2);
          assertThat(l.together()).isEqualTo(1);
        });

    screen.type(KeyCode.DIGIT1);
    assertThat(archive.speakers().find("A. Morel")).map(Speaker::name).contains("Anne Morel");
    assertThat(looked()).isEqualTo("Paul Roy");

    screen.type(KeyCode.U);
    assertThat(archive.speakers().find("A. Morel")).isEmpty();
    assertThat(model.awaiting()).extracting(Awaiting::name).contains("A. Morel");
  }

  @Test
  void aNameBelongsToSomebodyTypedWithoutAccents() throws Exception {
    archive.speakerDesk().save(Speaker.named("Éléonore Dupré"));
    show();
    screen.on(() -> {
      model.sideProperty().set(Side.NAMES);
      return true;
    });
    screen.type(KeyCode.J);
    screen.type(KeyCode.J);
    assertThat(looked()).isEqualTo("Paul Roy");
    screen.type(KeyCode.S);
    screen.write("eleo");
    screen.type(KeyCode.ENTER);
    assertThat(archive.speakers().find("Paul Roy")).map(Speaker::name).contains("Éléonore Dupré");
  }

  @Test
  void lettersNarrowTheListAndTheKeyItselfIsNotTyped() throws Exception {
    archive.speakerDesk().save(Speaker.named("Anne Morel"));
    archive.speakerDesk().save(Speaker.named("Zoé Fabre"));
    show();
    assertThat(model.sideProperty().get()).isEqualTo(Side.PERSONS);
    screen.type(KeyCode.F);
    screen.write("zoe");
    assertThat(model.searchProperty().get()).isEqualTo("zoe");
    assertThat(model.persons()).extracting(r -> r.person().name()).containsExactly("Zoé Fabre");
  }

  @Test
  void theRecordIsEditedInPlaceAndUndone() throws Exception {
    archive.speakerDesk().save(Speaker.named("Anne Morel"));
    show();
    screen.type(KeyCode.E);
    screen.write("Anne-Marie Morel");
    screen.on(() -> {
      ((ButtonBase) root().lookup(".form .accent")).fire();
      return true;
    });
    screen.settle();
    assertThat(names()).containsExactly("Anne-Marie Morel");
    assertThat(model.pageProperty().get().person().name()).isEqualTo("Anne-Marie Morel");
    screen.on(() -> {
      model.undo();
      return true;
    });
    screen.settle();
    assertThat(names()).containsExactly("Anne Morel");
  }

  @Test
  void twoPersonsBecomeOneAfterTheConsequencesWereSaid() throws Exception {
    archive.quoteDesk().accept(article.quote("Nous avons gagné"));
    archive.quoteDesk().accept(article.quote("Rien"));
    show();
    screen.on(() -> {
      model.open("Paul Roy");
      return true;
    });
    screen.settle();
    screen.type(KeyCode.M);
    screen.write("anne");
    screen.type(KeyCode.ENTER);
    assertThat(names()).as("nothing before it is confirmed").hasSize(2);
    screen.type(KeyCode.ENTER);
    assertThat(names()).containsExactly("Anne Morel");
    assertThat(model.pageProperty().get().accepted()).isEqualTo(2);
    screen.type(KeyCode.U);
    assertThat(names()).containsExactlyInAnyOrder("Anne Morel", "Paul Roy");
  }

  @Test
  void thePageOfAPersonCountsQuotesBySource() throws Exception {
    archive.quoteDesk().accept(article.quote("Nous avons gagné"));
    show();
    SpeakersModel.Page page = model.pageProperty().get();
    assertThat(page.accepted()).isEqualTo(1);
    assertThat(page.proposed()).isEqualTo(1);
    assertThat(page.perSource()).extracting(s -> s.of()).containsExactly("Gazette");
  }

  @Test
  void anAuthorityFileOfAnotherArchiveIsTakenOver() throws Exception {
    show();
    Path file = folder.resolve("file.csv");
    Files.writeString(file, "name,variants\nPaul Roy,P. Roy\n");
    screen.on(() -> {
      view.importFrom(file);
      return true;
    });
    screen.settle();
    assertThat(names()).containsExactly("Paul Roy");
    assertThat(model.sideProperty().get()).isEqualTo(Side.PERSONS);
  }

  @Test
  void aFileThatIsNoAuthorityFileIsRefusedInWords() throws Exception {
    show();
    Path file = folder.resolve("picture.csv");
    Files.write(file, new byte[] {0, 1, 2, 0, (byte) 0xff, 0, 7, 0});
    screen.on(() -> {
      view.importFrom(file);
      return true;
    });
    screen.settle();
    assertThat(root().lookupAll(".label"))
        .extracting(n -> ((Label) n).getText())
        .contains(new Faults(Locale.FRENCH).say(new Skipped(file, SkipReason.BINARY, "")));
    assertThat(names()).isEmpty();
  }

  @Test
  void theAuthorityFileGoesToAnotherArchiveAsJsonLd() throws Exception {
    archive.speakerDesk().save(Speaker.named("Anne Morel").withVariants(List.of("A. Morel")));
    show();
    Path file = folder.resolve("persons.jsonld");
    screen.on(() -> {
      model.exportTo(file, n -> {});
      return true;
    });
    screen.settle();
    assertThat(Files.readString(file)).contains("schema.org", "Anne Morel");
    archive.changes().undo();
    assertThat(names()).isEmpty();
    screen.on(() -> {
      view.importFrom(file);
      return true;
    });
    screen.settle();
    assertThat(archive.speakers().find("A. Morel")).map(Speaker::name).contains("Anne Morel");
  }

  @Test
  void everyControlHasWordsForThoseWhoDoNotSeeIt() throws Exception {
    archive.speakerDesk().save(Speaker.named("Anne Morel"));
    show();
    for (Node node : root().lookupAll(".button, .toggle-button, .menu-button")) {
      ButtonBase button = (ButtonBase) node;
      String text = button.getAccessibleText();
      assertThat(text == null || text.isBlank() ? button.getText() : text)
          .as("%s", button)
          .isNotBlank();
    }
  }

  private Parent root() {
    return FxToolkit.toolkitContext().getRegisteredStage().getScene().getRoot();
  }

  private String looked() {
    return model.fileProperty().get().name().name();
  }

  private List<String> names() {
    return archive.speakers().all().stream().map(Speaker::name).toList();
  }
}
