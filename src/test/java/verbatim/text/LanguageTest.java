package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr  | La salle se remplit et le maire attend les résultats de la soirée.
          en  | The hall is filling up and the mayor waits for the results of the night.
          de  | Der Saal füllt sich und die Gäste warten auf das Ergebnis.
          es  | La sala se llena y el alcalde espera los resultados de la noche.
          it  | La sala si riempie e il sindaco aspetta i risultati della notte.
          und | 19h44
          und | Ouagadougou Ouagadougou Ouagadougou
          """)
  void guesses(String code, String text) {
    assertThat(Language.of(text)).isEqualTo(Language.ofCode(code));
  }

  @ParameterizedTest
  @CsvSource({"fr, FRENCH", "FR, FRENCH", "fr-BE, FRENCH", "en_GB, ENGLISH", "xx, UNKNOWN"})
  void codes(String code, Language language) {
    assertThat(Language.ofCode(code)).isEqualTo(language);
  }

  @Property
  void anyTextHasALanguage(@ForAll String text) {
    assertThat(Language.of(text)).isNotNull();
    assertThat(Language.ofCode(text)).isNotNull();
  }
}
