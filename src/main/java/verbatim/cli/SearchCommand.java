package verbatim.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.db.DatabaseException;
import verbatim.search.Hit;
import verbatim.search.SearchRequest;
import verbatim.search.SearchResults;
import verbatim.search.Snippet;
import verbatim.text.TextSpan;

/** {@code search QUERY}: hits with snippets. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 20;

  @Option(names = "--json")
  private boolean json;

  @Parameters(paramLabel = "QUERY")
  private String query = "";

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new UsageException("usage.limit");
    }
    catchUp();
    try (Archive archive = archiveOption.read()) {
      long missing = archive.unindexed();
      if (missing > 0) {
        console.remark(console.say("search.behind", missing));
      }
      // A space ends the last word: whoever asks from a command line has finished typing.
      SearchResults results = archive.search(SearchRequest.of(query + " ", limit));
      results.notes().forEach(n -> console.remark(console.faults().say(n, results.query())));
      if (!json) {
        console.out().line(console.say("search.total", results.total()));
      }
      for (Hit hit : results.hits()) {
        show(archive.articles().find(hit.article()).orElseThrow(), hit);
      }
      if (json) {
        console
            .out()
            .json(o ->
                o.put("type", "summary")
                    .put("query", query)
                    .put("total", results.total())
                    .put("unindexed", missing));
      }
    }
    return Exit.DONE;
  }

  /** The index is a cache: when it lacks something it is completed, unless somebody else may. */
  private void catchUp() {
    try (Archive archive = archiveOption.read()) {
      if (archive.unindexed() == 0) {
        return;
      }
    }
    try (Archive archive = archiveOption.write();
        ProgressLine progress = console.progress()) {
      archive.catchUp(progress);
    } catch (DatabaseException e) {
      switch (e.reason()) {
        case LOCKED, READ_ONLY, FULL -> console.remark(console.faults().say(e));
        default -> throw e;
      }
    }
  }

  private void show(Article article, Hit hit) {
    if (json) {
      console.out().json(o -> write(o, article, hit));
      return;
    }
    console.out().line(console.cite(article));
    hit.snippets().forEach(s -> console.out().line("    " + marked(s)));
  }

  private static void write(JsonObject o, Article article, Hit hit) {
    o.put("type", "hit");
    Articles.write(o, article);
    o.put("score", hit.score()).put("quoteHits", hit.quoteHits());
    o.objects(
        "snippets",
        hit.snippets(),
        (p, snippet) -> {
          p.span(snippet.span()).put("text", snippet.text());
          p.objects(
              "marks", snippet.marks(), (q, mark) -> q.span(mark.shift(snippet.span().start())));
        });
  }

  private static String marked(Snippet snippet) {
    StringBuilder words = new StringBuilder(snippet.text());
    for (TextSpan mark : snippet.marks().reversed()) {
      words.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return words.toString();
  }
}
