package verbatim.analysis.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Language;
import verbatim.text.TextSpan;

class ArticleDatesTest {
  private final ArticleDates dates = new ArticleDates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date 2017-01 La nuit tombe.            | 2017-01
          date 2017-01-29 La nuit tombe.         | 2017-01-29
          date 2017-01-29T21:16 La nuit tombe.   | 2017-01-29T21:16
          Date: 2017-01                          | 2017-01
          """)
  void theHeader(String line, String date) {
    for (String lead : List.of("", " ", "\ufeff", "\ufeff ")) {
      String text = lead + line + "\n\nLe texte.";
      List<DateFinding> found = dates.find(text, Language.FRENCH, null);
      assertThat(found.getFirst().moment()).hasToString(date);
      assertThat(found.getFirst().source()).isEqualTo(DateFinding.Source.HEADER);
      assertThat(ArticleDates.header(text).in(text)).startsWithIgnoringCase("date").endsWith(date);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "date",
        "date 2017-13 x",
        "date 2017-02-30 x",
        "date 2017 sera décisive",
        "La date 2017-01 est connue",
        "date 2017-01-2 x",
        "candidate 2017-01"
      })
  void noHeader(String text) {
    assertThat(ArticleDates.header(text)).isEqualTo(new TextSpan(0, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          29/01/2017 à 21h16                               | 2017-01-29T21:16
          29/01/2017                                       | 2017-01-29
          29.01.2017, 21:16                                | 2017-01-29T21:16
          2017-01-29 21:16                                 | 2017-01-29T21:16
          Publié le 29 janvier 2017 à 21h16                | 2017-01-29T21:16
          Publié le 29/01/2017 à 21:16 par la rédaction    | 2017-01-29T21:16
          30 janvier 2017, Valmer . –                      | 2017-01-30
          30 janvier 2017, Monts, port de Valmer . – Suite | 2017-01-30
          30 janvier 2017, 8h05, Valmer – Le port rouvre.  | 2017-01-30T08:05
          Paris, le 30 janvier 2017                        | 2017-01-30
          Dimanche 29 janvier 2017                         | 2017-01-29
          1er février 2017, 14h30 . –                      | 2017-02-01T14:30
          LONDON, Jan 29, 2017 (Agency) - Polls closed.    | 2017-01-29
          Published: 29 January 2017 21:16 GMT             | 2017-01-29T21:16
          January 29, 2017                                 | 2017-01-29
          """)
  void datelines(String line, String date) {
    List<DateFinding> found = dates.find(line + "\n\nText.", Language.of(line), null);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().moment()).hasToString(date);
    assertThat(found.getFirst().source()).isEqualTo(DateFinding.Source.DATELINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mis à jour le dimanche 29 janvier 2017 - 21h16   | 2017-01-29T21:16
          Page actualisée : 29 janvier 2017 — « Autre »    | 2017-01-29
          Dernière mise à jour : 29/01/2017 à 21:16        | 2017-01-29T21:16
          Last updated on January 29, 2017 at 9.16pm       | 2017-01-29T21:16
          This story was updated on January 29, 2017       | 2017-01-29
          """)
  void updates(String line, String date) {
    List<DateFinding> found = dates.find(line + "\n\nText.", Language.of(line), null);
    assertThat(found).extracting(DateFinding::source).containsExactly(DateFinding.Source.UPDATE);
    assertThat(found.getFirst().moment()).hasToString(date);
  }

  @Test
  void whenATextWasWrittenIsSurerThanWhenItWasChanged() {
    String text =
        "Mis à jour le 30 janvier 2017 à 8h05 | Publié le 29 janvier 2017 à 21h16\n\nTexte.";
    assertThat(dates.find(text, Language.FRENCH, null))
        .extracting(f -> f.moment() + " " + f.source())
        .containsExactly("2017-01-29T21:16 DATELINE", "2017-01-30T08:05 UPDATE");
  }

  @Test
  void aSentenceThatBeginsWithADateIsNoDateline() {
    String text = "Le port\n\n12 mars 2016, le maire fermait le port – ce fut long.";
    assertThat(dates.find(text, Language.FRENCH, null))
        .extracting(DateFinding::source)
        .doesNotContain(DateFinding.Source.DATELINE);
  }

  @Test
  void publishedAndUpdatedOnOneLine() {
    String text =
        "Publié le 29 janvier 2017 à 21h16 | Mis à jour le 30 janvier 2017 à 8h05\n\nTexte.";
    assertThat(dates.find(text, Language.FRENCH, null))
        .extracting(f -> f.moment() + " " + f.span().in(text))
        .containsExactly(
            "2017-01-29T21:16 29 janvier 2017 à 21h16", "2017-01-30T08:05 30 janvier 2017 à 8h05");
  }

  @Test
  void theHeaderCompletesADatelineWithoutYear() {
    String text = " date 2017-01 29/01 21:16\n\nLe récit.";
    assertThat(dates.find(text, Language.FRENCH, null))
        .extracting(f -> f.moment() + " " + f.span().in(text))
        .containsExactly("2017-01 date 2017-01", "2017-01-29T21:16 29/01 21:16");
  }

  @Test
  void aReferenceCompletesADatelineWithoutYear() {
    String line = "LONDON, Dec 31 (Agency) - Fireworks were lit early.";
    assertThat(dates.find(line, Language.ENGLISH, LocalDate.of(2017, 1, 2)).getFirst().moment())
        .hasToString("2016-12-31");
    assertThat(dates.find(line, Language.ENGLISH, null)).isEmpty();
  }

  @Test
  void dayAndMonthAreReadAsTheLanguageHasThem() {
    assertThat(dates.find("02/01/2017 21:16", Language.FRENCH, null).getFirst().moment())
        .hasToString("2017-01-02T21:16");
    assertThat(dates.find("01/29/2017 21:16", Language.ENGLISH, null).getFirst().moment())
        .hasToString("2017-01-29T21:16");
    assertThat(dates.find("02/01/2017 21:16", Language.ENGLISH, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ce dimanche 29 janvier, la ville vote.                     | 2017-01-29
          La ville a voté dimanche 29 janvier 2017 dans le calme.    | 2017-01-29
          La ville a vote dimanche 29 janvier dans le calme.         | 2017-01-29
          The town voted on Sunday, 29 January in silence.           | 2017-01-29
          The town voted on Sunday, January 29 in silence.           | 2017-01-29
          La ville a voté dimanche 28 janvier dans le calme.         |
          La ville votera dimanche 5 février dans le calme.          |
          Le dossier est clos depuis le dimanche 22 janvier.         |
          Lors du premier tour, dimanche 22 janvier, il pleuvait.    |
          La ville a voté le 29 janvier dans le calme.               |
          """)
  void prose(String sentence, String date) {
    String text = "date 2017-01 " + sentence;
    List<DateFinding> found = dates.find(text, Language.FRENCH, null);
    assertThat(found).hasSize(date == null ? 1 : 2);
    if (date != null) {
      assertThat(found.getLast().moment()).hasToString(date);
      assertThat(found.getLast().source()).isEqualTo(DateFinding.Source.PROSE);
    }
  }
}
