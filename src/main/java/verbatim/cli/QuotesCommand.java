package verbatim.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verbatim.annotation.ClearCopy;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.wording.QuoteReasons;

/** {@code quotes}: who is quoted, saying what. */
@Command(name = "quotes")
final class QuotesCommand implements Callable<Integer> {
  private static final int PAGE = 1_000;

  private final Console console;

  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Option(names = "--speaker", paramLabel = "NAME")
  private @Nullable String speaker;

  @Option(names = "--status", paramLabel = "STATUS")
  private @Nullable QuoteStatus status;

  @Option(names = "--json")
  private boolean json;

  QuotesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    QuoteFilter filter = QuoteFilter.QUEUE.withStatus(status).withSpeaker(speaker);
    try (Archive archive = archiveOption.read()) {
      Articles articles = new Articles(archive);
      List<Quote> page = archive.quotes().inOrder(filter, null, PAGE);
      while (!page.isEmpty() && !console.out().isClosed()) {
        page.forEach(q -> show(articles, q));
        page = archive.quotes().inOrder(filter, page.getLast(), PAGE);
      }
    }
    return Exit.DONE;
  }

  private void show(Articles articles, Quote quote) {
    if (json) {
      console.out().json(o -> write(o, articles, quote));
      return;
    }
    String name = quote.speakerName();
    String state = quote.status().name().toLowerCase(Locale.ROOT);
    console
        .out()
        .line(
            console.say(
                "quotes.line",
                name == null ? console.say("quotes.nobody") : name,
                quote.text().strip(),
                console.cite(articles.get(quote.article())),
                console.say("quotes." + state)));
  }

  private void write(JsonObject o, Articles articles, Quote quote) {
    Article article = articles.get(quote.article());
    String text = articles.text(article.id());
    ClearCopy copy = quote.copy();
    Article copied = copy == null ? null : articles.other(copy.article());
    String evidence = QuoteReasons.sentence(quote, text, copied, console.locale());
    o.put("type", "quote");
    Articles.write(o, article);
    o.span(quote.span())
        .put("text", quote.text())
        .put("kind", quote.kind())
        .put("status", quote.status())
        .put("speaker", quote.speakerName())
        .putNumber("speakerId", quote.speaker())
        .put("continued", quote.continued());
    FindingJson.write(o, quote.finding(), text, evidence.isEmpty() ? null : evidence);
    o.putNumber("copyOf", copy == null ? null : copy.article());
  }
}
