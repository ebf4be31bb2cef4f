package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.analysis.quote.QuoteFinding.Way;
import verbatim.text.Language;

/** Who speaks, in the ways French news says it. */
class FrenchAttributionTest {
  private final QuoteFinder finder = new QuoteFinder();

  /** The last quote of each text; a dash stands for nobody named. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Odile Ferrand | « Le pont ferme lundi » mais « la plage reste ouverte », a prévenu Odile Ferrand.
          Marc Vasseur | « Il faut tenir bon », a insisté Marc Vasseur.
          Marc Vasseur | « Il faut tenir bon », affirme, de son côté, Marc Vasseur, 56 ans.
          Marc Vasseur | « Il faut tenir bon », a dit le maire (sans étiquette), Marc Vasseur.
          Marc Vasseur | « Il faut tenir bon » [2], a dit Marc Vasseur.
          Marc Vasseur | Marc Vasseur a pour sa part appelé les siens à « faire vite et bien ».
          Odile Ferrand | La ministre Odile Ferrand, a commenté le départ de Marc Vasseur : « C'est bien triste ».
          Odile Ferrand | Odile Ferrand a félicité Marc Vasseur et se dit « très confiante ».
          Odile Ferrand | La ministre de la Mer et des Ports Odile Ferrand estime que « tout est possible ».
          Odile Ferrand | Selon les mots d'Odile Ferrand, le chantier était « une folie complète ».
          Odile Ferrand | Pour la maire, Odile Ferrand, le chantier reste « une folie complète ».
          Odile Ferrand | La maire, Odile Ferrand « salue vivement » Marc Vasseur.
          Odile Ferrand | Nommé par Odile Ferrand, il est décrit comme « un homme très sûr » par Odile Ferrand.
          Nathalie | La fille du disparu, Nathalie, remercie « tous ceux qui ont cherché ».
          Zélia | Zélia, 43 ans, institutrice, dit « ne plus dormir du tout ».
          Karvan | Le ministre Karvan a dit que « rien ne presse ici ».
          - | Une source proche du dossier assure que « tout est prêt ». « Rien ne bougera », tranche-t-elle.
          - | « Rien ne bougera », tranche le porte-parole de Marc Vasseur.
          - | Odile Ferrand attend. Le chef du syndicat a pris la parole. « Rien ne bougera », a-t-il dit.
          Marc Vasseur | Le Belge Marc Vasseur, qui courait entre deux rivaux, finit dixième. « Je suis déçu », a-t-il confié.
          Marc Vasseur | Marc Vasseur a dit non. « On verra bien demain », a ajouté le Belge.
          # One incise for quotes in a row, the first and the last of them
          Odile Ferrand | « Le pont ferme ». « La plage reste ouverte », explique Odile Ferrand.
          # A participle behind an incise
          Odile Ferrand | « C'est fini », a dit la maire Odile Ferrand tout en rappelant que « rien ne presse ici ».
          Marc Vasseur | Le port est fermé, a-t-il dit à Odile Ferrand. Il ferme, a souligné Marc Vasseur, ajoutant que « rien ne presse ici ».
          Marc Vasseur | Marc Vasseur ne s'est guère étendu, se contentant d'indiquer que le port « va rester fermé » et que « rien ne presse ici ».
          # The nearer of two offices, an office that is over, an age
          - | Un porte-parole du préfet maritime Marc Vasseur a souligné que « rien ne presse ici ».
          Odile Ferrand | Odile Ferrand est ministre. Marc Vasseur, ministre de 1957 à 1963, la soutient. La ministre dit que « rien ne presse ici ».
          Marc Vasseur | L'entraîneur Marc Vasseur est content. « Rien ne presse », dit l'entraîneur breton de 42 ans.
          # Signed with a name and who it is
          Odile Ferrand | « Rien ne presse au port de la ville », Odile Ferrand, directrice du port
          # Names that no list has
          Ygvar Ferrand | Le patron du port, Ygvar Ferrand, est là. « Rien ne presse », précise Ygvar.
          Keyvan Ilmarin | Keyvan Ilmarin est là. « Rien ne presse », dit-il.
          Nacereddine Vasseur | Nacereddine Vasseur est là. « Rien ne presse », dit Nacer Vasseur.
          Zoé Marie Ferrand | Zoé Ferrand est là. « Rien ne presse », dit Zoé Marie Ferrand. « C'est tout », a ajouté Zoé Ferrand.
          Gabrielle Ferrand | Gabriel Ferrand est là. « Rien ne presse », dit Gabrielle Ferrand.
          """)
  void namesTheSpeaker(String speaker, String text) {
    QuoteFinding last =
        finder.find(text.strip(), Language.FRENCH).stream()
            .filter(f -> f.kind() != QuoteKind.INDIRECT)
            .toList()
            .getLast();
    assertThat(last.kind().isSpeech()).as(text).isTrue();
    assertThat(Objects.requireNonNullElse(last.speaker(), "-")).as(text).isEqualTo(speaker);
  }

  @Test
  void aRoleMeansWhoeverWasJustSpeaking() {
    String text =
        "« Nous tiendrons bon », a dit hier Marc Vasseur.\n\n« Il le faut », a répété le maire.";
    assertThat(finder.find(text, Language.FRENCH))
        .extracting(QuoteFinding::speaker)
        .containsExactly("Marc Vasseur", "Marc Vasseur");
  }

  @Test
  void readsASignatureUnderAQuote() {
    String text =
        "« La mer ne nous attendra pas longtemps. »\n\n— Odile Ferrand, maire\n\nFin du mot.";
    assertThat(finder.find(text, Language.FRENCH).getFirst().speaker()).isEqualTo("Odile Ferrand");
  }

  @Test
  void keepsTheChainOfSources() {
    String text = "« On verra bien demain », assure son entourage, selon Le Courrier.";
    QuoteFinding.Attribution by =
        Objects.requireNonNull(finder.find(text, Language.FRENCH).getFirst().attribution());
    assertThat(by.speaker()).isNull();
    assertThat(by.relays())
        .extracting(r -> r.source().in(text), QuoteFinding.Relay::way)
        .containsExactly(tuple("Le Courrier", Way.ACCORDING_TO));
  }

  @Test
  void offersTheLikeliestWhereNothingSaysWhoSpeaks() {
    String text =
        "Odile Ferrand a quitté la salle avec Marc Vasseur. La foule brandissait « nous ne partirons"
            + " jamais de ce port » sur les murs.";
    QuoteFinding quote = finder.find(text, Language.FRENCH).getFirst();
    QuoteFinding.Attribution by = Objects.requireNonNull(quote.attribution());
    assertThat(by.speaker()).isNull();
    assertThat(by.rule()).isEqualTo("S14");
    assertThat(by.alternatives())
        .extracting(QuoteFinding.Alternative::speaker)
        .containsExactly("Odile Ferrand", "Marc Vasseur");
    assertThat(by.alternatives()).allMatch(a -> a.confidence() < 0.5);
  }

  @Test
  void readsAnInterviewWithLabelsAndInitials() {
    String text =
        """
        Le Courrier : Ouvrirez-vous dimanche ?
        Odile Ferrand : Oui, nous ouvrirons la plage.
        Le Courrier : Et la piscine ?
        O. F. : Elle attendra le mois de juin.
        """;
    List<QuoteFinding> turns = finder.find(text, Language.FRENCH);
    assertThat(turns)
        .extracting(QuoteFinding::speaker)
        .containsExactly(null, "Odile Ferrand", null, "Odile Ferrand");
  }

  @Test
  void takesNoObjectForASpeaker() {
    String text = "Marc Vasseur, ingénieur au port, publie une étude sur les marées.";
    assertThat(finder.find(text, Language.FRENCH)).isEmpty();
  }

  @Test
  void aDialogueLineEndsBeforeTheNarrator() {
    String text = "— Vous partez déjà demain matin ? demanda Odile Ferrand.";
    QuoteFinding line = finder.find(text, Language.FRENCH).getFirst();
    assertThat(line.span().in(text)).isEqualTo("Vous partez déjà demain matin ?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | „Wir bauen die Brücke wieder auf“, sagte Hans Meier. »Das dauert«, so Meier weiter.
          es | «Vamos a reconstruir el puente», dijo la alcaldesa Marta Ruiz. “Es difícil”, añadió.
          """)
  void otherLanguagesHaveQuotesWithoutSpeakers(String code, String text) {
    List<QuoteFinding> quotes = finder.find(text, Language.of(text));
    assertThat(quotes).as(code).hasSize(2).allMatch(q -> q.speaker() == null);
  }
}
