package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Language;

/** Who speaks when French news gives somebody one name only, and in verbs beyond the usual ones. */
class FrenchSingleNamesTest {
  private final QuoteFinder finder = new QuoteFinder();

  /** The last quote of each text; a dash stands for nobody named. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nicolas | Nicolas raconte : « Le pont a tremblé toute la nuit ».
          Odile | Selon Odile, « le pont a tremblé toute la nuit ».
          Odile | Pour Odile, infirmière au port, « le pont a tremblé toute la nuit ».
          Odile | Odile habite près du port. « Le pont a tremblé », raconte-t-elle.
          Odile | « Le pont a tremblé », raconte encore Odile, qui habite près du port.
          Odile | « Le pont a tremblé », s'exclame, émue, Odile.
          Odile | « Le pont a tremblé », témoigne quant à elle Odile.
          Odile | Odile a douze ans et un seau à la main : « On nettoie depuis hier ».
          Odile | Si le bus d'Odile ne vient pas, elle restera chez elle. « Je ne marcherai pas », assure-t-elle.
          Odile | Une passante regarde. Au milieu, Odile, 17 ans. « Je ne marcherai pas », lâche-t-elle.
          Rose | Rose attend son bus. « Je ne marcherai pas », lâche-t-elle.
          - | Rose de colère, le pêcheur a jeté son filet. « Je ne marcherai pas », lâche-t-elle.
          Zolveig | « Je ne marcherai pas », confie Zolveig.
          Zolveig | Zolveig et Marc sont venus à pied. « On ne prendra plus le bus », explique Zolveig.
          Zolveig | Zolveig a quitté le port avec ses enfants. « On ne reviendra pas », souffle-t-elle.
          Vasquin | Vasquin a déclaré hier que tout irait bien. « Le port vivra », a déclaré Vasquin.
          Vasquin | Vasquin sur le port : « Il vivra encore longtemps ».
          Marc Vasquin | Marc Vasquin est arrivé tard. Marc raconte : « Le port était vide ».
          - | Paris a répondu mardi. « Le port vivra », a répondu Paris.
          - | « Le port vivra », indique Matignon. « Il vivra », affirme Matignon.
          - | L'opérateur Vasquin a parlé hier. Vasquin a déclaré : « Le port vivra ». « Il vivra », a déclaré Vasquin.
          - | La tempête Odile a tout emporté. « Le port est vide », explique-t-elle.
          - | La CGT et Nord-Rail ont annoncé une grève. Nord-Rail a prévenu : « Rien ne roulera ».
          Paul Ako N'Dori | « Le port vivra », a déclaré Paul Ako N'Dori, venu de loin.
          N'Dolo Vasquin | Le gardien N'Dolo Vasquin a dit : « Le port vivra ».
          Marc Vasquin | Marc Vasquin visite le port (ici en mai, by Paul Lindor/Agence). « Le port vivra », a-t-il dit.
          Marc Vasquin | « Le port vivra », a réagi mardi l‘ancien ministre Marc Vasquin.
          """)
  void readsTheName(String speaker, String text) {
    assertThat(Objects.requireNonNullElse(last(text).speaker(), "-")).as(text).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acquiesce",
        "savoure",
        "grince",
        "interpelle",
        "recadre",
        "s'enquiert",
        "s'esclaffe",
        "s'impatiente",
        "se désespère",
        "se remémore",
        "se récrie",
        "s'inscrit en faux",
        "persiste et signe",
        "juge",
        "carillonne"
      })
  void readsTheVerb(String verb) {
    String text = "« Le port vivra encore longtemps », " + verb + " Marc Vasquin, venu de loin.";
    assertThat(last(text).speaker()).isEqualTo("Marc Vasquin");
  }

  private QuoteFinding last(String text) {
    return finder.find(text.strip(), Language.FRENCH).stream()
        .filter(f -> f.kind() != QuoteKind.INDIRECT)
        .toList()
        .getLast();
  }
}
