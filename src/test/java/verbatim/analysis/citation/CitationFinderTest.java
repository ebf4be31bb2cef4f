package verbatim.analysis.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Fixtures;
import verbatim.text.FoldedText;
import verbatim.text.Language;

class CitationFinderTest {
  private final CitationFinder finder = new CitationFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Elle gagnerait, selon Le Soir, dès ce soir.                        | Le Soir | selon
          D'après le Figaro, le maire renonce.                               | Figaro | d'après
          Des chiffres relayés par le site belge La Libre circulent.         | La Libre | relayé par
          Une étude reprise par Le Point le dit.                             | Le Point | repris par
          Le maire cité par Reuters dément.                                  | Reuters | cité par
          La porte-parole, interviewée par BFM, dément.                      | BFM | interviewé par
          Le maire a indiqué à l'AFP qu'il renonce.                          | AFP | à
          Le maire renonce (sources PS à l'AFP).                             | AFP | à
          Au Point, il confie : « Je renonce. »                              | Point | à
          Interrogé sur France Info, le maire dément.                        | France Info | sur
          Il refuse ce matin sur RMC : « Non ! »                             | RMC | sur
          Au micro d'Europe 1, il dément.                                    | Europe 1 | sur
          Dans les colonnes du Monde, il dément.                             | Monde | dans
          Le maire renonce, révèle Le Monde.                                 | Le Monde | révèle
          Le Monde révèle que le maire renonce.                              | Le Monde | révèle
          L'AFP a annoncé sa mort.                                           | AFP | a annoncé
          Un sondage Ifop le donne battu.                                    | Ifop | sondage
          L'institut de sondage Sondix donne le maire battu.                 | Sondix | donne
          Une journaliste à BuzzFeed France qui avait révélé l'affaire.      | BuzzFeed France | journaliste à
          Selon le quotidien régional L'Écho des Monts, il renonce.          | L'Écho des Monts | selon
          Selon une source proche du dossier, il renonce.                    | une source proche du dossier | selon
          Selon le Valmer Courrier, le port ferme.                           | Valmer Courrier | selon
          Selon The Harbour Tablet, le port ferme.                           | The Harbour Tablet | selon
          Une étude citée par The Tablet le dit.                             | The Tablet | cité par
          The port closes, according to The Tablet.                          | The Tablet | according to
          Selon l'agence de presse nord-coréenne Hanbada, le port ferme.     | Hanbada | selon
          La vidéo a été diffusée par son agence Hanbada.                    | Hanbada | diffusé par
          Dans une interview accordée à l' Associated Press, il dément.      | Associated Press | interview
          He will resign, according to the Harbour Gazette.                  | Harbour Gazette | according to
          The Valmer Herald reported that he would resign.                   | Valmer Herald | reported
          "I will resign", he said in an interview with Harbour Radio.       | Harbour Radio | interview
          He will resign, according to the BBC.                              | BBC | according to
          He told Reuters that he would resign.                              | Reuters | told
          The plan was first reported by the Guardian.                       | Guardian | reported by
          The Guardian reported that he would resign.                        | The Guardian | reported
          He will resign, the Times said.                                    | Times | said
          He said on Sky News that he would resign.                          | Sky News | on
          """)
  void oneCitation(String sentence, String words, String relation) {
    List<CitationFinding> found = finder.find(sentence, Language.of(sentence));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().span().in(sentence)).isEqualTo(words);
    assertThat(found.getFirst().relation()).isEqualTo(relation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selon Manuel Valls, la gauche est forte.",
        "Selon le PS, la participation monte.",
        "Le maire a reçu les caméras de France 3 dans sa permanence.",
        "Le match sera diffusé sur TF1 à 21 heures.",
        "Le monde entier regarde, selon lui.",
        "Il est au point, dit-elle.",
        "La presse en parle et le soir tombe.",
        "Le figaro chantait sur la scène.",
        "Il a acheté Le Monde au kiosque.",
        "Libération des otages : le récit.",
        "Elle a couru 20 minutes dans le parc.",
        "He bought the Guardian at the kiosk.",
        "The sun rose and the times changed.",
        "France 2 - Belgique 1",
        "Elle demande à l'animateur de « ne pas venir sur RMC » demain.",
        "The Tablet a annoncé un album ; il a dit à The Tablet son plaisir.",
        "The port closes, according to the Tablet Committee.",
        "Le Courrier Express est arrivé en gare de Valmer.",
        ""
      })
  void noCitation(String text) {
    assertThat(finder.find(text, Language.of(text))).isEmpty();
  }

  @Test
  void theNameIsGivenAsTheTableHasIt() {
    assertThat(cited("Il a confié au Monde et à l'Agence France-Presse son départ."))
        .containsExactly("Le Monde", "AFP");
    assertThat(cited("Invité par i-Télé, il dément.")).containsExactly("CNews");
  }

  @Test
  void severalOutletsShareACue() {
    assertThat(cited("Selon Le Monde, Mediapart et le Guardian, il renonce."))
        .containsExactly("Le Monde", "Mediapart", "The Guardian");
  }

  @Test
  void aPartOfAnOutletIsTheOutlet() {
    assertThat(cited("Selon le Lab d'Europe 1, il renonce.")).containsExactly("Europe 1");
  }

  @Test
  void theCueIsGivenAsWritten() {
    String text = "Des estimations relayées par le site belge Le Soir circulent.";
    CitationFinding found = finder.find(text, Language.FRENCH).getFirst();
    assertThat(found.cue().in(text)).isEqualTo("relayées par");
    assertThat(found.relation()).isEqualTo("relayé par");
  }

  @TestFactory
  Stream<DynamicTest> fixtures() {
    return Fixtures.beside(getClass()).stream()
        .map(f ->
            DynamicTest.dynamicTest(
                f.name(), () -> assertThat(lines(f.text())).isEqualTo(f.expected())));
  }

  @TestFactory
  Stream<DynamicTest> spellingChangesNothing() {
    return Fixtures.beside(getClass()).stream()
        .flatMap(f ->
            Fixtures.mutations().entrySet().stream()
                .map(m ->
                    DynamicTest.dynamicTest(
                        f.name() + ", " + m.getKey(),
                        () ->
                            assertThat(folded(lines(m.getValue().apply(f.text()))))
                                .isEqualTo(folded(f.expected())))));
  }

  private List<String> cited(String text) {
    return finder.find(text, Language.of(text)).stream().map(CitationFinding::cited).toList();
  }

  private List<String> lines(String text) {
    return finder.find(text, Language.of(text)).stream()
        .map(f -> f.span().in(text) + " = " + f.cited() + " | " + f.relation())
        .toList();
  }

  private static List<String> folded(List<String> lines) {
    return lines.stream().map(FoldedText::fold).toList();
  }
}
