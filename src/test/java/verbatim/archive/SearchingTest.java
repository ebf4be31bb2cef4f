package verbatim.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteFilter;
import verbatim.db.Access;
import verbatim.ingest.ImportRequest;
import verbatim.job.Progress;
import verbatim.search.Hit;
import verbatim.search.SearchRequest;

/** The index hears of everything that is stored and decided, and may be lost at any time. */
class SearchingTest {
  @TempDir Path folder;

  @Test
  void articlesAreFoundOnceTheyAreIn() throws IOException {
    try (Archive archive = sample()) {
      assertThat(archive.isBehind()).isFalse();
      assertThat(found(archive, "dépouillement")).isNotEmpty();
      assertThat(found(archive, "depouillement")).isEqualTo(found(archive, "dépouillement"));
      assertThat(found(archive, "zzyzx")).isEmpty();
    }
  }

  @Test
  void aDecisionIsFoundAtOnceAndNoLongerWhenTakenBack() throws IOException {
    try (Archive archive = sample()) {
      Quote quote =
          archive.queue().page(QuoteFilter.QUEUE, QueueOrder.SUREST, null, 1).getFirst().quote();
      archive.quoteDesk().link(quote, "Xanthippe Zwilling");
      assertThat(found(archive, "speaker:zwilling")).containsExactly(quote.article());
      archive.changes().undo();
      assertThat(found(archive, "speaker:zwilling")).isEmpty();
    }
  }

  @Test
  void aRenamedSpeakerIsFoundByTheNewName() throws IOException {
    try (Archive archive = sample()) {
      Quote quote =
          archive.queue().page(QuoteFilter.QUEUE, QueueOrder.SUREST, null, 1).getFirst().quote();
      archive.quoteDesk().link(quote, "Xanthippe Zwilling");
      var person = archive.speakers().find("Xanthippe Zwilling").orElseThrow();
      archive
          .speakerDesk()
          .save(
              new verbatim.speaker.Speaker(
                  person.id(),
                  "Xanthippe Quartz",
                  List.of("Xanthippe Zwilling"),
                  null,
                  List.of(),
                  null,
                  null,
                  null,
                  ""));
      assertThat(found(archive, "speaker:quartz")).containsExactly(quote.article());
      assertThat(found(archive, "speaker:zwilling")).containsExactly(quote.article());
    }
  }

  @Test
  void aLostOrDamagedIndexIsMadeAgain() throws IOException {
    List<Long> before;
    try (Archive archive = sample()) {
      before = found(archive, "dépouillement");
    }
    try (Stream<Path> files = Files.walk(folder.resolve("archive/index"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (Archive archive = Archive.open(folder.resolve("archive"), Access.WRITE)) {
      assertThat(archive.isBehind()).isTrue();
      archive.catchUp(Progress.NONE);
      assertThat(archive.isBehind()).isFalse();
      assertThat(found(archive, "dépouillement")).isEqualTo(before);
    }
  }

  private Archive sample() {
    Archive archive = Archive.create(folder.resolve("archive"));
    archive.importing().run(ImportRequest.of(Path.of("seeds")), Progress.NONE, o -> {});
    return archive;
  }

  private static List<Long> found(Archive archive, String query) {
    return archive.search(SearchRequest.of(query, 50)).hits().stream()
        .map(Hit::article)
        .sorted()
        .toList();
  }
}
