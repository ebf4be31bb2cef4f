package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.text.Language;

/** Whose the statements of a list are. */
class ListingTest {
  private static List<String> speakers(String text) {
    return new QuoteFinder()
        .find(text, Language.FRENCH).stream()
            .map(q -> q.speaker() == null ? "-" : q.speaker())
            .toList();
  }

  @Test
  void theNameAboveCountsAndNotTheOneBelow() {
    String text =
        """
        Réactions après la régate
        Odile Vasseur, barreuse
        À propos du vent :
        « Nous avons tout donné dans la dernière heure de course. »
        « Le vent nous a manqué au pire moment de la journée. »
        À propos de la suite :
        « Nous reviendrons plus forts dans un an, c'est certain. »
        Marc Lagarde, entraîneur
        « Je suis très fier de toute cette équipe de marins. »
        """;

    assertThat(speakers(text))
        .containsExactly("Odile Vasseur", "Odile Vasseur", "Odile Vasseur", "Marc Lagarde");
  }

  @Test
  void anAnnouncedListIsOfWhomTheArticleIsAbout() {
    String statements = "« Nous voulons garder le port ouvert toute cette année »\n".repeat(80);
    String text =
        "La maire Odile Vasseur a répondu à la radio du port. Elle était interrogée par Marc"
            + " Lagarde (Radio Port), Yann Morvan (Port Info) et Rémi Le Goff (Port TV).\n\n"
            + "Ses principales déclarations :\n\nSur le port\n"
            + statements;

    assertThat(speakers(text)).hasSize(80).containsOnly("Odile Vasseur");
  }
}
