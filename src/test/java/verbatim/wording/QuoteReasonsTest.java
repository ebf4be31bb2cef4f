package verbatim.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import verbatim.analysis.quote.Evidence;
import verbatim.analysis.quote.QuoteFinder;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.text.Language;

class QuoteReasonsTest {
  private static final Words FRENCH = words(Locale.FRENCH);
  private static final Words ENGLISH = words(Locale.ENGLISH);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(FRENCH.keys()).isEqualTo(ENGLISH.keys());
  }

  @Test
  void everyRuleLinkAndFaultHasWords() {
    for (int rule = 1; rule <= 15; rule++) {
      assertThat(FRENCH.keys()).contains("rule.S" + rule, "rule.S" + rule + ".nobody");
    }
    for (Evidence.Link link : Evidence.Link.values()) {
      assertThat(FRENCH.keys()).contains("link." + link);
    }
    for (Evidence.Fault fault : Evidence.Fault.values()) {
      assertThat(FRENCH.keys()).contains("fault." + fault);
    }
  }

  @Test
  void saysWhyInBothLanguages() {
    String text =
        "Odile Ferrand a reçu la presse à la mairie. « Le chantier avance bien », a-t-elle dit.";
    QuoteFinding quote = new QuoteFinder().find(text, Language.FRENCH).getFirst();
    assertThat(QuoteReasons.sentence(quote, text, Locale.FRENCH))
        .isEqualTo("« a-t-elle dit » suit la citation, et « elle » désigne « Odile Ferrand ».");
    assertThat(QuoteReasons.sentence(quote, text, Locale.ENGLISH))
        .isEqualTo("“a-t-elle dit” follows the quote, and “elle” stands for “Odile Ferrand”.");
  }

  @Test
  void saysWhyATermIsNotSpeech() {
    String text = "Il présente l'émission « Grand Angle » depuis dix ans.";
    QuoteFinding quote = new QuoteFinder().find(text, Language.FRENCH).getFirst();
    assertThat(QuoteReasons.sentence(quote, text, Locale.FRENCH))
        .startsWith("Ces mots sont entre guillemets sans être une parole : le nom qui les précède");
  }

  private static Words words(Locale locale) {
    return Words.of("verbatim.wording.QuoteReasons", locale);
  }
}
