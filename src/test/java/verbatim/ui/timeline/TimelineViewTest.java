package verbatim.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.ingest.ImportRequest;
import verbatim.job.Progress;
import verbatim.text.TextSpan;
import verbatim.timeline.Event;
import verbatim.ui.PaintsText;
import verbatim.ui.Screen;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Texts;

/** The timeline on a screen. */
@PaintsText
class TimelineViewTest {
  private final Screen screen = new Screen();
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.create(folder.resolve("archive"));
  }

  @AfterEach
  void close() throws Exception {
    screen.close();
    archive.close();
  }

  @Test
  void itBeginsAtTheEntryThatASearchFound() throws Exception {
    ticker("Le Bac", "20h00: Un.\n\n20h01: Deux.\n\n20h02: Trois.\n\n23h30: Le bac traverse.\n");
    ticker("La Rive", "20h00: Un.\n\n20h01: Deux.\n\n20h02: Trois.\n");
    Article article =
        archive.articles().all().stream()
            .filter(a -> a.source().name().equals("Le Bac"))
            .findFirst()
            .orElseThrow();
    int word = archive.articles().text(article.id()).indexOf("traverse");
    TimelineView view =
        Screen.show(
            screen,
            () ->
                new TimelineView(archive, new Texts(Locale.ENGLISH), screen.jobs(), screen.ways()));
    Lead lead = Lead.to(article.id(), new TextSpan(word, word + 8));
    screen.act(() -> view.reduceTo(Set.of(article.id()), lead));
    Event current = Objects.requireNonNull(screen.on(() -> view.model().event()));
    assertThat(current.opening()).startsWith("Le bac");
    screen.act(() -> view.reduceTo(null, null));
    assertThat(screen.on(() -> view.model().event())).as("stays where one is").isEqualTo(current);
  }

  private void ticker(String source, String text) throws Exception {
    Path file = Files.createDirectories(folder.resolve(source)).resolve("direct.txt");
    Files.writeString(file, "date 2017-01-29\n\n" + text);
    archive.importing().run(ImportRequest.of(file), Progress.NONE, outcome -> {});
  }
}
