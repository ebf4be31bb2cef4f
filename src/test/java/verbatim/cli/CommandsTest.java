package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteFilter;
import verbatim.archive.Archive;
import verbatim.archive.Stats;
import verbatim.article.Article;
import verbatim.db.Access;
import verbatim.timeline.Row;

/** Every command on a copy of the sample archive, its JSON against the store. */
class CommandsTest {
  @TempDir static Path folder;
  private static Path sample;

  @BeforeAll
  static void importSample() {
    sample = folder.resolve("sample");
    Run.of("init", sample).isDone();
    Run imported = Run.of("import", "--archive", sample, "seeds").isDone();
    assertThat(imported.out()).isEqualTo("20 articles imported, 0 there already, 0 left out.\n");
  }

  @Test
  void importingAgainPassesOverWhatIsThere() {
    Run again = Run.of("import", "--archive", sample, "--json", "seeds").isDone();
    assertThat(again.objects("alreadyThere")).hasSize(20);
    JsonNode summary = again.objects("summary").getFirst();
    assertThat(summary.get("imported").asInt()).isZero();
    assertThat(summary.get("alreadyThere").asInt()).isEqualTo(20);
    assertThat(summary.get("cancelled").asBoolean()).isFalse();
  }

  @Test
  void searchFindsWhatIsThere() {
    Run search = Run.of("search", "--archive", sample, "--json", "Solférino").isDone();
    List<JsonNode> hits = search.objects("hit");
    assertThat(hits).isNotEmpty();
    assertThat(search.objects("summary").getFirst().get("total").asInt()).isEqualTo(hits.size());
    try (Archive archive = Archive.open(sample, Access.READ)) {
      for (JsonNode hit : hits) {
        Article article = archive.articles().find(hit.get("article").asLong()).orElseThrow();
        assertThat(hit.get("source").asString()).isEqualTo(article.source().name());
        assertThat(hit.get("published").asString()).isEqualTo(article.published() + "");
        String text = archive.articles().text(article.id());
        for (JsonNode snippet : hit.get("snippets")) {
          assertThat(words(text, snippet)).isEqualTo(snippet.get("text").asString());
          for (JsonNode mark : snippet.get("marks")) {
            assertThat(words(text, mark)).isEqualToIgnoringCase("Solférino");
          }
        }
      }
    }
  }

  @Test
  void searchShowsNoMoreThanAskedFor() {
    Run search = Run.of("search", "--archive", sample, "--json", "--limit", 2, "hamon").isDone();
    assertThat(search.objects("hit")).hasSize(2);
    assertThat(search.objects("summary").getFirst().get("total").asInt()).isGreaterThan(2);
  }

  @Test
  void searchSaysWhatItDidNotTakeAtItsWord() {
    Run search = Run.of("search", "--archive", sample, "date:nonsense").endsWith(Exit.DONE);
    assertThat(search.err())
        .isEqualTo("nonsense is no date; it was ignored. Write 2017, 2017-01 or 2017-01-29.\n");
  }

  @Test
  void aLostIndexIsMadeAgain() throws IOException {
    Path lost = folder.resolve("lost");
    Run.of("init", lost).isDone();
    Run.of("import", "--archive", lost, "seeds").isDone();
    String before = Run.of("search", "--archive", lost, "--json", "valls").isDone().out();
    damage(lost.resolve("index"));
    assertThat(Run.of("search", "--archive", lost, "--json", "valls").isDone().out())
        .isEqualTo(before);
    assertThat(
            Run.of("stats", "--archive", lost, "--json")
                .objects()
                .getFirst()
                .get("unindexed")
                .asInt())
        .isZero();
  }

  @Test
  void theTimelineHasTheRowsOfTheStore() {
    List<JsonNode> rows = Run.of("timeline", "--archive", sample, "--json").isDone().objects();
    try (Archive archive = Archive.open(sample, Access.READ)) {
      List<Row> stored = archive.timeline(verbatim.archive.TimelineFilter.ALL).rows();
      assertThat(rows).hasSameSizeAs(stored);
      for (int i = 0; i < rows.size(); i++) {
        assertThat(rows.get(i).get("moment").asString())
            .isEqualTo(String.valueOf(stored.get(i).moment()));
        assertThat(rows.get(i).get("events")).hasSameSizeAs(stored.get(i).events());
      }
    }
    assertThat(rows).anyMatch(r -> r.get("events").size() > 1);
  }

