package verbatim.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import verbatim.archive.Archive;
import verbatim.archive.QuotedArticle;
import verbatim.dossier.Dossier;
import verbatim.dossier.DossierItem;
import verbatim.dossier.export.DossierProof;
import verbatim.dossier.export.Proof;
import verbatim.text.TextSpan;
import verbatim.ui.PaintsText;
import verbatim.ui.Screen;
import verbatim.ui.kit.Navigator.Collectable;
import verbatim.ui.kit.Texts;

/** A dossier is put together, ordered, annotated, exported and proved with the keyboard alone. */
@PaintsText
@SuppressWarnings("NullAway")
class DossierViewTest {
  private static final String TEXT =
      "« Nous avons gagné », dit Anne Morel. « Presque rien », répond Paul Roy.";
  private static final String ONE = "Nous avons gagné";
  private static final String TWO = "Presque rien";

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private final List<String> reads = new ArrayList<>();
  private final Screen screen =
      new Screen(
          new Screen.Ways() {
            @Override
            public void read(long id, @Nullable TextSpan passage) {
              reads.add(Objects.requireNonNull(passage).in(TEXT));
            }
          });
  private Archive archive;
  private QuotedArticle article;
  private DossierView view;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.create(folder.resolve("archive"));
    article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
    article.with(
        article.found(ONE, "Anne Morel", "S3", 0.95), article.found(TWO, "Paul Roy", "S3", 0.9));
    view =
        screen.show(
            () -> new DossierView(archive, new Texts(Locale.FRENCH), screen.jobs(), screen.ways()),
            DossierView::node,
            DossierView::commands,
            980,
            shown -> archive.changes().listen(() -> screen.jobs().onScreen(shown::refresh)));
    screen.act(view::enter);
  }

  @AfterEach
  void close() throws Exception {
    screen.close();
    archive.close();
  }

  @Test
  void anEmptyPlaceSaysWhatToDo() throws Exception {
    assertThat(seen(".sentence")).containsExactly("Aucun dossier pour le moment");
    screen.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    assertThat(seen(".sentence")).containsExactly("Ce dossier est encore vide");
    assertThat(archive.dossiers().all()).hasSize(1);
  }

  @Test
  void whatIsCollectedIsOrderedHeadedNotedAndTakenOut() throws Exception {
    collect("QUOTE", article.span(ONE));
    collect("QUOTE", article.span(TWO));
    collect("ARTICLE", null);
    enter();
    assertThat(items()).containsExactly(ONE, TWO, "article");

    screen.type(KeyCode.ALT, KeyCode.DOWN);
    assertThat(items()).containsExactly(TWO, ONE, "article");
    screen.type(KeyCode.UP);
    screen.type(KeyCode.ALT, KeyCode.DOWN);
    assertThat(items()).containsExactly(ONE, TWO, "article");

    screen.type(KeyCode.N);
    screen.write("*vu* à 20h");
    screen.type(KeyCode.ESCAPE);
    assertThat(dossier().items().get(1).note()).isEqualTo("*vu* à 20h");

    screen.type(KeyCode.H);
    assertThat(items()).containsExactly(ONE, TWO, "article", "");
    screen.type(KeyCode.N);
    screen.write("Le soir");
    screen.type(KeyCode.ENTER);
    for (int i = 0; i < 3; i++) {
      screen.type(KeyCode.ALT, KeyCode.UP);
    }
    assertThat(items()).containsExactly("Le soir", ONE, TWO, "article");
    assertThat(seen(".preview-heading")).containsExactly("Le soir");

    screen.type(KeyCode.DOWN);
    screen.type(KeyCode.DELETE);
    assertThat(items()).containsExactly("Le soir", TWO, "article");
    screen.type(KeyCode.ENTER);
    assertThat(reads).containsExactly(TWO);

    for (int i = 0; i < 5; i++) {
      archive.changes().undo();
    }
    screen.settle();
    assertThat(items()).containsExactly(ONE, TWO, "article", "");
  }

  @Test
  void itIsRenamedInPlaceAndTheIntroductionIsKept() throws Exception {
    collect("QUOTE", article.span(ONE));
    enter();
    screen.type(KeyCode.F2);
    screen.write("Soirée");
    screen.type(KeyCode.ENTER);
    assertThat(dossier().name()).isEqualTo("Soirée");
    screen.act(() -> robot.lookup("#dossier-introduction").query().requestFocus());
    screen.write("Ce **dossier**");
    enter();
    assertThat(dossier().introduction()).isEqualTo("Ce **dossier**");
    assertThat(dossier().name()).isEqualTo("Soirée");
  }

  @Test
  void itIsExportedOnceAndProved() throws Exception {
    collect("QUOTE", article.span(ONE));
    enter();
    Path target = folder.resolve("remise").resolve("dossier");
    view.onAskFile((title, name, ending) -> Optional.of(target));
    screen.type(KeyCode.CONTROL, KeyCode.E);
    Path page = target.resolveSibling("dossier.html");
    assertThat(seen(".notice .label")).containsExactly("Exporté dans " + page);
    assertThat(DossierProof.verify(page.getParent())).hasSize(1).allMatch(Proof::isProved);

    Files.writeString(page, "à garder");
    screen.type(KeyCode.CONTROL, KeyCode.E);
    screen.type(KeyCode.ESCAPE);
    assertThat(page).hasContent("à garder");
    screen.type(KeyCode.CONTROL, KeyCode.E);
    screen.type(KeyCode.ENTER);
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
  }

  @Test
  void anAlteredOriginalIsNamedWhenItIsVerified() throws Exception {
    collect("QUOTE", article.span(ONE));
    enter();
    run("dossier.verify");
    assertThat(seen(".notice .label")).anyMatch(w -> w.startsWith("Prouvé"));
    String sha256 = archive.articles().find(article.id()).orElseThrow().sha256();
    Files.write(archive.originals().path(sha256), new byte[] {'x'});
    run("dossier.verify");
    assertThat(seen(".notice .label"))
        .anyMatch(w -> w.startsWith("Gazette, ") && w.contains("original"));
  }

  private void run(String id) throws Exception {
    screen.act(() ->
        view.commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().run());
  }

  private void collect(String kind, @Nullable TextSpan span) throws Exception {
    screen.act(() -> view.model().collect(new Collectable(kind, article.id(), span)));
  }

  private void enter() throws Exception {
    screen.act(() -> view.enter());
  }

  private Dossier dossier() {
    return archive.dossiers().all().getFirst();
  }

  private List<String> items() {
    return dossier().items().stream()
        .map((DossierItem i) ->
            i.article() == null ? i.note() : i.anchor() == null ? "article" : i.anchor().exact())
        .toList();
  }

  private List<String> seen(String query) throws Exception {
    return screen.on(() ->
        robot.lookup(query).queryAll().stream()
            .filter(Label.class::isInstance)
            .map(Label.class::cast)
            .filter(l -> {
              for (var n = (javafx.scene.Node) l; n != null; n = n.getParent()) {
                if (!n.isVisible()) {
                  return false;
                }
              }
              return true;
            })
            .map(Label::getText)
            .toList());
  }
}
