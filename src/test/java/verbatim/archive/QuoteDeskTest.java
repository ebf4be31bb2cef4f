package verbatim.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteKind;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteCountStore.RulePrecision;
import verbatim.annotation.QuoteStatus;
import verbatim.speaker.Speaker;
import verbatim.text.TextSpan;

class QuoteDeskTest {
  private static final String TEXT =
      """
      La ministre a parlé. « Nous avons gagné du temps », dit Anne Morel.

      « Le pont sera fini.

      Il tiendra cent ans.

      Et nous passerons. » Un rire. « Presque rien », répond Paul Roy.
      """;
  private static final String ONE = "Nous avons gagné du temps";
  private static final String FIRST = "Le pont sera fini.";
  private static final String SECOND = "Il tiendra cent ans.";
  private static final String THIRD = "Et nous passerons.";
  private static final String LAST = "Presque rien";

  @TempDir Path folder;
  private Archive archive;
  private QuotedArticle article;
  private QuoteDesk desk;

  @BeforeEach
  void open() {
    archive = Archive.create(folder.resolve("archive"));
    article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
    article.with(findings());
    desk = archive.quoteDesk();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private QuoteFinding[] findings() {
    return new QuoteFinding[] {
      article.found(ONE, "Anne Morel", "S3", 0.95, "Paul Roy"),
      article.found(FIRST, "Anne Morel", "S12", 0.8),
      article.continued(SECOND, "Anne Morel", 0.8),
      article.continued(THIRD, "Anne Morel", 0.8),
      article.found(LAST, "Paul Roy", "S3", 0.9)
    };
  }

  @Test
  void acceptingLinksTheProposedPersonWhoJoinsTheAuthorityFileOnce() {
    desk.accept(article.quote(ONE));
    desk.accept(article.quote(FIRST));

    assertThat(archive.speakers().all()).extracting(Speaker::name).containsExactly("Anne Morel");
    Quote quote = article.quote(ONE);
    assertThat(quote.status()).isEqualTo(QuoteStatus.ACCEPTED);
    assertThat(quote.speaker()).isEqualTo(archive.speakers().all().getFirst().id());
  }

  @Test
  void aQuoteOfSeveralParagraphsIsDecidedAsOneFromAnyOfThem() {
    desk.reject(article.quote(SECOND));

    assertThat(List.of(article.quote(FIRST), article.quote(SECOND), article.quote(THIRD)))
        .extracting(Quote::status)
        .containsOnly(QuoteStatus.REJECTED);
    assertThat(article.quote(ONE).status()).isEqualTo(QuoteStatus.PROPOSED);
    assertThat(article.quote(LAST).status()).isEqualTo(QuoteStatus.PROPOSED);
  }

  @Test
  void acceptingAParagraphLinksWhomAnotherOfTheQuoteNames() {
    article.with(
        article.found(FIRST, "Anne Morel", "S12", 0.8),
        article.continued(SECOND, null, 0.4),
        article.continued(THIRD, null, 0.4));
    List<Quote> before = archive.quotes().of(article.id());
    desk.accept(article.quote(SECOND));
    assertThat(archive.quotes().of(article.id()))
        .extracting(Quote::speakerName)
        .containsExactly("Anne Morel", "Anne Morel", "Anne Morel");
    archive.changes().undo();
    assertThat(archive.quotes().of(article.id())).as("one step").isEqualTo(before);
  }

  @Test
  void decisionsOutliveAnalysisThatFindsSomethingElseOrNothing() {
    desk.link(article.quote(ONE), "Anne Morel");
    desk.reject(article.quote(LAST));

    article.with(article.found("Nous avons gagné", "Paul Roy", "S9", 0.99));
    assertThat(archive.quotes().of(article.id()))
        .extracting(Quote::text, Quote::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ONE, QuoteStatus.ACCEPTED),
            org.assertj.core.groups.Tuple.tuple(LAST, QuoteStatus.REJECTED));

    article.with();
    assertThat(article.quote(ONE).speakerName()).isEqualTo("Anne Morel");
    assertThat(article.quote(ONE).finding()).isNull();
  }

  @Test
  void everyActionCanBeTakenBackAndDoneAgain() {
    roundTrip(d -> d.accept(article.quote(ONE)));
    roundTrip(d -> d.reject(article.quote(FIRST)));
    roundTrip(d -> d.link(article.quote(ONE), "Jeanne Petit"));
    roundTrip(d -> d.acceptWithoutSpeaker(article.quote(LAST)));
    roundTrip(d -> d.moveEdges(article.quote(ONE), article.span("avons gagné du temps")));
    roundTrip(d -> d.mark(article.id(), article.span("Un rire"), "Paul Roy"));
    roundTrip(d -> d.split(article.quote(ONE), article.span("gagné").start()));
    roundTrip(d -> d.join(article.quote(THIRD), article.quote(LAST)));
    roundTrip(d -> d.accept(List.of(article.quote(ONE), article.quote(FIRST))));
    desk.accept(article.quote(FIRST));
    roundTrip(d -> d.reopen(article.quote(FIRST)));
  }

