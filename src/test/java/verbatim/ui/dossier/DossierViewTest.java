package verbatim.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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
import verbatim.archive.Archive;
import verbatim.archive.QuotedArticle;
import verbatim.dossier.Dossier;
import verbatim.dossier.DossierItem;
import verbatim.dossier.export.DossierProof;
import verbatim.dossier.export.Proof;
import verbatim.text.TextSpan;
import verbatim.ui.PaintsText;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Keys;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Navigator.Collectable;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;

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
  private Archive archive;
  private QuotedArticle article;
  private Jobs jobs;
  private DossierView view;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.create(folder.resolve("archive"));
    article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
    article.with(
        article.found(ONE, "Anne Morel", "S3", 0.95), article.found(TWO, "Paul Roy", "S3", 0.9));
    FxToolkit.registerPrimaryStage();
    onScreen(() -> {
      jobs = new Jobs(f -> {});
      view = new DossierView(archive, new Texts(Locale.FRENCH), jobs, new Ways());
      Scene scene = new Scene(new StackPane(view.node()), 980, 720);
      new Theme(Theme.Choice.LIGHT).dress(scene);
      Keys.listen(scene, view::commands);
      archive.changes().listen(() -> jobs.onScreen(view::refresh));
      Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
      stage.setScene(scene);
      stage.show();
      view.enter();
      return true;
    });
    settle();
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
  void anEmptyPlaceSaysWhatToDo() throws Exception {
    assertThat(seen(".sentence")).containsExactly("Aucun dossier pour le moment");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
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

    push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(items()).containsExactly(TWO, ONE, "article");
    type(KeyCode.UP);
    push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(items()).containsExactly(ONE, TWO, "article");

    type(KeyCode.N);
    robot.write("*vu* à 20h");
    type(KeyCode.ESCAPE);
    assertThat(dossier().items().get(1).note()).isEqualTo("*vu* à 20h");

    type(KeyCode.H);
    assertThat(items()).containsExactly(ONE, TWO, "article", "");
    type(KeyCode.N);
    robot.write("Le soir");
    type(KeyCode.ENTER);
    for (int i = 0; i < 3; i++) {
      push(KeyCode.ALT, KeyCode.UP);
    }
    assertThat(items()).containsExactly("Le soir", ONE, TWO, "article");
    assertThat(seen(".preview-heading")).containsExactly("Le soir");

    type(KeyCode.DOWN);
    type(KeyCode.DELETE);
    assertThat(items()).containsExactly("Le soir", TWO, "article");
    type(KeyCode.ENTER);
    assertThat(reads).containsExactly(TWO);

    for (int i = 0; i < 5; i++) {
      archive.changes().undo();
    }
    settle();
    assertThat(items()).containsExactly(ONE, TWO, "article", "");
  }

  @Test
  void itIsRenamedInPlaceAndTheIntroductionIsKept() throws Exception {
    collect("QUOTE", article.span(ONE));
    enter();
    type(KeyCode.F2);
    robot.write("Soirée");
    type(KeyCode.ENTER);
    assertThat(dossier().name()).isEqualTo("Soirée");
    onScreen(() -> {
      robot.lookup("#dossier-introduction").query().requestFocus();
      return true;
    });
    robot.write("Ce **dossier**");
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
    push(KeyCode.CONTROL, KeyCode.E);
    Path page = target.resolveSibling("dossier.html");
    assertThat(seen(".notice .label")).containsExactly("Exporté dans " + page);
    assertThat(DossierProof.verify(page.getParent())).hasSize(1).allMatch(Proof::isProved);

    Files.writeString(page, "à garder");
    push(KeyCode.CONTROL, KeyCode.E);
    type(KeyCode.ESCAPE);
    assertThat(page).hasContent("à garder");
    push(KeyCode.CONTROL, KeyCode.E);
    type(KeyCode.ENTER);
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
    onScreen(() -> {
      view.commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().run();
      return true;
    });
    settle();
  }

  private void collect(String kind, @Nullable TextSpan span) throws Exception {
    onScreen(() -> {
      view.model().collect(new Collectable(kind, article.id(), span));
      return true;
    });
    settle();
  }

  private void enter() throws Exception {
    onScreen(() -> {
      view.enter();
      return true;
    });
    settle();
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
    return onScreen(() ->
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

  private void type(KeyCode key) throws Exception {
    robot.push(key);
    settle();
  }

  private void push(KeyCode... keys) throws Exception {
    robot.push(keys);
    settle();
  }

  private void settle() throws Exception {
    for (int i = 0; i < 3; i++) {
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
      reads.add(passage.in(TEXT));
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
