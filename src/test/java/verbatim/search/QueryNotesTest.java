package verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.search.QueryNote.Reason;

/** An unfinished or odd query is read as what it will become, and what is ignored is said. */
class QueryNotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"benoît ham | OPEN_QUOTE | \"benoît ham",
        "(hamon OR valls | OPEN_PARENTHESIS | (",
        "hamon) | STRAY_PARENTHESIS | )",
        "hamon AND | LONE_OPERATOR | AND",
        "OR hamon | LONE_OPERATOR | OR",
        "hamon NOT | LONE_OPERATOR | NOT",
        "hamon SAUF | LONE_OPERATOR | SAUF",
        "hamon PRÈS | LONE_OPERATOR | PRÈS",
        "hamon - | LONE_OPERATOR | -",
        "hamon - valls | |",
        "hamon -( | OPEN_PARENTHESIS | (",
        "hamon speaker: | EMPTY_FIELD | speaker:",
        "speaker: said:non | EMPTY_FIELD | speaker:",
        "speaker:= | EMPTY_FIELD | =",
        "auteur:hamon | UNKNOWN_FIELD | auteur:",
        "https://exemple.org | |",
        "lang:klingon | UNKNOWN_VALUE | klingon",
        "has:pictures | UNKNOWN_VALUE | pictures",
        "date:2017-13 | BAD_DATE | 2017-13",
        "date:.. | BAD_DATE | ..",
        "hamon … | NO_WORD | …",
        "hamon 😀 | NO_WORD | 😀",
        "la primaire | COMMON_WORD | la",
        "hamon~ | |",
        "= | LONE_OPERATOR | =",
      })
  void saysWhatIsIgnored(String query, String reason, String place) {
    ParsedQuery parsed = QueryParser.parse(query);
    if (reason == null) {
      assertThat(parsed.notes()).isEmpty();
    } else {
      assertThat(parsed.notes())
          .extracting(QueryNote::reason)
          .containsExactly(Reason.valueOf(reason));
      assertThat(parsed.notes().getFirst().place().in(query)).isEqualTo(place);
    }
  }

  @Test
  void readsNoFurtherThanItCanSearch() {
    assertThat(QueryParser.parse("mot ".repeat(5_000)).notes())
        .extracting(QueryNote::reason)
        .containsExactly(Reason.TOO_LONG);
    assertThat(QueryParser.parse("(".repeat(50_000)).notes())
        .extracting(QueryNote::reason)
        .contains(Reason.TOO_LONG);
    assertThat(QueryParser.parse("-(".repeat(50_000)).notes()).isNotEmpty();
    assertThat(QueryParser.parse("\"" + "mot ".repeat(5_000) + "\"").notes())
        .extracting(QueryNote::reason)
        .containsExactly(Reason.TOO_LONG);
  }

  @Test
  void refusesPatternsThatExplode() {
    String query = "*a" + "?".repeat(30) + "*b" + "?".repeat(20);
    assertThat(QueryParser.parse(query).notes())
        .extracting(QueryNote::reason)
        .containsExactly(Reason.TOO_BROAD);
  }
}
