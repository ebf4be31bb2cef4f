package verbatim.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Fixtures;
import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.text.TextSpan;

class FigureFinderTest {
  private final FigureFinder finder = new FigureFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Elle obtient 58,65 % ce soir.              | 58,65 %                | 58.65      | %
          Elle obtient 58.87% ce soir.               | 58.87%                 | 58.87      | %
          Elle obtient 58 pour cent ce soir.         | 58 pour cent           | 58         | %
          On a compté 1.306.852 votants.             | 1.306.852 votants      | 1306852    | votant
          On a compté 1 306 852 votantes.            | 1 306 852 votantes     | 1306852    | votante
          On attend 1,6 million de votants.          | 1,6 million de votants | 1600000    | votant
          Plus de deux millions de gens attendent.   | deux millions de gens  | 2000000    | gen
          Près de vingt-deux millions de gens.       | vingt-deux millions de gens | 22000000 | gen
          Il faut cinquante et un millions d'euros.  | cinquante et un millions d'euros | 51000000 | €
          Soit quatre-vingt-dix-sept millions ici.   | quatre-vingt-dix-sept millions | 97000000 |
          Il y a deux cent trente millions de gens.  | deux cent trente millions de gens | 230000000 | gen
          Entre deux et trois millions de gens.      | trois millions de gens | 3000000    | gen
          Cela coûte deux millions et demi d'euros.  | deux millions et demi d'euros | 2500000 | €
          Cela coûte 2 milliards et demi d'euros.    | 2 milliards et demi d'euros | 2500000000 | €
          Il faut un demi-million d'euros.           | un demi-million d'euros | 500000   | €
          Sur 4422 bureaux, aucun incident.          | 4422 bureaux           | 4422       | bureau
          71 pays sont en lice.                      | 71 pays                | 71         | pays
          Il y a 71 pays en lice.                    | 71 pays                | 71         | pays
          On a relevé 3 893 cas.                     | 3 893 cas              | 3893       | cas
          Les 7 000 bureaux de vote ouvrent.         | 7 000 bureaux de vote  | 7000       | bureau
          Ces 12.000 Français votent loin.           | 12.000 Français        | 12000      | français
          Cela coûte 12,50 euros.                    | 12,50 euros            | 12.50      | €
          Cela coûte 3 000 € par an.                 | 3 000 €                | 3000       | €
          La dette est de 2.300 milliards d'euros.   | 2.300 milliards d'euros | 2300000000000 | €
          Le recul est de 0,3 point.                 | 0,3 point              | 0.3        | point
          """)
  void french(String sentence, String words, String value, String unit) {
    assertFound(sentence, Language.FRENCH, words, value, unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She won 58.9 per cent of the vote.         | 58.9 per cent          | 58.9       | %
          She won 58.9 percent of the vote.          | 58.9 percent           | 58.9       | %
          They counted 1,306,852 voters.             | 1,306,852 voters       | 1306852    | voter
          They saw 1,306 people there.               | 1,306 people           | 1306       | person
          They saw twenty-two million people there.  | twenty-two million people | 22000000 | person
          It took two hundred and fifty million votes. | two hundred and fifty million votes | 250000000 | vote
          It took half a million votes.              | half a million votes   | 500000     | vote
          It took two and a half million votes.      | two and a half million votes | 2500000 | vote
          They need £3.2bn a year.                   | £3.2bn                 | 3200000000 | £
          They need $250m a year.                    | $250m                  | 250000000  | $
          Some 2m people watched it.                 | 2m people              | 2000000    | person
          All 650 seats were declared.               | 650 seats              | 650        | seat
          They opened 12 new polling stations.       |                        |            |
          Two million votes were cast by 3 parties.  | 3 parties              | 3          | party
          """)
  void english(String sentence, @Nullable String words, String value, String unit) {
    if (words == null) {
      assertThat(finder.find(sentence, Language.ENGLISH)).hasSizeLessThan(2);
    } else {
      assertFound(sentence, Language.ENGLISH, words, value, unit);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Elle aurait entre 58 et 60% des voix.          | 58 et 60%                    | 58      | 60
          On attend entre 1,7 et 2 millions de votants.  | 1,7 et 2 millions de votants | 1700000 | 2000000
          On attend 1,9 à 2 millions de votants.         | 1,9 à 2 millions de votants  | 1900000 | 2000000
          On attend 30 à 50 milliards d'euros.           | 30 à 50 milliards d'euros    | 30000000000 | 50000000000
          Elle aurait 58-60 % des voix.                  | 58-60 %                      | 58      | 60
          """)
  void ranges(String sentence, String words, String value, String upTo) {
    FigureFinding found = finder.find(sentence, Language.FRENCH).getFirst();
    assertThat(found.span().in(sentence)).isEqualTo(words);
    assertThat(found.value()).isEqualByComparingTo(value);
    assertThat(found.upTo()).isEqualByComparingTo(upTo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "En 2017, la gauche vote le 22 janvier puis le 29/01.",
        "Elle a 49 ans et parle depuis 19h44, 20:30 et 21 heures.",
        "Il était sur France 2, Europe 1 et RTL 9 dans la matinée.",
        "L'article 49.3 et l'article 16 restent.",
        "Le 2e tour et le 1er bureau sont prêts.",
        "Appelez le 01 23 45 67 89 ou le 06.12.34.56.78 avant midi.",
        "Le score est de 3-2 puis 25:23.",
        "Le G20, le F35 et la COP21 dans l'actualité.",
        "Voir https://exemple.org/2017/01/29/page-12 pour la suite.",
        "Rendez-vous au 12 rue du Port, dans trois jours.",
        "Il y a 135 millions d'années, la mer était là.",
        "",
        "%",
        "1."
      })
  void otherNumbersAreNone(String text) {
    assertThat(finder.find(text, Language.FRENCH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jeanne Morel l'emporte avec 58,65% contre 41,35% pour Paul Aubin. | Jeanne Morel | Paul Aubin
          Jeanne Morel l'emporte avec 58.87% des voix contre 41.13 pour Paul Aubin. | Jeanne Morel | Paul Aubin
          Morel gagne: Jeanne Morel 58,65%, Aubin 41,35%. | Jeanne Morel | Aubin
          Avec 36,03% des voix, Jeanne Morel devance Paul Aubin (31,48%). | Jeanne Morel | Paul Aubin
          La participation monte de 23%, dans 75% des bureaux de vote. | participation | bureaux de vote
          On compte 1.306 votants contre 400 la semaine dernière. | votants | votants
          Jeanne Morel bat nettement Paul Aubin avec 58 %, sur 60% des bureaux. | Jeanne Morel | bureaux
          Jeanne Morel (PV), qui a obtenu 58 %, devance Aubin (31 %). | Jeanne Morel | Aubin
          Jeanne Morel (PV), la candidate du port, récolte 58 % et Paul Aubin 42 %. | Jeanne Morel | Paul Aubin
          Ensuite vient la mairie. Le taux de chômage est de 9,8 % contre 10,5 % en 2015. | taux de chômage | taux de chômage
          On compte 1.306 malades à Valmer ; 40 % d'entre eux sont guéris. | malades | malades
          Le port a refusé un déficit de 2,4 % du PIB, puis il a perdu 60 % de son trafic. | déficit | trafic
          Jeanne Morel est en tête. Elle a obtenu 58 % des voix, contre 42 % à Paul Aubin. | Jeanne Morel | Paul Aubin
          date 2017-01 Jeanne Morel a été élue avec 58 % des voix, le score de Paul Aubin est de 42 %. | Jeanne Morel | Paul Aubin
          La cote de popularité de Morel est à 27 % et celle de Paul Aubin à 31 %. | cote de popularité | Paul Aubin
          La croissance du PIB est de 1,5 %, et 30 % de femmes travaillent. | croissance | femmes
          Vu la participation au port, le député des quais obtient 58 % et Paul Aubin 42 %. | le député | Paul Aubin
          Selon Le Phare, Paul Aubin recueille 41 % quand Jeanne Morel en a 59 %. | Paul Aubin | Jeanne Morel
          Sondix donne Paul Aubin à 41 %, et crédite Jeanne Morel de 59 %. | Paul Aubin | Jeanne Morel
          """)
  void whatIsMeasured(String text, String first, String second) {
    assertThat(finder.find(text, Language.FRENCH))
        .extracting(f -> words(text, f.of()))
        .startsWith(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Morel l'emporte avec 58,65%, à 60% du dépouillement.           | à 60% du dépouillement
          A 17h00, 1.306.852 personnes avaient voté.                     | A 17h00
          A midi, 567.563 votants étaient passés.                        | A midi
          Les votants étaient 466.000 votants à la mi-journée.           | à la mi-journée
          Sur 4422 bureaux de vote, elle dépasse les 60 %.               | Sur 4422 bureaux de vote
          Sur un peu plus de 77% des bureaux dépouillés, Morel a 58,87%. | Sur un peu plus de 77% des bureaux dépouillés
          Au premier tour, 11.698 électeurs avaient voté.                | Au premier tour
          La hausse est de 22,8% par rapport au premier tour.            |
          Le taux est de 9,8 % et non de 7 %, contre 10,5 % il y a un an. | il y a un an
          Morel l'emporte avec 58,65% des voix.                          |
          """)
  void stateOfTheCount(String text, @Nullable String state) {
    assertThat(words(text, finder.find(text, Language.FRENCH).getLast().asOf()))
        .satisfiesAnyOf(
            found -> assertThat(found).isEqualTo(state),
            found ->
                assertThat(words(text, finder.find(text, Language.FRENCH).getFirst().asOf()))
                    .isEqualTo(state));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Morel a 58%, selon Le Phare.                              | Le Phare
          D'après les premiers sondages, Morel aurait 58%.          | les premiers sondages
          Morel a 58,65% des voix, annonce la Haute Autorité.       | la Haute Autorité
          Il y a eu 1.306 votants, a précisé M. Borel.              | M. Borel
          L'institut Sondix donne Morel à 58%.                      | L'institut Sondix
          Le PS évoque une hausse de 23%.                           | Le PS
          Ils étaient 5 000 personnes selon la police, 20 000 selon les syndicats. | la police
          Morel a 58%.                                              |
          """)
  void source(String text, @Nullable String source) {
    assertThat(words(text, finder.find(text, Language.FRENCH).getFirst().accordingTo()))
        .isEqualTo(source);
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

  private void assertFound(
      String text, Language language, String words, String value, String unit) {
    List<FigureFinding> found = finder.find(text, language);
    assertThat(found).extracting(f -> f.span().in(text)).contains(words);
    FigureFinding figure =
        found.stream().filter(f -> f.span().in(text).equals(words)).findFirst().orElseThrow();
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.unit()).isEqualTo(unit);
  }

  private List<String> lines(String text) {
    return finder.find(text, Language.of(text)).stream()
        .map(f ->
            "%s = %s%s %s | %s | %s | %s"
                .formatted(
                    f.span().in(text),
                    f.value().toPlainString(),
                    f.upTo() == null ? "" : ".." + f.upTo().toPlainString(),
                    f.unit(),
                    words(text, f.of()),
                    words(text, f.asOf()),
                    words(text, f.accordingTo())))
        .toList();
  }

  private static List<String> folded(List<String> lines) {
    return lines.stream().map(FoldedText::fold).toList();
  }

  private static @Nullable String words(String text, @Nullable TextSpan span) {
    return span == null ? null : span.in(text);
  }
}
