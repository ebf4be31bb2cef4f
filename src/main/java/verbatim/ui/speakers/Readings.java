package verbatim.ui.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Queued;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.speaker.Likeness;
import verbatim.speaker.Speaker;
import verbatim.text.FoldedText;
import verbatim.time.Moment;

/** What the place reads from the archive; not for the screen's thread. */
final class Readings {
  private static final int MOST_NAMES = 5_000;
  private static final int MOST_QUOTES = 500;
  private static final int MOST_LIKELY = 3;
  private static final int MOST_SURFACES = 6;

  private static final Comparator<Said> BY_TIME =
      Comparator.comparing(
              (Said s) -> s.article().published(),
              Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
          .thenComparing(s -> s.article().id())
          .thenComparing(s -> s.quote().span().start());

  private final Archive archive;

  Readings(Archive archive) {
    this.archive = archive;
  }

  /** Everybody in the authority file, and every name that belongs to nobody yet. */
  record Everything(List<SpeakersModel.Row> rows, List<Awaiting> names) {}

  Everything everything() {
    Map<Long, Long> accepted = archive.quoteCounts().accepted();
    Map<String, Long> proposed = archive.quoteCounts().proposed();
    List<SpeakersModel.Row> rows =
        archive.speakers().all().stream()
            .map(p ->
                new SpeakersModel.Row(
                    p, accepted.getOrDefault(p.id(), 0L), proposedAs(p, proposed)))
            .sorted(Comparator.comparingLong(SpeakersModel.Row::quotes).reversed())
            .toList();
    List<Awaiting> names =
        archive.quotes().proposedNames(MOST_NAMES).stream()
            .map(n -> new Awaiting(n.name(), n.quotes()))
            .toList();
    return new Everything(rows, names);
  }

  Optional<SpeakersModel.Page> page(long id) {
    return archive.speakers().find(id).map(this::page);
  }

  /** What helps to say whose name it is. */
  Awaiting.File file(Awaiting name) {
    List<Said> said = said(name.name(), QuoteStatus.PROPOSED);
    Set<Long> articles = articles(said);
    List<Awaiting.Likely> likely =
        Likeness.candidates(name.name(), archive.speakers().all(), MOST_LIKELY).stream()
            .map(c -> likely(c, articles))
            .toList();
    return new Awaiting.File(name, said, surfaces(name.name(), said), likely);
  }

  private Awaiting.Likely likely(Likeness.Candidate candidate, Set<Long> articles) {
    List<Said> said = theirs(candidate.person());
    long together = articles(said).stream().filter(articles::contains).count();
    return new Awaiting.Likely(candidate, said.size(), together);
  }

  private SpeakersModel.Page page(Speaker person) {
    return new SpeakersModel.Page(
        person,
        theirs(person),
        archive.quoteCounts().perSource(person),
        archive.quoteCounts().perDay(person));
  }

  private List<Said> theirs(Speaker person) {
    return Stream.of(QuoteStatus.ACCEPTED, QuoteStatus.PROPOSED)
        .flatMap(s -> said(person.name(), s).stream())
        .sorted(BY_TIME)
        .toList();
  }

  private List<Said> said(String name, QuoteStatus status) {
    QuoteFilter filter = QuoteFilter.ALL.withSpeaker(name).withStatus(status);
    List<Quote> quotes =
        archive.queue().page(filter, QueueOrder.TEXT, null, MOST_QUOTES).stream()
            .map(Queued::quote)
            .toList();
    Map<Long, Article> articles =
        archive.articles().find(quotes.stream().map(Quote::article).distinct().toList()).stream()
            .collect(Collectors.toMap(Article::id, a -> a));
    List<Said> said = new ArrayList<>();
    for (Quote quote : quotes) {
      Article article = articles.get(quote.article());
      if (article != null) {
        said.add(new Said(quote, article));
      }
    }
    said.sort(BY_TIME);
    return said;
  }

  private static Set<Long> articles(List<Said> said) {
    return said.stream().map(s -> s.article().id()).collect(Collectors.toSet());
  }

  private static List<String> surfaces(String name, List<Said> said) {
    return said.stream()
        .map(s -> surface(s.quote().finding()))
        .filter(Objects::nonNull)
        .map(w -> w.replaceAll("\\s+", " ").strip())
        // A pronoun says nothing about who it is.
        .filter(w -> w.contains(" ") || w.chars().anyMatch(Character::isUpperCase))
        .filter(w -> !FoldedText.fold(w).equals(FoldedText.fold(name)))
        .distinct()
        .limit(MOST_SURFACES)
        .toList();
  }

  private static @Nullable String surface(@Nullable QuoteFinding finding) {
    return finding == null || finding.attribution() == null
        ? null
        : finding.attribution().surface();
  }

  private static long proposedAs(Speaker person, Map<String, Long> proposed) {
    return SpeakersModel.names(person)
        .map(FoldedText::fold)
        .distinct()
        .mapToLong(n -> proposed.getOrDefault(n, 0L))
        .sum();
  }
}
