package verbatim.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.Quote;
import verbatim.speaker.Speaker;

/** Merging and splitting persons never loses a quote's link to one of them. */
class MergePropertiesTest {
  private static final int QUOTES = 6;
  private static final String TEXT =
      IntStream.range(0, QUOTES).mapToObj(i -> "mot" + i).collect(Collectors.joining(" "));

  /** One article for all tries: each begins by taking everything back. */
  private static final AtomicReference<QuotedArticle> ARTICLE = new AtomicReference<>();

  private static final AtomicReference<Path> FOLDER = new AtomicReference<>();

  @BeforeContainer
  static void open() throws IOException {
    Path folder = Files.createTempDirectory("merge");
    FOLDER.set(folder);
    Archive archive = Archive.create(folder.resolve("archive"));
    QuotedArticle article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
    article.with(
        IntStream.range(0, QUOTES)
            .mapToObj(i ->
                i % 3 == 2
                    ? article.continued("mot" + i, "X", 0.9)
                    : article.found("mot" + i, "X", "S3", 0.9))
            .toArray(QuoteFinding[]::new));
    ARTICLE.set(article);
  }

  @AfterContainer
  static void close() throws IOException {
    article().archive().close();
    try (Stream<Path> files = Files.walk(Objects.requireNonNull(FOLDER.get()))) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    }
  }

  private static QuotedArticle article() {
    return Objects.requireNonNull(ARTICLE.get());
  }

  @Property(tries = 12)
  void mergedThenUndoneOrSplitEveryLinkIsThere(
      @ForAll @Size(QUOTES) List<@IntRange(max = 2) Integer> speakers) {
    Archive archive = article().archive();
    boolean undone;
    do {
      undone = archive.changes().undo().isPresent();
    } while (undone);
    for (int i = 0; i < QUOTES; i++) {
      Quote quote = article().quote("mot" + i);
      if (!quote.continued()) {
        archive.quoteDesk().link(quote, "Personne " + speakers.get(i));
      }
    }
    archive.speakerDesk().save(Speaker.named("Personne 7"));
    archive.speakerDesk().save(Speaker.named("Personne 8").withVariants(List.of("P. 8")));
    List<Speaker> persons = archive.speakers().all();
    Map<String, String> links = links(archive);
    Speaker kept = persons.getFirst();
    Speaker other = persons.get(1);

    archive.speakerDesk().merge(kept, other);
    assertThat(links(archive).keySet()).isEqualTo(links.keySet());
    assertThat(links(archive).values()).doesNotContain(other.name());

    archive.changes().undo();
    assertThat(links(archive)).isEqualTo(links);
    assertThat(archive.speakers().all()).isEqualTo(persons);

    archive.changes().redo();
    List<Quote> others =
        archive.quotes().of(article().id()).stream()
            .filter(q -> other.name().equals(links.get(q.text())) && !q.continued())
            .toList();
    archive
        .speakerDesk()
        .split(
            archive.speakers().find(kept.id()).orElseThrow(),
            other.name(),
            Set.copyOf(other.variants()),
            others);
    assertThat(links(archive)).isEqualTo(links);
    assertThat(archive.speakers().all())
        .extracting(Speaker::name)
        .containsExactlyElementsOf(persons.stream().map(Speaker::name).toList());
  }

  private static Map<String, String> links(Archive archive) {
    return archive.quotes().decisions().stream()
        .collect(Collectors.toMap(Quote::text, q -> String.valueOf(q.speakerName())));
  }
}
