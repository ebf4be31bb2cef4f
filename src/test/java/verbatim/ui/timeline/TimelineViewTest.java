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
import verbatim.timeline.Scale;
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

  @Test
  void whatWasOpenedIsNotJumpedToLater() throws Exception {
    ticker("Le Bac", "18h00: Le bac attend.\n\n20h00: Le bac traverse.\n\n23h30: Le bac rentre.\n");
    TimelineView view =
        Screen.show(
            screen,
            () ->
                new TimelineView(archive, new Texts(Locale.ENGLISH), screen.jobs(), screen.ways()));
    TimelineModel model = view.model();
    screen.act(() -> model.scale(Scale.HOUR));
    screen.act(model::first);
    screen.act(model::down);
    Event opened = Objects.requireNonNull(screen.on(model::event));
    int line = Objects.requireNonNull(screen.on(() -> model.currentProperty().get())).line();
    screen.act(model::first);
    screen.act(() -> {
      model.open(line);
      // The archive is read again before the sheet is made, which is then out of date.
      screen.jobs().latest("timeline.sheet", stale -> true, made -> {});
      model.refresh();
    });
    assertThat(screen.on(model::event)).isEqualTo(opened);
    screen.act(model::last);
    Event last = Objects.requireNonNull(screen.on(model::event));
    assertThat(last).isNotEqualTo(opened);
    screen.act(() -> model.scale(Scale.HOUR));
    assertThat(screen.on(model::event)).as("stays where one is").isEqualTo(last);
  }

  private void ticker(String source, String text) throws Exception {
    Path file = Files.createDirectories(folder.resolve(source)).resolve("direct.txt");
    Files.writeString(file, "date 2017-01-29\n\n" + text);
    archive.importing().run(ImportRequest.of(file), Progress.NONE, outcome -> {});
  }
}
