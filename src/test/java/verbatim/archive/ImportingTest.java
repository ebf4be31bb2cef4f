package verbatim.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.article.Article;
import verbatim.article.DateOrigin;
import verbatim.db.Access;
import verbatim.db.DatabaseException;
import verbatim.fixity.FixityProblem;
import verbatim.ingest.ImportOutcome;
import verbatim.ingest.ImportOutcome.AlreadyThere;
import verbatim.ingest.ImportOutcome.Imported;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.ingest.ImportRequest;
import verbatim.ingest.SkipReason;
import verbatim.job.Progress;
import verbatim.search.SearchRequest;
import verbatim.text.Language;
import verbatim.time.Moment;

class ImportingTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final String TICKER =
      """
       date 2017-01

      21h02: Elle a salué la foule, dit-on dans la salle.

      20h59: Le public attend dans le hall de la mairie.

      20h41: Les premiers chiffres sont affichés.
      """;

  @TempDir Path folder;
  private Path files;

  @BeforeEach
  void makeFolder() throws IOException {
    files = Files.createDirectory(folder.resolve("Le Quotidien 📰"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le pont est rouvert\n\n4 janvier 2016 . –\nLe pont a rouvert ce lundi.",
        "date 2016-01\n04/01 21:16\n\nLe pont est rouvert\n\nIl a rouvert ce lundi.",
        "4 janvier 2016 . –\n\nLe pont est rouvert\n\nIl a rouvert ce lundi.",
        "date 2016-01-04\n\n***\nLe pont est rouvert\n\nIl a rouvert ce lundi.",
      })
  void theTitleIsTheFirstLineWithWords(String text) throws IOException {
    Files.writeString(files.resolve("a.txt"), text);
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      archive.importing().run(ImportRequest.of(files), Progress.NONE, o -> {});
      assertThat(archive.articles().all())
          .extracting(Article::title)
          .containsExactly("Le pont est rouvert");
    }
  }

  @Test
  void theSampleArchiveComesInWholeAndUnaltered() throws IOException {
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      ImportReport report =
          archive.importing().run(ImportRequest.of(SEEDS), Progress.NONE, o -> {});
      assertThat(report.skipped()).isEmpty();
      assertThat(report.imported()).isEqualTo(20);
      for (Article article : archive.articles().all()) {
        byte[] original = Files.readAllBytes(SEEDS.resolve(article.file()));
        assertThat(archive.originals().path(article.sha256())).hasBinaryContent(original);
        String decoded = new String(original, article.charset());
        String unmarked = decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
        assertThat(archive.articles().text(article.id())).isEqualTo(unmarked);
        assertThat(article.length()).isEqualTo(unmarked.length());
      }
      assertThat(archive.articles().all())
          .extracting(Article::charset)
          .contains(Charset.forName("windows-1252"), StandardCharsets.UTF_8);
      assertThat(archive.verify(Progress.NONE).problems()).isEmpty();
    }
  }

  @Test
  void aTickerBecomesEntriesAndAMonthStaysAMonth() throws IOException {
    write("a.txt", TICKER);
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      run(archive);
      Article article = archive.articles().all().getFirst();
      assertThat(article.source().name()).isEqualTo("Le Quotidien 📰");
      assertThat(article.language()).isEqualTo(Language.FRENCH);
      assertThat(article.published()).isEqualTo(Moment.parse("2017-01"));
      assertThat(article.dateOrigin()).isEqualTo(DateOrigin.HEADER);
      assertThat(archive.entries().of(article.id()))
          .extracting(e -> e.clock().toString())
          .containsExactly("21:02", "20:59", "20:41");
      assertThat(archive.entries().of(article.id())).allMatch(e -> e.day() == null);

      archive.noteDesk().setDate(article.id(), Moment.parse("2017-01-29"));
      assertThat(archive.entries().of(article.id()))
          .extracting(e -> String.valueOf(e.moment()))
          .containsExactly("2017-01-29T21:02", "2017-01-29T20:59", "2017-01-29T20:41");
      archive.changes().undo();
      assertThat(archive.articles().find(article.id()).orElseThrow().published())
          .isEqualTo(Moment.parse("2017-01"));
      assertThat(archive.entries().of(article.id())).allMatch(e -> e.day() == null);
    }
  }

  @Test
  void theDayOfTheImportCountsWhereTheTextSaysLess() throws IOException {
    write("a.txt", TICKER);
    write("b.txt", "date 2016-12-31\n\nUn autre texte de la veille.");
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      archive
          .importing()
          .run(
              new ImportRequest(List.of(files), null, null, LocalDate.of(2017, 1, 29)),
              Progress.NONE,
              o -> {});
      assertThat(archive.articles().all())
          .extracting(a -> String.valueOf(a.published()))
          .containsExactly("2016-12-31", "2017-01-29");
    }
  }

  @Test
  void theSameBytesOfTheSameSourceComeInOnce() throws IOException {
    write("a.txt", TICKER);
    write("copy.txt", TICKER);
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      assertThat(run(archive)).hasSize(2).hasAtLeastOneElementOfType(AlreadyThere.class);
      assertThat(run(archive)).hasOnlyElementsOfType(AlreadyThere.class);
      assertThat(archive.articles().count()).isEqualTo(1);
    }
  }

  @Test
  void everyBadFileIsNamedWithItsReasonAndTheRestGoesOn() throws IOException {
    write("good.txt", TICKER);
    write("empty.txt", "");
    write("blank.txt", " \n\n");
    write("page.docx", "PK");
    Files.write(files.resolve("binary.txt"), new byte[] {1, 2, 0, 3, 0, 0});
    Files.write(files.resolve("odd.txt"), new byte[] {'a', ' ', (byte) 0x81, ' ', (byte) 0x9d});
    Files.createSymbolicLink(files.resolve("link.txt"), files.resolve("good.txt"));
    try (RandomAccessFile sparse = new RandomAccessFile(files.resolve("huge.txt").toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      List<ImportOutcome> outcomes = run(archive);
      assertThat(outcomes)
          .filteredOn(Skipped.class::isInstance)
          .map(Skipped.class::cast)
          .extracting(s -> s.file().getFileName().toString(), Skipped::reason)
          .containsExactlyInAnyOrder(
              skipped("empty.txt", SkipReason.EMPTY),
              skipped("blank.txt", SkipReason.EMPTY),
              skipped("page.docx", SkipReason.UNSUPPORTED),
              skipped("binary.txt", SkipReason.BINARY),
              skipped("odd.txt", SkipReason.UNKNOWN_ENCODING),
              skipped("link.txt", SkipReason.NOT_A_FILE),
              skipped("huge.txt", SkipReason.TOO_LARGE));
      assertThat(outcomes).filteredOn(Imported.class::isInstance).hasSize(1);
      assertThat(archive.articles().count()).isEqualTo(1);
    }
  }

  @Test
  void aFileThatVanishesMeanwhileIsSaidToHaveVanished() throws IOException {
    for (int i = 0; i < 150; i++) {
      write("%03d.txt".formatted(i), TICKER + i);
    }
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      List<ImportOutcome> outcomes = new ArrayList<>();
      Progress deletesTheLast =
          new Progress() {
            @Override
            public void report(long done, long total, String item) {
              if (done > 0) {
                files.resolve("149.txt").toFile().delete();
              }
            }

            @Override
            public boolean isCancelled() {
              return false;
            }
          };
      archive.importing().run(ImportRequest.of(files), deletesTheLast, outcomes::add);
      assertThat(outcomes).contains(new Skipped(files.resolve("149.txt"), SkipReason.VANISHED, ""));
      assertThat(archive.articles().count()).isEqualTo(149);
    }
  }

  @Test
  void aCancelledImportKeepsItsBatchesAndGoesOnNextTime() throws IOException {
    for (int i = 0; i < 250; i++) {
      write("%03d.txt".formatted(i), TICKER + i);
    }
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      AtomicInteger asked = new AtomicInteger();
      Progress stopsAfterOneBatch =
          new Progress() {
            @Override
            public void report(long done, long total, String item) {}

            @Override
            public boolean isCancelled() {
              return asked.incrementAndGet() > 1;
            }
          };
      ImportReport report =
          archive.importing().run(ImportRequest.of(files), stopsAfterOneBatch, o -> {});
      assertThat(report.cancelled()).isTrue();
      assertThat(archive.articles().count()).isEqualTo(report.imported()).isBetween(1L, 249L);

      ImportReport rest = archive.importing().run(ImportRequest.of(files), Progress.NONE, o -> {});
      assertThat(rest.cancelled()).isFalse();
      assertThat(rest.alreadyThere()).isEqualTo(report.imported());
      assertThat(archive.articles().count()).isEqualTo(250);
      assertThat(archive.verify(Progress.NONE).problems()).isEmpty();
    }
  }

  @Test
  void whatIsInAlreadyIsFoundWhileTheRestComesIn() throws IOException {
    for (int i = 0; i < 250; i++) {
      write("%03d.txt".formatted(i), TICKER + i);
    }
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      List<Long> found = new ArrayList<>();
      List<Long> heard = new ArrayList<>();
      archive.changes().listen(() -> heard.add(archive.articles().count()));
      Progress searches =
          new Progress() {
            @Override
            public void report(long done, long total, String item) {
              found.add(archive.search(SearchRequest.of("foule", 1)).total());
            }

            @Override
            public boolean isCancelled() {
              return false;
            }
          };
      archive.importing().run(ImportRequest.of(files), searches, o -> {});
      assertThat(found).startsWith(0L, 100L).endsWith(250L);
      assertThat(heard).startsWith(100L).endsWith(250L);
    }
  }

  @Test
  void aBatchEndsWithItsBytes() throws IOException {
    String long1 = "Une phrase de la mairie. ".repeat(400_000);
    write("a.txt", long1 + "a");
    write("b.txt", long1 + "b");
    write("c.txt", TICKER);
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      List<Long> reported = new ArrayList<>();
      Progress remembers =
          new Progress() {
            @Override
            public void report(long done, long total, String item) {
              reported.add(done);
            }

            @Override
            public boolean isCancelled() {
              return false;
            }
          };
      archive.importing().run(ImportRequest.of(files), remembers, o -> {});
      assertThat(reported).containsExactly(0L, 1L, 3L);
      assertThat(archive.articles().count()).isEqualTo(3);
    }
  }

  @Test
  void anArchiveThatOthersWriteToCanBeReadAndNotChanged() throws IOException {
    write("a.txt", TICKER);
    Path place = folder.resolve("archive");
    try (Archive writer = Archive.create(place)) {
      run(writer);
      assertThatThrownBy(() -> Archive.open(place, Access.WRITE))
          .isInstanceOf(DatabaseException.class);
      try (Archive reader = Archive.open(place, Access.READ)) {
        assertThat(reader.articles().count()).isEqualTo(1);
        assertThatThrownBy(() -> reader.dossierDesk().create("x"))
            .isInstanceOf(DatabaseException.class);
      }
    }
  }

  @Test
  void whatIsTamperedWithIsNamed() throws IOException {
    write("a.txt", TICKER);
    write("b.txt", TICKER + "b");
    write("c.txt", TICKER + "c");
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      run(archive);
      List<Article> all = archive.articles().all();
      Files.write(archive.originals().path(all.get(0).sha256()), new byte[] {'x'});
      Files.delete(archive.originals().path(all.get(1).sha256()));
      assertThat(archive.verify(Progress.NONE).problems())
          .containsExactlyInAnyOrder(
              new FixityProblem.OriginalChanged(all.get(0).id(), all.get(0).sha256()),
              new FixityProblem.OriginalMissing(all.get(1).id(), all.get(1).sha256()));
    }
  }

  private List<ImportOutcome> run(Archive archive) {
    List<ImportOutcome> outcomes = new ArrayList<>();
    archive.importing().run(ImportRequest.of(files), Progress.NONE, outcomes::add);
    return outcomes;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(files.resolve(name), text);
  }

  private static org.assertj.core.groups.Tuple skipped(String name, SkipReason reason) {
    return org.assertj.core.groups.Tuple.tuple(name, reason);
  }
}