  private void roundTrip(Consumer<QuoteDesk> action) {
    var before = state();
    action.accept(desk);
    var after = state();
    assertThat(after).isNotEqualTo(before);
    assertThat(archive.changes().undo()).isPresent();
    assertThat(state()).isEqualTo(before);
    assertThat(archive.changes().redo()).isPresent();
    assertThat(state()).isEqualTo(after);
    archive.changes().undo();
  }

  private record State(List<Quote> quotes, List<Speaker> speakers) {}

  private State state() {
    return new State(archive.quotes().of(article.id()), archive.speakers().all());
  }

  @Test
  void movedEdgesKeepTheProposedSpeakerAndHideTheProposal() {
    desk.moveEdges(article.quote(ONE), article.span("avons gagné"));

    assertThat(archive.quotes().of(article.id()))
        .filteredOn(q -> q.span().overlaps(article.span(ONE)))
        .singleElement()
        .satisfies(q -> {
          assertThat(q.text()).isEqualTo("avons gagné");
          assertThat(q.speakerName()).isEqualTo("Anne Morel");
          assertThat(q.status()).isEqualTo(QuoteStatus.ACCEPTED);
        });
  }

  @Test
  void movedEdgesOfSeveralParagraphsChangeTheFirstAndTheLast() {
    TextSpan span = new TextSpan(article.span("pont").start(), article.span("nous pass").end());
    desk.moveEdges(article.quote(FIRST), span, "Paul Roy");

    assertThat(archive.quotes().decisions())
        .extracting(Quote::text)
        .containsExactly("pont sera fini.", SECOND, "Et nous pass");
    assertThat(archive.quotes().decisions())
        .extracting(Quote::speakerName)
        .containsOnly("Paul Roy");
  }

  @Test
  void edgesOutsideTheArticleAreRefusedAndNothingIsWritten() {
    TextSpan outside = new TextSpan(0, TEXT.length() + 1);
    assertThatThrownBy(() -> desk.moveEdges(article.quote(ONE), outside))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(archive.quotes().decisions()).isEmpty();
    assertThat(archive.changes().undoable()).isEmpty();
  }

  @Test
  void splitQuotesAreTwoOfTheSameSpeaker() {
    assertThat(desk.split(article.quote(ONE), article.span("gagné").start()))
        .extracting(Quote::text)
        .containsExactly("Nous avons", "gagné du temps");
    assertThat(archive.quotes().decisions())
        .extracting(Quote::speakerName)
        .containsExactly("Anne Morel", "Anne Morel");
    assertThatThrownBy(() -> desk.split(article.quote(LAST), article.span(LAST).start()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void joinedQuotesAreOneWithWhatStoodBetween() {
    Quote joined = desk.join(article.quote(LAST), article.quote(THIRD));
    assertThat(joined.text()).startsWith(THIRD).contains("Un rire").endsWith(LAST);
    assertThat(joined.speakerName()).isEqualTo("Anne Morel");
  }

  @Test
  void whatAPersonAcceptsIsNoIronyButIndirectSpeechStaysIndirect() {
    QuoteFinding irony =
        new QuoteFinding(
            article.span(ONE),
            QuoteKind.SCARE,
            false,
            null,
            0.6,
            verbatim.analysis.quote.Evidence.NONE);
    QuoteFinding told =
        new QuoteFinding(
            article.span(LAST),
            QuoteKind.INDIRECT,
            false,
            null,
            0.6,
            verbatim.analysis.quote.Evidence.NONE);
    article.with(irony, told);
    desk.link(article.quote(ONE), "Anne Morel");
    desk.link(article.quote(LAST), "Paul Roy");

    assertThat(article.quote(ONE).kind()).isEqualTo(QuoteKind.PARTIAL);
    assertThat(article.quote(LAST).kind()).isEqualTo(QuoteKind.INDIRECT);
  }

  @Test
  void precisionCountsARuleRightOnlyWithItsOwnSpeaker() {
    long known =
        archive
            .speakerDesk()
            .save(Speaker.named("MOREL Anne").withVariants(List.of("Anne Moreł", "ANNE MOREL")));
    desk.accept(article.quote(ONE));
    desk.link(article.quote(LAST), "Anne Morel");
    desk.acceptWithoutSpeaker(article.quote(FIRST));

    assertThat(article.quote(ONE).speaker()).isEqualTo(known);
    assertThat(archive.quoteCounts().precision())
        .containsExactly(new RulePrecision("S3", 2, 1), new RulePrecision("S12", 1, 0));

    desk.reject(article.quote(ONE));
    assertThat(archive.quoteCounts().precision()).contains(new RulePrecision("S3", 2, 0));
  }
}