  @Test
  void theTimelineCanBeNarrowed() {
    Run run =
        Run.of(
                "timeline",
                "--archive",
                sample,
                "--json",
                "--from",
                "2017-01-29T20:00",
                "--to",
                "2017-01-29T21:00",
                "--source",
                "L'Aiguilleur")
            .isDone();
    assertThat(run.objects()).isNotEmpty();
    assertThat(run.objects())
        .allMatch(r ->
            !r.get("precision").asString().equals("minute")
                || r.get("moment").asString().startsWith("2017-01-29T20")
                || r.get("moment").asString().equals("2017-01-29T21:00"));
    assertThat(run.objects())
        .flatExtracting(r -> r.get("events").findValuesAsString("source"))
        .containsOnly("L'Aiguilleur");
  }

  @Test
  void anUnknownSourceIsSaidToBeUnknown() {
    Run run = Run.of("timeline", "--archive", sample, "--source", "X").endsWith(Exit.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("There is no source “X” in this archive.");
  }

  @Test
  void quotesAreThoseOfTheStore() {
    List<JsonNode> quotes = Run.of("quotes", "--archive", sample, "--json").isDone().objects();
    try (Archive archive = Archive.open(sample, Access.READ)) {
      List<Quote> stored =
          archive.quotes().inOrder(QuoteFilter.QUEUE.withStatus(null), null, 10_000);
      assertThat(quotes).hasSameSizeAs(stored).isNotEmpty();
      for (JsonNode quote : quotes) {
        String text = archive.articles().text(quote.get("article").asLong());
        assertThat(words(text, quote)).isEqualTo(quote.get("text").asString());
        assertThat(quote.get("status").asString()).isEqualTo("proposed");
      }
    }
  }

  @Test
  void quotesCanBeNarrowedToAPersonAndAStatus() {
    List<JsonNode> hers =
        Run.of("quotes", "--archive", sample, "--speaker", "benoit hamon", "--json")
            .isDone()
            .objects();
    assertThat(hers).isNotEmpty().allMatch(q -> q.get("speaker").asString().equals("Benoît Hamon"));
    assertThat(Run.of("quotes", "--archive", sample, "--status", "rejected").isDone().out())
        .isEmpty();
  }

  @Test
  void speakersAreTheAuthorityFileThenTheProposedNames() {
    Path decided = folder.resolve("decided");
    Run.of("init", decided).isDone();
    Run.of("import", "--archive", decided, "seeds").isDone();
    try (Archive archive = Archive.open(decided, Access.WRITE)) {
      QuoteFilter his = QuoteFilter.QUEUE.withSpeaker("Benoît Hamon");
      archive
          .quoteDesk()
          .accept(archive.queue().page(his, QueueOrder.SUREST, null, 1).getFirst().quote());
    }
    Run run = Run.of("speakers", "--archive", decided, "--json").isDone();
    assertThat(run.objects("speaker"))
        .extracting(s -> s.get("name").asString())
        .containsExactly("Benoît Hamon");
    assertThat(run.objects("speaker").getFirst().get("quotes").asInt()).isPositive();
    assertThat(run.objects("proposed"))
        .extracting(s -> s.get("name").asString())
        .doesNotContain("Benoît Hamon")
        .isNotEmpty();
    assertThat(Run.of("quotes", "--archive", decided, "--status", "accepted", "--json").objects())
        .isNotEmpty();
  }

  @Test
  void statsCountWhatIsThere() {
    JsonNode counts = Run.of("stats", "--archive", sample, "--json").isDone().objects().getFirst();
    try (Archive archive = Archive.open(sample, Access.READ)) {
      Stats stats = archive.stats();
      assertThat(counts.get("articles").asLong()).isEqualTo(stats.articles()).isEqualTo(20);
      assertThat(counts.get("entries").asLong()).isEqualTo(stats.entries());
      assertThat(counts.get("proposed").asLong()).isEqualTo(stats.proposed()).isPositive();
      assertThat(counts.get("unindexed").asLong()).isZero();
    }
  }

  @Test
  void verifyProvesAndNamesWhatItCannotProve() throws IOException {
    assertThat(Run.of("verify", "--archive", sample).isDone().out())
        .isEqualTo("20 originals and 0 decisions checked, 0 problems found.\n");
    Path changed = folder.resolve("changed");
    Run.of("init", changed).isDone();
    Run.of("import", "--archive", changed, "seeds/laiguilleur", "--source", "A").isDone();
    try (Archive archive = Archive.open(changed, Access.READ)) {
      Article article = archive.articles().all().getFirst();
      Files.write(archive.originals().path(article.sha256()), new byte[] {'x'});
      Run run = Run.of("verify", "--archive", changed).endsWith(Exit.FINDINGS);
      assertThat(run.out())
          .startsWith("A, " + article.title() + ": the original originals/")
          .contains("is no longer what was imported.")
          .endsWith("4 originals and 0 decisions checked, 1 problem found.\n");
      JsonNode problem =
          Run.of("verify", "--archive", changed, "--json").objects("problem").getFirst();
      assertThat(problem.get("problem").asString()).isEqualTo("originalChanged");
      assertThat(problem.get("article").asLong()).isEqualTo(article.id());
    }
  }

  @Test
  void analyzeTellsPlacesInTheFile() throws IOException {
    Path file = Path.of("seeds/laiguilleur/01-direct-second-tour.txt");
    String text = Files.readString(file);
    Run run = Run.of("analyze", "--json", file).isDone();
    assertThat(run.objects("article")).hasSize(1);
    assertThat(run.objects("article").getFirst().get("language").asString()).isEqualTo("fr");
    assertThat(run.objects("entry")).hasSize(44);
    assertThat(run.objects("quote")).isNotEmpty();
    for (JsonNode quote : run.objects("quote")) {
      assertThat(words(text, quote)).isEqualTo(quote.get("text").asString());
      assertThat(quote.get("evidence").asString()).isNotBlank();
      if (!quote.get("cue").isNull()) {
        int from = quote.get("cueStart").asInt();
        assertThat(text.substring(from, quote.get("cueEnd").asInt()))
            .isEqualTo(quote.get("cue").asString());
      }
    }
    assertThat(run.objects("figure")).isNotEmpty().allMatch(f -> f.get("value").isNumber());
    assertThat(run.objects()).allMatch(o -> o.get("file").asString().equals(file.toString()));
  }

  @Test
  void analyzeWithoutJsonIsForPeople() {
    Run run =
        Run.in(Locale.FRENCH, "analyze", "seeds/laiguilleur/01-direct-second-tour.txt").isDone();
    assertThat(run.out())
        .startsWith("seeds/laiguilleur/01-direct-second-tour.txt : langue fr, date inconnue\n")
        .contains("  44 entrées de direct\n");
  }

  @Test
  void theLanguageIsThatOfTheOptionBeforeThatOfTheSystem() {
    assertThat(Run.in(Locale.FRENCH, "stats", "--archive", sample).out()).contains("195 entrées");
    assertThat(Run.in(Locale.FRENCH, "stats", "--archive", sample, "--lang", "en").out())
        .contains("195 entries");
    assertThat(Run.of("--lang=fr", "stats", "--archive", sample).out()).contains("195 entrées");
    Run unknown = Run.of("stats", "--archive", sample, "--lang", "de").endsWith(Exit.USAGE);
    assertThat(unknown.err())
        .isEqualTo(
            "verbatim stats: “de” does not fit --lang: expected fr|en. See: verbatim stats --help\n");
  }

  @Test
  void aDossierIsMadeExportedAndProved() throws IOException {
    Path archive = folder.resolve("with-dossier");
    Run.of("init", archive).isDone();
    Run.of("import", "--archive", archive, "seeds").isDone();
    JsonNode quote =
        Run.of("quotes", "--archive", archive, "--speaker", "Benoît Hamon", "--json")
            .objects()
            .getFirst();
    String place = "%s:%s-%s".formatted(quote.get("article"), quote.get("start"), quote.get("end"));
    Run.of("dossier", "--archive", archive, "create", "Hamon").isDone();
    Run.of("dossier", "create", "Hamon", "--archive", archive).endsWith(Exit.FAILED);
    Run.of("dossier", "--archive", archive, "add", "Hamon", "--quote", place).isDone();
    Run.of("dossier", "--archive", archive, "add", "Hamon", "--quote", "1:0-99999999")
        .endsWith(Exit.FAILED);
    Run.of("dossier", "--archive", archive, "add", "Hamon", "--quote", "here").endsWith(Exit.USAGE);
    assertThat(Run.of("dossier", "--archive", archive, "list").isDone().out())
        .isEqualTo("Hamon: 1 item\n");
    JsonNode item =
        Run.of("dossier", "--archive", archive, "show", "Hamon", "--json")
            .isDone()
            .objects()
            .getFirst();
    assertThat(item.get("text")).isEqualTo(quote.get("text"));
    Run.of("dossier", "--archive", archive, "show", "Valls").endsWith(Exit.FAILED);

    Path out = folder.resolve("exported");
    String[] export = {
      "dossier",
      "--archive",
      archive.toString(),
      "export",
      "Hamon",
      "--format",
      "html",
      "--out",
      out.toString()
    };
    assertThat(Run.of((Object[]) export).isDone().out())
        .isEqualTo(out.resolve("Hamon.html") + "\n");
    assertThat(Run.of((Object[]) export).endsWith(Exit.FAILED).err())
        .contains("exists already and was not touched");
    Run.of("dossier", "--archive", archive, "export", "Hamon", "--format", "gif", "--out", out)
        .endsWith(Exit.USAGE);
    assertThat(Run.of("verify", out).isDone().out())
        .isEqualTo("1 piece checked, 0 problems found.\n");
    try (var originals = Files.list(out.resolve("originals"))) {
      Files.write(originals.findFirst().orElseThrow(), new byte[] {'x'});
    }
    assertThat(Run.of("verify", out).endsWith(Exit.FINDINGS).out())
        .endsWith("1 piece checked, 1 problem found.\n");
  }

  @Test
  void theWindowOpensWithoutACommandOrByItsOwn() {
    assertThat(Run.of().isDone().out()).isEqualTo("window null");
    assertThat(Run.of("--lang", "fr", "ui").isDone().out()).isEqualTo("window null");
    assertThat(Run.of("ui", "--archive", sample).isDone().out()).isEqualTo("window " + sample);
  }

  @Test
  void whatComesLaterSaysSo() {
    for (String command : List.of("compare", "backup", "restore")) {
      Run run = Run.of(command, "--archive", sample, "anything", "--else").endsWith(Exit.USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo("“" + command + "” comes with a later version; this one cannot do it yet.\n");
    }
  }

  @Test
  void controlCharactersOfTextsNeverReachTheTerminal() throws IOException {
    Path hostile = Files.createDirectories(folder.resolve("hostile"));
    Files.writeString(
        hostile.resolve("a.txt"),
        "Un titre \u001b]0;pwned\u0007\n\nHamon \u001b[2J parle.\n"
            + "Et ainsi de suite. ".repeat(20));
    Path archive = folder.resolve("hostile-archive");
    Run.of("init", archive).isDone();
    Run.of("import", "--archive", archive, hostile).isDone();
    String out = Run.of("search", "--archive", archive, "hamon").isDone().out();
    assertThat(out).contains("[Hamon]").doesNotContain("\u001b").doesNotContain("\u0007");
  }

  private static String words(String text, JsonNode place) {
    return text.substring(place.get("start").asInt(), place.get("end").asInt());
  }

  private static void damage(Path index) throws IOException {
    try (var files = Files.walk(index)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
  }
}
