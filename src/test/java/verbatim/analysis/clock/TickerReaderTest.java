package verbatim.analysis.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Language;
import verbatim.time.Moment;

class TickerReaderTest {
  private final TickerReader reader = new TickerReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          19h44: La salle se remplit.     ~ 19:44
          12H05: La salle se remplit.     ~ 12:05
          8h24 : La salle se remplit.     ~ 08:24
          8 h 24 : La salle se remplit.   ~ 08:24
          19h: La salle se remplit.       ~ 19:00
          08h00: La salle se remplit.     ~ 08:00
          19:44 - La salle se remplit.    ~ 19:44
          19h44 – La salle se remplit.    ~ 19:44
          19h44 — la salle se remplit.    ~ 19:44
          19h44 | La salle se remplit.    ~ 19:44
          [19:44] La salle se remplit.    ~ 19:44
          (19h44) La salle se remplit.    ~ 19:44
          **19h44** La salle se remplit.  ~ 19:44
          **19h44 :** La salle se remplit. ~ 19:44
          * 19h44 : La salle se remplit.  ~ 19:44
          • 19h44 La salle se remplit.    ~ 19:44
          - 19h44 : La salle se remplit.  ~ 19:44
          20:41 The hall is filling up.   ~ 20:41
          19.44 The hall is filling up.   ~ 19:44
          7.45pm The hall is filling up.  ~ 19:45
          7:45 p.m. The hall is filling up. ~ 19:45
          7pm: The hall is filling up.    ~ 19:00
          12.15am The hall is filling up. ~ 00:15
          20:41 GMT - The hall is filling up. ~ 20:41
          dimanche 19h44 : La salle se remplit. ~ 19:44
          7:44 PM ET: The hall is filling up. ~ 19:44
          19:44BST – The hall is filling up. ~ 19:44
          7.44pm GMT19:44 ~ 19:44
          19h44 (heure de Paris) : La salle se remplit. ~ 19:44
          Update 5:06am: The hall is filling up. ~ 05:06
          Posted at 19:44 ~ 19:44
          Publié à 19h44 ~ 19:44
          0421 – The hall is filling up. ~ 04:21
          10 a.m.: The hall is filling up. ~ 10:00
          """)
  void everyFormOfTime(String line, String clock) {
    String text = line + "\n\n" + line + "\n";
    assertThat(clocks(text)).containsExactly(LocalTime.parse(clock), LocalTime.parse(clock));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 17h00, les portes étaient closes.\n\nVers 20h30 le public est parti.",
        "Entre 8h et 14h, personne.\n\nPeu avant 21H : rien.",
        "20 heures, place du marché.\n\n21 heures, place du port.",
        "19h44: Un seul repère ne fait pas un direct.\n\nLe reste est un récit.",
        "9h-12h : ouverture au public\n14h-18h : ouverture au public",
        "9h – 12h\n14h – 18h30",
        "9h à 12h : ouvert\n14h à 18h : ouvert",
        "10:00-18:00 Musée\n11:00-17:00 Château",
        "3:2 Lyon - Nice\n1:0 Metz - Caen",
        "25:23 Montpellier\n31:30 Nantes",
        "00:12 Quand avez-vous commencé ?\n\n01:45 Et ensuite ?\n\n03:10 Et demain ?",
        "58.65% des voix\n\n41.35% des voix",
        "1.306.852 votants\n1.120.180 votants",
        "12.50 euros\n13.20 euros",
        "22.01.2017 Premier tour\n29.01.2017 Second tour",
        "29/01 21:16\n\nLe récit de la soirée.",
        "Ce soir à la télé\n\n20h55 : Le Fleuve, film de Paul Aubin\n\n22h40 : Les Quais, série\n\n23h30 : Débat",
        "L'agenda de la journée\n\n9h00 : visite du port par la ministre\n14h30 : séance de questions\n18h00 : réunion du parti",
        "Le programme de lundi\n\n10h : Le préfet sera à Valmer pour ouvrir le salon.\n\n15h : La maire recevra les pêcheurs.\n\n20h : Un concert aura lieu au port.",
        "Coming up today\n\n9.30am: Trade figures\n11am: Minister speaks in Valmer\n2.30pm: Court hearing",
        "2001 – The bridge opens.\n\n2005 – The port closes.\n\n2010 – The mayor leaves.",
        "00:00 - Bonsoir à tous.\n00:03 - Merci d'être là.\n00:05 - Voici les titres.\n12:40 - La météo.\n24:10 - Bonne nuit.",
        "19h44, la salle se remplit.\n\n19h50, elle est pleine.",
        "",
        "\n\n\n"
      })
  void otherTimesAreNoEntries(String text) {
    assertThat(reader.read(text, Language.FRENCH, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // round times, but newest first
        "22h30 : Fin du dépouillement\n\n21h00 : Première estimation\n\n20h00 : Fermeture",
        // plain titles, but at odd minutes
        "20h02 : Première estimation\n\n20h17 : Réaction du maire\n\n20h41 : Fin du dépouillement",
        // in order and round, but told as done
        "Minute par minute\n\n9h00 : Le pont est fermé.\n\n10h30 : La foule arrive.\n\n11h00 : Elle repart."
      })
  void whatHappenedIsNoAgenda(String text) {
    assertThat(reader.read(text, Language.FRENCH, null)).hasSize(3);
  }

  @Test
  void anEntryKeepsItsParagraphsUpToTheNextHead() {
    String text =
        """
        Le direct de la soirée est ouvert.

