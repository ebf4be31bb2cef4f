package verbatim.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.analysis.quote.Evidence.Link;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.reuse.Likeness;
import verbatim.annotation.ClearCopy;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteFilter;
import verbatim.article.Article;
import verbatim.speaker.Speaker;
import verbatim.time.Moment;
import verbatim.wording.QuoteReasons;

/** An unclear copy of an utterance takes its speaker from the clear ones, in whatever order. */
class ClearCopiesTest {
  private static final String WORDS =
      "Cette usine rouvrira avant l'automne grâce aux ouvriers de la vallée";

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.create(folder.resolve("archive"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private QuotedArticle floating(String source, String words) {
    String text =
        """
        date 2017-01-30

        La pluie est tombée toute la nuit.

        « %s »

        Le marché a lieu demain.\
        """
            .formatted(words);
    return QuotedArticle.of(archive, folder, source, text);
  }

  private QuotedArticle clear(String source, String words, String speaker) {
    String text =
        """
        date 2017-01-29

        « %s », a déclaré %s devant la presse.\
        """
            .formatted(words, speaker);
    return QuotedArticle.of(archive, folder, source, text);
  }

  @Test
  void theClearCopyMayComeBefore() {
    QuotedArticle clear = clear("Gazette", WORDS, "Inès Carle");
    isSettled(floating("Courrier", WORDS), clear, "Inès Carle");
  }

  @Test
  void theClearCopyMayComeLater() {
    QuotedArticle floating = floating("Courrier", WORDS);
    assertThat(floating.quote(WORDS).speakerName()).isNull();
    long before = archive.articles().version(floating.id());
    isSettled(floating, clear("Gazette", WORDS, "Inès Carle"), "Inès Carle");
    assertThat(archive.articles().version(floating.id()))
        .as("the index hears")
        .isGreaterThan(before);
  }

  private void isSettled(QuotedArticle floating, QuotedArticle clear, String speaker) {
    Quote quote = floating.quote(WORDS);
    assertThat(quote.speakerName()).isEqualTo(speaker);
    ClearCopy copy = Objects.requireNonNull(quote.copy());
    assertThat(copy.article()).isEqualTo(clear.id());
    assertThat(copy.span().in(clear.text())).isEqualTo(WORDS);
    assertThat(copy.likeness()).isEqualTo(Likeness.Kind.SAME);
    QuoteFinding found = Objects.requireNonNull(quote.finding());
    assertThat(found.confidence()).isEqualTo(copy.confidence()).isBetween(0.6, 0.95);
    assertThat(found.evidence().path()).extracting(s -> s.link()).containsExactly(Link.CLEAR_COPY);
    assertThat(
            archive
                .queue()
                .page(QuoteFilter.QUEUE.withSpeaker(speaker), QueueOrder.SUREST, null, 9))
        .hasSize(2);
  }

  @Test
  void theReasonNamesTheOtherArticleInBothLanguages() {
    QuotedArticle clear = clear("Gazette", WORDS, "Inès Carle");
    QuotedArticle floating = floating("Courrier", WORDS);
    Article other = archive.articles().find(clear.id()).orElseThrow();
    assertThat(QuoteReasons.sentence(floating.quote(WORDS), floating.text(), other, Locale.FRENCH))
        .startsWith("Les mêmes mots sont attribués à Inès Carle dans « ")
        .endsWith(" » (Gazette, dimanche 29 janvier 2017).");
    assertThat(QuoteReasons.sentence(floating.quote(WORDS), floating.text(), other, Locale.ENGLISH))
        .startsWith("The same words are attributed to Inès Carle in “")
        .endsWith("” (Gazette, Sunday 29 January 2017).");
  }

  @Test
  void aCutOrReworkedCopyCounts() {
    clear("Gazette", WORDS + ", et le maire le sait bien", "Inès Carle");
    Quote quote = floating("Courrier", WORDS).quote(WORDS);
    assertThat(quote.speakerName()).isEqualTo("Inès Carle");
    assertThat(quote.copy()).extracting(ClearCopy::likeness).isEqualTo(Likeness.Kind.SHORTER);
  }

  @Test
  void otherWordsSettleNothing() {
    clear(
        "Gazette",
        "Cette école rouvrira après l'hiver grâce aux parents de la ville",
        "Inès Carle");
    assertThat(floating("Courrier", WORDS).quote(WORDS).speakerName()).isNull();
  }

  @Test
  void copiesThatContradictEachOtherSettleNothing() {
    clear("Gazette", WORDS, "Inès Carle");
    QuotedArticle floating = floating("Courrier", WORDS);
    clear("Presse", WORDS, "Léo Viret");
    assertThat(floating.quote(WORDS).speakerName()).isNull();
    assertThat(floating.quote(WORDS).copy()).isNull();
  }

  @Test
  void namesOfOnePersonAgree() {
    archive.speakerDesk().save(Speaker.named("Inès Carle").withVariants(List.of("Inès Carle-Roy")));
    clear("Gazette", WORDS, "Inès Carle");
    clear("Presse", WORDS, "Inès Carle-Roy");
    Quote quote = floating("Courrier", WORDS).quote(WORDS);
    assertThat(quote.speakerName()).isEqualTo("Inès Carle");
    assertThat(quote.copy()).extracting(ClearCopy::copies).isEqualTo(2);
  }

  @Test
  void aDecisionCountsMoreAndIsFollowedWhenTakenBack() {
    QuotedArticle clear = clear("Gazette", WORDS, "Inès Carle");
    QuotedArticle floating = floating("Courrier", WORDS);
    archive.quoteDesk().link(clear.quote(WORDS), "Léo Viret");
    assertThat(floating.quote(WORDS).speakerName()).isEqualTo("Léo Viret");
    assertThat(floating.quote(WORDS).copy()).extracting(ClearCopy::decided).isEqualTo(true);
    archive.quoteDesk().reject(clear.quote(WORDS));
    assertThat(floating.quote(WORDS).speakerName()).isNull();
    archive.changes().undo();
    archive.changes().undo();
    assertThat(floating.quote(WORDS).speakerName()).isEqualTo("Inès Carle");
  }

  @Test
  void aDecidedQuoteIsLeftAlone() {
    QuotedArticle floating = floating("Courrier", WORDS);
    archive.quoteDesk().acceptWithoutSpeaker(floating.quote(WORDS));
    Quote decided = floating.quote(WORDS);
    clear("Gazette", WORDS, "Inès Carle");
    assertThat(floating.quote(WORDS)).isEqualTo(decided);
  }

  @Test
  void anArticleReadAgainSettlesAnew() {
    QuotedArticle clear = clear("Gazette", WORDS, "Inès Carle");
    QuotedArticle floating = floating("Courrier", WORDS);
    clear.with();
    archive.noteDesk().setDate(floating.id(), Moment.parse("2017-02-01"));
    assertThat(floating.quote(WORDS).copy()).as("nobody says it any more").isNull();
    archive.noteDesk().setDate(clear.id(), Moment.parse("2017-02-01"));
    assertThat(floating.quote(WORDS).copy()).as("it is said again").isNotNull();
  }

  @Test
  void aPartInOtherSurroundingsCounts() {
    clear(
        "Gazette",
        "La mairie a tout fait, chacun le sait. Cette usine rouvrira avant l'automne grâce aux"
            + " ouvriers",
        "Inès Carle");
    String words = "Cette usine rouvrira avant l'automne, et tant mieux pour le pays tout entier";
    Quote quote = floating("Courrier", words).quote(words);
    assertThat(quote.copy()).as("four words in a row are not enough").isNull();
    String more = "Pour moi, cette usine rouvrira avant l'automne grâce aux ouvriers : quelle joie";
    quote = floating("Presse", more).quote(more);
    assertThat(quote.speakerName()).isEqualTo("Inès Carle");
    assertThat(quote.copy()).extracting(ClearCopy::likeness).isEqualTo(Likeness.Kind.OVERLAPPING);
  }

  @Test
  void theSameNamesInARowSettleNothing() {
    clear(
        "Gazette",
        "Il faut parler avec Anne Morel, Paul Roy, Jean Lac et Léa Pic avant ce soir",
        "Inès Carle");
    String words = "Hier, Anne Morel, Paul Roy, Jean Lac et Léa Pic dansaient encore au bal";
    assertThat(floating("Courrier", words).quote(words).speakerName()).isNull();
  }

  @Test
  void aClearCopyOfOneParagraphSettlesTheWholeQuote() {
    QuotedArticle floating =
        QuotedArticle.of(
            archive,
            folder,
            "Courrier",
            "La pluie tombe.\n\n« Le marché reste ouvert chaque jour.\n\n« "
                + WORDS
                + " »\n\nFin.");
    floating.with(
        floating.found("Le marché reste ouvert chaque jour.", null, "S14", 0.3),
        floating.continued(WORDS, null, 0.3));
    clear("Gazette", WORDS, "Inès Carle");
    Quote first = floating.quote("Le marché reste ouvert chaque jour.");
    assertThat(first.speakerName()).isEqualTo("Inès Carle");
    assertThat(floating.quote(WORDS).speakerName()).isEqualTo("Inès Carle");
    archive.quoteDesk().link(floating.quote(WORDS), "Léo Viret");
    assertThat(floating.quote("Le marché reste ouvert chaque jour.").speakerName())
        .isEqualTo("Léo Viret");
    archive.changes().undo();
    assertThat(floating.quote("Le marché reste ouvert chaque jour."))
        .as("one step")
        .isEqualTo(first);
  }

  @Test
  void aQuoteInsideAnotherIsNoCopyOfIt() {
    QuotedArticle article =
        clear("Gazette", "Il m'a dit : « " + WORDS + " », et je ris", "Inès Carle");
    assertThat(article.quote(WORDS).copy()).isNull();
  }
}
