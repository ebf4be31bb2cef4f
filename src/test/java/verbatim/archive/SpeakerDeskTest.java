package verbatim.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteCountStore.Share;
import verbatim.annotation.QuoteStore.NameCount;
import verbatim.speaker.Gender;
import verbatim.speaker.Office;
import verbatim.speaker.Speaker;
import verbatim.time.Moment;

class SpeakerDeskTest {
  private static final String TEXT = "« Oui », dit Anne Morel. « Non », dit A. Morel. « Bof. »";

  @TempDir Path folder;
  private Archive archive;
  private QuotedArticle article;
  private SpeakerDesk desk;

  @BeforeEach
  void open() {
    archive = Archive.create(folder.resolve("archive"));
    article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
    article.with(
        article.found("Oui", "Anne Morel", "S3", 0.9),
        article.found("Non", "A. Morel", "S3", 0.9),
        article.found("Bof.", "Anne Morel", "S12", 0.7));
    desk = archive.speakerDesk();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Speaker person(String name) {
    return archive.speakers().find(name).orElseThrow();
  }

  @Test
  void mergingKeepsEveryNameOfficeIdentifierAndLink() {
    archive.quoteDesk().accept(article.quote("Oui"));
    archive.quoteDesk().accept(article.quote("Non"));
    Office office = new Office("maire", Moment.parse("2014-03"), null);
    Speaker full =
        new Speaker(
            person("A. Morel").id(),
            "A. Morel",
            List.of("Mme Morel"),
            Gender.FEMALE,
            List.of(office),
            "Q42",
            null,
            null,
            "élue");
    desk.save(full);

    desk.merge(person("Anne Morel"), person("A. Morel"));

    Speaker merged = person("Anne Morel");
    assertThat(archive.speakers().all()).containsExactly(merged);
    assertThat(merged.variants()).containsExactly("A. Morel", "Mme Morel");
    assertThat(merged.gender()).isEqualTo(Gender.FEMALE);
    assertThat(merged.offices()).containsExactly(office);
    assertThat(merged.wikidata()).isEqualTo("Q42");
    assertThat(merged.note()).isEqualTo("élue");
    assertThat(archive.quotes().decisions()).extracting(Quote::speaker).containsOnly(merged.id());
    assertThat(archive.quoteCounts().perSource(merged)).containsExactly(new Share("Gazette", 2, 1));
  }

  @Test
  void anUndoneMergeBringsTheOtherPersonAndTheLinksBack() {
    archive.quoteDesk().accept(article.quote("Oui"));
    archive.quoteDesk().accept(article.quote("Non"));
    List<Speaker> persons = archive.speakers().all();
    List<Quote> decisions = archive.quotes().decisions();

    desk.merge(person("Anne Morel"), person("A. Morel"));
    assertThat(archive.changes().undo()).isPresent();

    assertThat(archive.speakers().all()).isEqualTo(persons);
    assertThat(archive.quotes().decisions()).isEqualTo(decisions);
  }

  @Test
  void aPersonDoesNotJoinItself() {
    archive.quoteDesk().accept(article.quote("Oui"));
    Speaker anne = person("Anne Morel");
    assertThatThrownBy(() -> desk.merge(anne, anne)).isInstanceOf(IllegalArgumentException.class);
    assertThat(archive.speakers().all()).containsExactly(anne);
  }

  @Test
  void splittingMovesNamesAndQuotesToANewPersonAndCanBeUndone() {
    archive.quoteDesk().link(article.quote("Oui"), "Anne Morel");
    archive.quoteDesk().link(article.quote("Non"), "Anne Morel");
    Speaker anne = person("Anne Morel").withVariants(List.of("A. Morel", "Mme Morel"));
    desk.save(anne);
    List<Quote> before = archive.quotes().decisions();

    long fresh = desk.split(anne, "A. Morel", Set.of("A. Morel"), List.of(article.quote("Non")));

    assertThat(person("A. Morel").id()).isEqualTo(fresh);
    assertThat(person("Anne Morel").variants()).containsExactly("Mme Morel");
    assertThat(article.quote("Non").speaker()).isEqualTo(fresh);
    assertThat(article.quote("Oui").speaker()).isEqualTo(anne.id());

    archive.changes().undo();
    assertThat(archive.speakers().all()).containsExactly(anne);
    assertThat(archive.quotes().decisions()).isEqualTo(before);
  }

  @Test
  void onlyAPersonWithoutQuotesIsRemoved() {
    archive.quoteDesk().accept(article.quote("Oui"));
    Speaker anne = person("Anne Morel");
    assertThatThrownBy(() -> desk.remove(anne)).isInstanceOf(IllegalArgumentException.class);
    assertThat(archive.speakers().all()).containsExactly(anne);

    archive.quoteDesk().reopen(article.quote("Oui"));
    desk.remove(anne);
    assertThat(archive.speakers().all()).isEmpty();
    archive.changes().undo();
    assertThat(archive.speakers().all()).containsExactly(anne);
  }

  @Test
  void anotherAuthorityFileAddsToTheKnownAndBringsTheNewAsOneStep() {
    archive.quoteDesk().accept(article.quote("Oui"));
    Speaker known = Speaker.named("ANNE MOREL").withVariants(List.of("A. Morel"));
    desk.takeOver(List.of(known, Speaker.named("Paul Roy")));

    assertThat(archive.speakers().all())
        .extracting(Speaker::name)
        .containsExactly("Anne Morel", "Paul Roy");
    assertThat(person("Anne Morel").variants()).containsExactly("ANNE MOREL", "A. Morel");
    archive.changes().undo();
    assertThat(archive.speakers().all()).extracting(Speaker::name).containsExactly("Anne Morel");
    assertThat(person("Anne Morel").variants()).isEmpty();
  }

  @Test
  void onlyNamesOfNobodyKnownAwaitAPerson() {
    assertThat(archive.quotes().proposedNames(10))
        .containsExactly(new NameCount("Anne Morel", 2), new NameCount("A. Morel", 1));
    desk.save(Speaker.named("Anne Morel").withVariants(List.of("A. MOREL")));
    assertThat(archive.quotes().proposedNames(10)).isEmpty();
  }
}
