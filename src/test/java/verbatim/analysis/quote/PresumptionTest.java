package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import verbatim.analysis.quote.QuoteFinding.Attribution;
import verbatim.text.Language;

/** Whom a reader presumes to speak where no sieve finds a person. */
class PresumptionTest {
  private static List<QuoteFinding> find(String text) {
    return new QuoteFinder().find(text, Language.FRENCH);
  }

  private static Attribution attribution(QuoteFinding quote) {
    return Objects.requireNonNull(quote.attribution());
  }

  @Test
  void aQuoteAboveTheFirstSentenceIsOfWhomItIsAbout() {
    QuoteFinding quote =
        find("« Je ne sais pas encore où nous irons vivre après cela ». Trois mois après la"
                + " fermeture du port, Odile Vasseur attend une réponse.\n\nOdile Vasseur a"
                + " écrit au maire : « Nous voulons partir dignement. »\n")
            .getFirst();

    Attribution presumed = attribution(quote);

    assertThat(presumed.speaker()).isEqualTo("Odile Vasseur");
    assertThat(presumed.rule()).isEqualTo("S14");
    assertThat(quote.confidence()).isBetween(0.5, 0.8);
  }

  @Test
  void aRoleNobodyWasIntroducedWithIsOfTheLikeliest() {
    QuoteFinding quote =
        find("Le musée va bien. Yann Morvan le dirige depuis mai avec Rémi Lagarde.\n\n« Les"
                + " finances sont à flot et nous sommes contents », a commenté l'administrateur"
                + " de la fondation. Yann Morvan part demain.\n\n« Nous irons plus loin », a"
                + " ajouté Yann Morvan.\n")
            .getFirst();

    assertThat(attribution(quote).speaker()).isEqualTo("Yann Morvan");
    assertThat(attribution(quote).rule()).isEqualTo("S3");
    assertThat(quote.evidence().path())
        .extracting(Evidence.Step::link)
        .containsExactly(Evidence.Link.LIKELIEST);
    assertThat(quote.confidence()).isBetween(0.5, 0.8);
  }

  @Test
  void aParagraphThatGoesOnIsGivenToTheSameWithTheSameConfidence() {
    List<QuoteFinding> quotes =
        find(
            "« Je ne sais pas encore où nous irons vivre après cela.\n\n« Nous partirons tous"
                + " ensemble quand le port aura fermé ». Trois mois après la fermeture du port,"
                + " Odile Vasseur attend une réponse.\n\nOdile Vasseur a écrit au maire : « Nous"
                + " voulons partir dignement. »\n");

    assertThat(quotes.get(1).continued()).isTrue();
    assertThat(attribution(quotes.get(0)).speaker())
        .isEqualTo(attribution(quotes.get(1)).speaker());
    assertThat(quotes.get(1).confidence()).isLessThan(0.8);
  }

  @Test
  void aGroupIsNobody() {
    QuoteFinding quote =
        find("Odile Vasseur préside le port.\n\n« La grève continue », ont répondu les"
                + " dockers.\n")
            .getFirst();

    assertThat(attribution(quote).speaker()).isNull();
  }

  @Test
  void fewWordsFarFromAnyNameStayNobodys() {
    List<QuoteFinding> quotes =
        find(
            "Odile Vasseur préside le port.\n\n"
                + "La ville compte deux quais.\n\n".repeat(6)
                + "Le rapport parle d'une situation « tout à fait ordinaire » pour la saison.\n");

    assertThat(quotes)
        .allSatisfy(
            q -> assertThat(q.attribution() == null ? null : q.attribution().speaker()).isNull());
  }
}
