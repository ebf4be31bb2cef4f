package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Language;

/** Whether words in marks are somebody's or the narrator's, for each sign that decides it. */
class KindsTest {
  /** The first quote of each text: speech or not; {@code ¶} stands for a blank line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Few words that begin as no term does
          FRENCH | speech | Les trois pêcheurs sont partis « sans la moindre aide ».
          FRENCH | speech | La capitaine avait voulu « sauver le vieux phare ».
          ENGLISH | speech | The harbour master had promised to stop “digging up the beach”.
          # Said to be so
          FRENCH | speech | Le quai est « presque désert ».
          # Charged with, written on
          FRENCH | speech | La capitaine fait face à des accusations de « négligence ».
          FRENCH | speech | Une banderole est tendue entre les mâts, « Rendez la plage ».
          # In a sentence that somebody says, however far
          ENGLISH | speech | Owen Pryce says the old wooden pier by the beach at the end of the town has to be replaced with a far bigger and much stronger and more modern “people pier”.
          # Titles, names and terms
          FRENCH | scare | Le navire a croisé deux cents « méduses bleues ».
          FRENCH | scare | La chanson « Marée basse » passe à la radio.
          FRENCH | scare | Le navire est au port (lire l'épisode 3, « La marée monte au port »).
          FRENCH | scare | La « marée » des visiteurs commence en juin.
          ENGLISH | scare | The band plays its new single, “Low Tide at Dawn”, on Friday.
          ENGLISH | scare | The boat is dubbed “old sailor” in town.
          ENGLISH | scare | A “superbug” closed the harbour.
          """)
  void kind(Language language, String kind, String text) {
    List<QuoteFinding> found = new QuoteFinder().find(text.replace("¶", "\n\n"), language);
    assertThat(found.getFirst().kind().isSpeech() ? "speech" : "scare").isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Part of a heading, said in full below
          Owen Pryce | Harbour master calls pier 'very safe' after storm¶Owen Pryce said the pier was "very safe" now.
          Owen Pryce | Pier 'doomed' after the storm of the century¶Owen Pryce said the pier was "doomed".
          """)
  void headings(String speaker, String text) {
    List<QuoteFinding> found = new QuoteFinder().find(text.replace("¶", "\n\n"), Language.ENGLISH);
    assertThat(found.getFirst().kind().isSpeech()).isTrue();
    assertThat(found.getFirst().speaker()).isEqualTo(speaker);
  }
}
