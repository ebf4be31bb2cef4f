package verbatim.ui.pictures;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Quote;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Navigator;
import verbatim.ui.shell.Shell;

/**
 * What a picture shows.
 *
 * @param name of the screen, with which the file's name begins
 * @param go comes there
 * @param then command to be done there before the picture is taken; empty for none
 */
record Scene(String name, BiConsumer<Shell, Navigator> go, String then) {

  /** Every screen, with the article that most persons speak in beside it. */
  static List<Scene> all(Archive archive) {
    Optional<Article> lead = Rehearsal.lead(archive);
    Optional<Quote> quote = lead.flatMap(a -> Rehearsal.firstQuote(archive, a));
    Optional<String> voice = lead.flatMap(a -> Rehearsal.voice(archive, a));
    String words = voice.map(n -> '"' + n + '"').orElse("");
    TextSpan said = quote.map(Quote::span).orElse(null);
    return List.of(
        scene(
            "search",
            (shell, way) -> {
              way.search(words);
              read(way, lead, null);
            }),
        scene("timeline", (shell, way) -> way.timeline(null)),
        scene("quotes", (shell, way) -> way.go("quotes")),
        scene(
            "speakers",
            (shell, way) -> voice.ifPresentOrElse(way::speaker, () -> way.go("speakers"))),
        scene("dossier", (shell, way) -> way.go("dossier")),
        scene(
            "reader",
            (shell, way) -> {
              way.search(words);
              read(way, lead, said);
            }),
        scene("import", (shell, way) -> way.go("ingest")),
        scene("settings", (shell, way) -> way.go("settings")),
        new Scene("palette", (shell, way) -> way.search(words), "shell.palette"));
  }

  /** What some of them look like at certain moments, of which one size says enough. */
  static List<Scene> moments(Archive archive) {
    String voice = Rehearsal.lead(archive).flatMap(a -> Rehearsal.voice(archive, a)).orElse("");
    return List.of(
        scene("nothing", (shell, way) -> way.search(voice + " zyx")),
        new Scene("filters", (shell, way) -> way.search(voice), "search.filter"),
        new Scene("keys", (shell, way) -> way.search(voice), "shell.keys"),
        new Scene("correct", (shell, way) -> way.go("quotes"), "quotes.speaker"),
        new Scene("bulk", (shell, way) -> way.go("quotes"), "quotes.above"),
        new Scene("precision", (shell, way) -> way.go("quotes"), "quotes.precision"));
  }

  /** The places of an archive without articles. */
  static List<Scene> empty() {
    return Stream.of("search", "timeline", "quotes", "speakers", "dossier")
        .map(place -> scene("empty-" + place, (shell, way) -> way.go(place)))
        .toList();
  }

  private static Scene scene(String name, BiConsumer<Shell, Navigator> go) {
    return new Scene(name, go, "");
  }

  private static void read(Navigator way, Optional<Article> article, @Nullable TextSpan at) {
    article.ifPresent(a -> way.read(a.id(), at));
  }
}
