package verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Language;

/** Every operator and every field on a small archive; expected are the numbers of articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryLanguageTest {
  private final Fixture fixture = new Fixture();
  private SearchIndex index;

  @BeforeAll
  void makeIndex(@TempDir Path dir) {
    fixture
        .article(
            1,
            "Ce dimanche soir, Benoît Hamon arrive en tête de la primaire. « L'élection n'est pas"
                + " finie », a lancé Benoît Hamon. Manuel Valls obtient 41,35 % des suffrages.")
        .source("La Gazette")
        .title("Hamon devant")
        .published("2017-01-29T21:16")
        .quote("Benoît Hamon", "L'élection n'est pas finie", "M. Hamon");
    fixture
        .article(
            2,
            "Clos en juin.Mardi, on recompte : 1.306.852 votants, 58.65% pour le vainqueur."
                + " \"Notre confiance est entière\", dit Jean-Luc Dupré. Aujourd’hui l’œuvre commence.")
        .source("Le Soir du Nord")
        .title("Le décompte")
        .published("2017-01")
        .accepted("Jean-Luc Dupré", "Notre confiance est entière")
        .tag("à vérifier");
    fixture
        .article(
            3,
            "Voters were counting on him. \"We will not forget the election\", Manuel Valls's aide"
                + " said. He doesn't mind Jean Luc's résumé.")
        .source("The Courier")
        .language(Language.ENGLISH)
        .title("Turnout")
        .published("2017-01-30")
        .quote("Anna Keller", "We will not forget the election");
    fixture
        .article(
            4,
            "19h44: Le peuple élu vote. Les élus votent aussi.\r\n\r\n18h02: Parmi les parties, un"
                + " président près de la défaite; pérorer n'est pas gagner.")
        .source("Le Soir")
        .published("2018")
        .entry("19h44: Le peuple élu vote. Les élus votent aussi.");
    fixture
        .article(5, "Die Wähler in Köln zählen. Grüße an 東京都 und Москва!")
        .source("Kölner Blatt")
        .language(Language.GERMAN);
    fixture
        .article(
            6,
            "« Il faut finir le travail », dit Manuel Valls. « L'élection est un piège », répond"
                + " Anna Keller.")
        .source("La Gazette")
        .published("2017-02-03")
        .quote("Manuel Valls", "Il faut finir le travail")
        .quote("Anna Keller", "L'élection est un piège");
    index = SearchIndex.open(dir, true);
    fixture.applyTo(index);
  }

  @AfterAll
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // words: any form, any case, any accents, all of them
        "hamon | 1",
        "HAMON benoit | 1",
        "élections | 1 3 6",
        "ELECTION | 1 3 6",
        "l'élection | 1 3 6",
        "l’election | 1 3 6",
        "voters | 3",
        "vote | 4",
        "confiance suffrages | ",
        "notre confiance | 2",
        "les élections | 1 3 6",
        "le | 2 4 6",
        "aujourd'hui | 2",
        "aujourd’hui | 2",
        "oeuvre | 2",
        "œuvre | 2",
        "doesn't | 3",
        "valls | 1 3 6",
        "wahler | 5",
        "Wähler | 5",
        "москва | 5",
        "東京 | 5",
        "京東 | ",
        // names and numbers as they are written
        "jean luc | 2 3",
        "jean-luc | 2 3",
        "Jean-Luc | 2 3",
        "mardi | 2",
        "juin | 2",
        "41,35 | 1",
        "41,35 % | 1",
        "41.35% | 1",
        "58.65% | 2",
        "58,65 | 2",
        "1.306.852 | 2",
        "19h44 | 4",
        // phrases
        "\"benoît hamon\" | 1",
        "\"hamon benoît\" | ",
        "“Benoit Hamon” | 1",
        "« benoît hamon » | 1",
        "\"l'élection n'est pas\" | 1",
        "\"l’élection n’est pas\" | 1",
        "\"élections n'est pas\" | ",
        "\"dimanche hamon\" | ",
        "\"dimanche hamon\"~3 | 1",
        "\"benoît ham*\" | 1",
        "\"finie a lancé\" | 1",
        // operators
        "hamon AND valls | 1",
        "hamon ET valls | 1",
        "hamon OR mardi | 1 2",
        "hamon OU mardi | 1 2",
        "valls NOT hamon | 3 6",
        "valls SAUF hamon | 3 6",
        "valls -hamon | 3 6",
        "valls AND NOT hamon | 3 6",
        "-valls | 2 4 5",
        "NOT NOT valls | 1 3 6",
        "(hamon OR mardi) confiance | 2",
        "confiance OR hamon dimanche | 1 2",
        "hamon OR (valls -piège) | 1 3",
        "valls -(hamon OR piège) | 3",
        // patterns
        "par* | 4",
        "pré* | 4",
        "p?r* | 4",
        "p?ési* | 4",
        "p?si* | ",
        "*ident | 4",
        "él?ction* | 1 3 6",
        "l'élec* | 1 3 6",
        "hamom~ | 1",
        "hamn~ | 1",
        "hamo~2 | 1 3",
        "dipré~ | 2",
        "* | 1 2 3 4 5 6",
        // near
        "dimanche near hamon | 1",
        "tête near/3 primaire | 1",
        "tête near/1 primaire | ",
        "primaires near têtes | 1",
        "\"benoît hamon\" near primaire | 1",
        "élus near votent | 4",
        // as it is written
        "=élection | 1 6",
        "=election | 3",
        "=élections | ",
        "=ÉLECTION | 1 6",
        "=vote | 4",
        "=resume | ",
        "=résumé | 3",
        "resume | 3",
        "=\"L'élection est\" | 6",
        "=\"l'election est\" | ",
        // fields
        "source:gazette | 1 6",
        "source:soir | 2 4",
        "source:\"le soir\" | 2 4",
        "source:=\"le soir\" | 4",
        "source:=gazette | ",
        "source:(gazette OR courier) | 1 3 6",
        "source: gazette | 1 6",
        "title:décompte | 2",
        "titre:hamon | 1",
        "décompte | 2",
        "tag:verifier | 2",
        "lang:en | 3",
        "langue:de | 5",
        "lang:(en OR de) | 3 5",
        "has:quote | 1 2 3 6",
        "has:entry | 4",
        "has:tag | 2",
        "-has:quote | 4 5",
        // quotes
        "speaker:hamon | 1",
        "speaker:\"m. hamon\" | 1",
        "speaker:valls | 6",
        "speaker:=\"anna keller\" | 3 6",
        "speaker:=keller | ",
        "said:élection | 1 3 6",
        "dit:élection | 1 3 6",
        "said:elections -hamon | 3 6",
        "speaker:valls said:élection | ",
        "speaker:valls said:travail | 6",
        "said:travail speaker:valls | 6",
        "speaker:keller said:élection | 3 6",
        "speaker:keller speaker:valls | 6",
        "speaker:valls said:travail speaker:keller said:piège | 6",
        "said:élection -speaker:keller | 1",
        "said:(élection AND piège) | 6",
        "said:\"notre confiance\" | 2",
        "speaker:(hamon OR dupré) | 1 2",
        "speaker:dupre confiance | 2",
        "valls -speaker:valls | 1 3",
        "speaker:hamon OR confiance | 1 2",
        "status:accepted | 2",
        "speaker:dupré status:proposed | ",
        "speaker:hamon status:proposed | 1",
        // dates
        "date:2017 | 1 2 3 6",
        "date:2017-01 | 1 2 3",
        "date:2017-01-29 | 1 2",
        "date:2017-01-29T21:16 | 1 2",
        "date:2017-01-29..2017-01-30 | 1 2 3",
        "date:2017-02.. | 4 6",
        "date:..2017-01-29 | 1 2",
        "date:>2017-01 | 4 6",
        "date:>=2017-01-30 | 2 3 4 6",
        "date:<2017-01-29 | 2",
        "date:<=2017-01-30 | 1 2 3",
        "date:29/01/2017 | 1 2",
        "date:1/2017 | 1 2 3",
        "date:(2018 OR 2017-02) | 4 6",
        "date:2018-06-15 | 4",
      })
  void finds(String query, String expected) {
    assertThat(ids(query + " ")).as(query).isEqualTo(numbers(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "ham | 1",
        "elec | 1 3 6",
        "valls ham | 1",
        "\"benoît ham | 1",
        "\"benoît | 1",
        "speaker:ham | 1",
        "said:trav | 6",
        "source:gaz | 1 6",
        "speaker:\"benoît ha | 1",
        "speaker:keller said:\"est un pi | 6",
        "=ham | ",
        "date:2017-0 | 1 2 3 4 5 6",
      })
  void findsWhileTyping(String query, String expected) {
    assertThat(ids(query)).as(query).isEqualTo(numbers(expected));
  }

  private long[] ids(String query) {
    SearchResults results = index.search(SearchRequest.of(query, 100));
    long[] hits = results.hits().stream().mapToLong(Hit::article).sorted().toArray();
    assertThat(results.total()).isEqualTo(hits.length);
    assertThat(index.matching(SearchRequest.of(query, 1))).isEqualTo(hits);
    return hits;
  }

  private static long[] numbers(String list) {
    return list == null
        ? new long[0]
        : Arrays.stream(list.split(" ")).flatMap(Stream::of).mapToLong(Long::parseLong).toArray();
  }
}
