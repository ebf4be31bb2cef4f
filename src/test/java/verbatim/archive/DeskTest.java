package verbatim.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.annotation.Annotation;
import verbatim.annotation.AnnotationKind;
import verbatim.db.Access;
import verbatim.dossier.Dossier;
import verbatim.dossier.DossierItem;
import verbatim.dossier.ItemKind;
import verbatim.ingest.ImportRequest;
import verbatim.job.Progress;
import verbatim.text.TextSpan;

/** Notes and dossiers on a real archive; every step can be taken back. */
class DeskTest {
  private static final String TEXT = "La salle 📰 attend. Puis la nouvelle tombe, brève.";

  @TempDir Path folder;
  private Archive archive;
  private long article;

  @BeforeEach
  void open() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    archive = Archive.create(folder.resolve("archive"));
    archive.importing().run(ImportRequest.of(file), Progress.NONE, o -> {});
    article = archive.articles().all().getFirst().id();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void annotationsCarryTheirProof() {
    TextSpan span = place("nouvelle");
    archive.noteDesk().highlight(article, span);
    archive.noteDesk().note(article, span, "À vérifier");
    archive.noteDesk().tag(article, span, " résultats ");
    List<Annotation> all = archive.annotations().of(article);
    assertThat(all)
        .extracting(Annotation::kind)
        .containsExactly(AnnotationKind.HIGHLIGHT, AnnotationKind.NOTE, AnnotationKind.TAG);
    assertThat(all)
        .allMatch(a -> a.anchor().holdsIn(TEXT) && a.anchor().exact().equals("nouvelle"));
    assertThat(archive.annotations().tags()).containsExactly("résultats");
    assertThat(archive.verify(Progress.NONE).anchors()).isEqualTo(3);
  }

  @Test
  void contextNeverSplitsASurrogatePair() {
    for (int start = 0; start < TEXT.length(); start++) {
      if (!Character.isLowSurrogate(TEXT.charAt(start))) {
        var anchor = verbatim.annotation.Anchor.of(TEXT, new TextSpan(start, TEXT.length()));
        assertThat(anchor.holdsIn(TEXT)).isTrue();
        assertThat(anchor.prefix()).doesNotMatch("(?s)^[\\uDC00-\\uDFFF].*");
      }
    }
  }

  @Test
  void everyNoteCanBeTakenBackAndGivenAgain() {
    archive.noteDesk().note(article, place("nouvelle"), "un");
    archive.noteDesk().edit(archive.annotations().of(article).getFirst(), "deux");
    archive.noteDesk().remove(archive.annotations().of(article).getFirst());
    assertThat(archive.annotations().of(article)).isEmpty();
    archive.changes().undo();
    assertThat(bodies()).containsExactly("deux");
    archive.changes().undo();
    assertThat(bodies()).containsExactly("un");
    archive.changes().undo();
    assertThat(bodies()).isEmpty();
    archive.changes().redo();
    archive.changes().redo();
    assertThat(bodies()).containsExactly("deux");
  }

  @Test
  void passagesOutsideTheTextAreRefused() {
    assertThatThrownBy(() -> archive.noteDesk().highlight(article, new TextSpan(3, 3)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> archive.noteDesk().highlight(article, new TextSpan(3, 9_000)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(archive.changes().newest(10)).isEmpty();
  }

  @Test
  void aDossierKeepsItsOrder() {
    long dossier = archive.dossierDesk().create("Soirée du 29");
    archive.dossierDesk().addHeading(dossier, "Avant");
    archive.dossierDesk().add(dossier, ItemKind.PASSAGE, article, place("attend"));
    archive.dossierDesk().add(dossier, ItemKind.ARTICLE, article, null);
    List<DossierItem> items = new ArrayList<>(dossier(dossier).items());
    assertThat(items)
        .extracting(DossierItem::kind)
        .containsExactly(ItemKind.HEADING, ItemKind.PASSAGE, ItemKind.ARTICLE);
    Collections.reverse(items);
    archive.dossierDesk().reorder(items);
    assertThat(dossier(dossier).items()).isEqualTo(items);
    archive.dossierDesk().removeItem(items.get(1));
    assertThat(dossier(dossier).items()).hasSize(2);
    archive.changes().undo();
    assertThat(dossier(dossier).items()).isEqualTo(items);
    archive.dossierDesk().remove(dossier(dossier));
    assertThat(archive.dossiers().all()).isEmpty();
    archive.changes().undo();
    assertThat(dossier(dossier).items()).isEqualTo(items);
  }

  @Test
  void whoListensHearsOfEveryStep() {
    AtomicInteger heard = new AtomicInteger();
    Runnable listener = heard::incrementAndGet;
    archive.changes().listen(listener);
    archive.noteDesk().highlight(article, place("salle"));
    archive.changes().undo();
    archive.changes().forget(listener);
    archive.changes().redo();
    assertThat(heard).hasValue(2);
  }

  @Test
  void decisionsOutliveANewAnalysis() {
    archive.noteDesk().note(article, place("nouvelle"), "un");
    var quote = archive.quoteDesk().mark(article, place("brève"), "Anne Quai");
    archive.close();
    archive = Archive.open(folder.resolve("archive"), Access.WRITE);
    archive.noteDesk().setDate(article, verbatim.time.Moment.parse("2017-01-29"));
    assertThat(bodies()).containsExactly("un");
    assertThat(archive.quotes().at(article, quote.span()))
        .get()
        .extracting(q -> q.speakerName())
        .isEqualTo("Anne Quai");
    assertThat(archive.speakers().find("anne quai")).isPresent();
  }

  private List<String> bodies() {
    return archive.annotations().of(article).stream().map(Annotation::body).toList();
  }

  private Dossier dossier(long id) {
    return archive.dossiers().find(id).orElseThrow();
  }

  private static TextSpan place(String words) {
    int start = TEXT.indexOf(words);
    return new TextSpan(start, start + words.length());
  }
}
