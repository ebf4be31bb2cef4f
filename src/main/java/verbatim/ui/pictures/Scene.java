package verbatim.ui.pictures;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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
 * @param then is done there, once what was asked for is shown
 * @param last puts back what Escape does not
 */
record Scene(
    String name,
    BiConsumer<Shell, Navigator> go,
    BiConsumer<Shell, Navigator> then,
    BiConsumer<Shell, Navigator> last) {
  /** Every screen, with the article that most persons speak in beside it. */
  static List<Scene> all(Archive archive) {
    Optional<Article> lead = Rehearsal.lead(archive);
    Optional<Quote> quote = lead.flatMap(a -> Rehearsal.firstQuote(archive, a));
    Optional<String> voice = lead.flatMap(a -> Rehearsal.voice(archive, a));
    String words = voice.map(n -> '"' + n + '"').orElse("");
    TextSpan said = quote.map(Quote::span).orElse(null);
    return List.of(
        scene("search", (shell, way) -> way.search(words)),
        scene("timeline", (shell, way) -> way.timeline(null, null)),
        scene("quotes", (shell, way) -> way.go("quotes")),
        scene(
            "speakers",
            (shell, way) -> voice.ifPresentOrElse(way::speaker, () -> way.go("speakers"))),
        scene("dossier", (shell, way) -> way.go("dossier")),
        new Scene(
            "reader",
            (shell, way) -> way.search(words),
            (shell, way) -> lead.ifPresent(a -> way.read(a.id(), said)),
            Scene::nothing),
        scene("import", (shell, way) -> way.go("ingest")),
        scene("settings", (shell, way) -> way.go("settings")),
        scene("palette", (shell, way) -> way.search(words), "shell.palette"));
  }

  /** What some of them look like at certain moments, of which one size says enough. */
  static List<Scene> moments(Archive archive) {
    String voice = Rehearsal.lead(archive).flatMap(a -> Rehearsal.voice(archive, a)).orElse("");
    return List.of(
        scene("nothing", (shell, way) -> way.search(voice + " zyx")),
        new Scene(
            "filters",
            (shell, way) -> way.search(voice),
            (shell, way) -> shell.run("search.filter"),
            (shell, way) -> shell.run("search.filter")),
        scene("keys", (shell, way) -> way.search(voice), "shell.keys"),
        scene("correct", (shell, way) -> way.go("quotes"), "quotes.speaker"),
        scene("bulk", (shell, way) -> way.go("quotes"), "quotes.above"),
        scene("precision", (shell, way) -> way.go("quotes"), "quotes.precision"));
  }

  /** The places of an archive without articles. */
  static List<Scene> empty() {
    return Stream.of("search", "timeline", "quotes", "speakers", "dossier")
        .map(place -> scene("empty-" + place, (shell, way) -> way.go(place)))
        .toList();
  }

  private static Scene scene(String name, BiConsumer<Shell, Navigator> go) {
    return new Scene(name, go, Scene::nothing, Scene::nothing);
  }

  private static Scene scene(String name, BiConsumer<Shell, Navigator> go, String command) {
    return new Scene(name, go, (shell, way) -> shell.run(command), Scene::nothing);
  }

  private static void nothing(Shell shell, Navigator way) {}
}
