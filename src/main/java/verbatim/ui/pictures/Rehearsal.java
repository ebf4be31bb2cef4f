package verbatim.ui.pictures;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Queued;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteFilter;
import verbatim.archive.Archive;
import verbatim.archive.DossierDesk;
import verbatim.archive.NoteDesk;
import verbatim.article.Article;
import verbatim.dossier.DossierItem;
import verbatim.dossier.ItemKind;
import verbatim.text.Sentences;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Texts;

/**
 * The first hour of somebody's work on an archive, done at the same desks as in the window, so that
 * pictures show an archive in use.
 */
public final class Rehearsal {
  private static final int ACCEPTED = 6;
  private static final int SHOWN = 3;
  private static final int LONGEST = 240;
  private static final int PAGE = 200;

  private final Archive archive;
  private final Texts texts;
  private final Article lead;

  private Rehearsal(Archive archive, Article lead, Locale locale) {
    this.archive = archive;
    this.lead = lead;
    this.texts = new Texts(locale);
  }

  /**
   * Accepts quotes, annotates a sentence and fills a dossier; does nothing where nobody is quoted.
   *
   * @param locale language of notes and headings
   */
  public static void play(Archive archive, Locale locale) {
    lead(archive).ifPresent(lead -> new Rehearsal(archive, lead, locale).work());
  }

  /** The article in which most persons are quoted; empty when nobody is. */
  static Optional<Article> lead(Archive archive) {
    Map<Long, Long> voices =
        archive.articles().all().stream()
            .collect(
                Collectors.toMap(
                    Article::id,
                    a -> named(archive, a.id()).map(Quote::speakerName).distinct().count(),
                    Math::max,
                    TreeMap::new));
    return voices.entrySet().stream()
        .filter(v -> v.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .flatMap(v -> archive.articles().find(v.getKey()));
  }

  /** The first quote of an article that somebody is named for. */
  static Optional<Quote> firstQuote(Archive archive, Article article) {
    return named(archive, article.id()).findFirst();
  }

  /** Who is quoted most in an article. */
  static Optional<String> voice(Archive archive, Article article) {
    return named(archive, article.id())
        .map(q -> Objects.requireNonNull(q.speakerName()))
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static Stream<Quote> named(Archive archive, long article) {
    return archive.quotes().of(article).stream()
        .filter(q -> q.kind().isSpeech() && q.speakerName() != null);
  }

  private void work() {
    archive.quoteDesk().accept(named(archive, lead.id()).limit(ACCEPTED).toList());
    archive
        .quoteDesk()
        .accept(
            archive.queue().page(QuoteFilter.QUEUE, QueueOrder.SUREST, null, ACCEPTED).stream()
                .map(Queued::quote)
                .toList());
    annotate();
    fill();
  }

  /** Highlight, note and tag that overlap, so that their lines stand over each other. */
  private void annotate() {
    NoteDesk desk = archive.noteDesk();
    TextSpan said = firstQuote(archive, lead).orElseThrow().span();
    TextSpan sentence =
        Sentences.of(archive.articles().text(lead.id())).stream()
            .filter(s -> s.contains(said.start()))
            .findFirst()
            .orElse(said);
    TextSpan half = new TextSpan(sentence.start(), sentence.start() + (sentence.length() + 1) / 2);
    desk.highlight(lead.id(), sentence);
    desk.note(lead.id(), half, texts.say("pictures.note.passage"));
    desk.tag(lead.id(), said, texts.say("pictures.tag"));
  }

  private void fill() {
    DossierDesk desk = archive.dossierDesk();
    long dossier = desk.create(texts.say("pictures.dossier"));
    desk.describe(dossier, texts.say("pictures.dossier"), texts.say("pictures.introduction"));
    desk.addHeading(dossier, texts.say("pictures.heading.words"));
    String note = texts.say("pictures.note.quote");
    for (Quote quote : acrossSources()) {
      add(dossier, ItemKind.QUOTE, quote.article(), quote.span(), note);
      note = "";
    }
    desk.addHeading(dossier, texts.say("pictures.heading.live"));
    archive.entries().all().stream()
        .filter(e -> e.span().length() < LONGEST)
        .sorted(Comparator.comparingInt(e -> -e.span().length()))
        .limit(SHOWN)
        .forEach(e -> add(dossier, ItemKind.ENTRY, e.article(), e.span(), ""));
    desk.addHeading(dossier, texts.say("pictures.heading.articles"));
    add(dossier, ItemKind.ARTICLE, lead.id(), null, texts.say("pictures.note.article"));
  }

  /** What the person most quoted in the lead is quoted as saying, one quote of each source. */
  private List<Quote> acrossSources() {
    String person = voice(archive, lead).orElseThrow();
    QuoteFilter hers = QuoteFilter.ALL.withKinds(QuoteFilter.SPEECH).withSpeaker(person);
    Map<Long, Quote> bySource = new TreeMap<>();
    archive.quotes().inOrder(hers, null, PAGE).stream()
        .filter(q -> q.span().length() < LONGEST)
        .forEach(q ->
            archive
                .articles()
                .find(q.article())
                .ifPresent(a -> bySource.putIfAbsent(a.source().id(), q)));
    return bySource.values().stream().limit(SHOWN).toList();
  }

  private void add(
      long dossier, ItemKind kind, long article, @Nullable TextSpan span, String note) {
    long id = archive.dossierDesk().add(dossier, kind, article, span);
    if (!note.isEmpty()) {
      archive.dossiers().find(dossier).orElseThrow().items().stream()
          .filter(i -> i.id() == id)
          .forEach((DossierItem i) -> archive.dossierDesk().setNote(i, note));
    }
  }
}
