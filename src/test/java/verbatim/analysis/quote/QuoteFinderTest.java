package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.text.Language;

class QuoteFinderTest {
  private final QuoteFinder finder = new QuoteFinder();

  @Test
  void namesTheSpeakerBehindTheQuote() {
    String text = "« Nous rouvrirons le pont lundi », a annoncé la maire Odile Ferrand.";
    QuoteFinding quote = finder.find(text, Language.FRENCH).getFirst();
    assertThat(quote.span().in(text)).isEqualTo("Nous rouvrirons le pont lundi");
    assertThat(quote.kind()).isEqualTo(QuoteKind.DIRECT);
    assertThat(quote.speaker()).isEqualTo("Odile Ferrand");
  }

  @Test
  void followsThePronounByGender() {
    String text =
        "Odile Ferrand a reçu Marc Vasseur à la mairie. \"Le chantier avance bien\", a-t-elle dit.";
    assertThat(finder.find(text, Language.FRENCH).getFirst().speaker()).isEqualTo("Odile Ferrand");
  }

  @Test
  void doesNotTakeATitleForSpeech() {
    String text = "Il présente l'émission « Grand Angle » depuis dix ans.";
    assertThat(finder.find(text, Language.FRENCH).getFirst().kind()).isEqualTo(QuoteKind.SCARE);
  }

  @Test
  void anUnnamedSourceHidesThePersonItIsCloseTo() {
    String text = "« Rien n'est décidé », assure un proche de Marc Vasseur.";
    QuoteFinding quote = finder.find(text, Language.FRENCH).getFirst();
    assertThat(quote.speaker()).isNull();
    assertThat(quote.attribution()).isNotNull();
  }

  @Test
  void readsEnglish() {
    String text =
        "“We will rebuild the pier,” said Harriet Cole, the harbour master. “It takes time,” she"
            + " added.";
    assertThat(finder.find(text, Language.ENGLISH))
        .extracting(QuoteFinding::speaker, QuoteFinding::kind)
        .containsExactly(
            tuple("Harriet Cole", QuoteKind.DIRECT), tuple("Harriet Cole", QuoteKind.DIRECT));
  }

  @Test
  void givesNoSpeakersInOtherLanguages() {
    String text = "„Wir bauen die Brücke wieder auf“, sagte Hans Meier am Montag.";
    List<QuoteFinding> quotes = finder.find(text, Language.GERMAN);
    assertThat(quotes).hasSize(1);
    assertThat(quotes.getFirst().speaker()).isNull();
  }
}