        21h10 : Les urnes sont rangées
        dans la salle des mariages.

        Le maire remercie les assesseurs.

        Il rentre chez lui.

        21h02 : Dernier bulletin.
        """;
    List<TickerEntry> entries = reader.read(text, Language.FRENCH, null);
    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst().span().in(text))
        .startsWith("21h10 : Les urnes")
        .endsWith("Il rentre chez lui.");
    assertThat(entries.getFirst().head().in(text)).isEqualTo("21h10 :");
    assertThat(entries.getLast().span().in(text)).isEqualTo("21h02 : Dernier bulletin.");
  }

  @Test
  void aHeadingWithoutTimeBelongsToWhatFollows() {
    String text =
        """
        21h10 : Les urnes sont rangées.

        L'après-midi dans les bureaux

        17h02 : La file s'allonge.

        Le fil du matin

        Un rappel de la matinée, heure par heure.

        9h05 : Premiers bulletins.
        """;
    assertThat(reader.read(text, Language.FRENCH, null))
        .extracting(e -> e.span().in(text))
        .containsExactly(
            "21h10 : Les urnes sont rangées.",
            "17h02 : La file s'allonge.",
            "9h05 : Premiers bulletins.");
  }

  @Test
  void aTitleBehindTheTimeKeepsItsParagraphs() {
    String text =
        """
        8h24 : Un silence remarqué

        Personne n'a répondu ce matin.

        8h02 : Un ralliement

        Le député a prévenu ses amis par lettre.

        Trois autres hésitent encore.
        """;
    List<TickerEntry> entries = reader.read(text, Language.FRENCH, null);
    assertThat(entries.getFirst().span().in(text)).endsWith("répondu ce matin.");
    assertThat(entries.getLast().span().in(text)).endsWith("par lettre.");
  }

  @Test
  void whatFollowsTheLastEntryBelongsToTheArticle() {
    String text =
        """
        21h10 : Les urnes sont rangées.

        21h02 : Dernier bulletin.

        La participation aura surpris tout le monde dans la ville haute.

        Elle avait baissé au premier tour.
        """;
    assertThat(reader.read(text, Language.FRENCH, null).getLast().span().in(text))
        .isEqualTo("21h02 : Dernier bulletin.");
  }

  @Test
  void theHeaderMayStandBeforeTheFirstEntry() {
    String text = " date 2017-01-29 19h44: La salle se remplit.\r\n\r\n19h41: Elle est vide.";
    List<TickerEntry> entries = reader.read(text, Language.FRENCH, null);
    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst().span().in(text)).isEqualTo("19h44: La salle se remplit.");
    assertThat(entries).allSatisfy(e -> assertThat(e.day()).isEqualTo(Moment.parse("2017-01-29")));
  }

  private List<LocalTime> clocks(String text) {
    return reader.read(text, Language.of(text), null).stream().map(TickerEntry::clock).toList();
  }
}
