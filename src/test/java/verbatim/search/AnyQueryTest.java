package verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/** No text, however odd, is an error as a query, and what is shown is always in its bounds. */
class AnyQueryTest {
  private static final List<String> TEXTS =
      List.of(
          "19h44: « L'élection n'est pas finie », a dit Benoît Hamon.\r\nŒuvre à 58,65\u00a0%.",
          "\"We will not forget\", she said. 😀 Voters don't mind Jean-Luc's résumé.",
          "Benoît Hamon: \"Je vote\". L\u2019e\u0301lection\u202f! 東京都 👩‍👩‍👧 fin\u00ad.");
  private static final ThreadLocal<Opened> OPENED = new ThreadLocal<>();

  private record Opened(Path dir, SearchIndex index, Fixture fixture) {}

  @BeforeContainer
  static void makeIndex() throws IOException {
    Path dir = Files.createTempDirectory("index");
    Fixture fixture = new Fixture();
    fixture
        .article(1, TEXTS.get(0))
        .published("2017-01")
        .quote("Benoît Hamon", "L'élection n'est pas finie");
    fixture.article(2, TEXTS.get(1)).language(Language.ENGLISH).quote(null, "We will not forget");
    fixture.article(3, TEXTS.get(2)).quote("Benoît Hamon", "Je vote").tag("direct");
    SearchIndex index = SearchIndex.open(dir, true);
    fixture.applyTo(index);
    OPENED.set(new Opened(dir, index, fixture));
  }

  @AfterContainer
  static void close() throws IOException {
    Opened opened = OPENED.get();
    OPENED.remove();
    opened.index().close();
    try (Stream<Path> files = Files.walk(opened.dir())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 300)
  void anyText(@ForAll String query) {
    check(query);
  }

  @Property(tries = 600)
  void anyRowOfSigns(@ForAll("signs") List<String> signs) {
    String query = String.join("", signs);
    check(query);
    check(query + " ");
  }

  @Property(tries = 25)
  void anyBeginningOfAQuery(@ForAll("signs") List<String> signs) {
    String query = String.join(" ", signs);
    for (int end = 0; end <= query.length(); end++) {
      check(query.substring(0, end));
    }
  }

  @Provide
  Arbitrary<List<String>> signs() {
    return Arbitraries.of(
            "hamon",
            "élection",
            "l'",
            "L\u2019élection",
            "jean-luc",
            "58,65",
            "vo",
            "v",
            "\"",
            "“",
            "»",
            "«",
            "'",
            "(",
            ")",
            " ",
            " ",
            " ",
            "-",
            "=",
            "~",
            "~2",
            "~9",
            "*",
            "?",
            ":",
            "..",
            ">",
            "/",
            "\\",
            "+",
            "!",
            "&&",
            "||",
            "AND",
            "OR",
            "NOT",
            "ET",
            "SAUF",
            "near",
            "near/3",
            "PRÈS",
            "speaker:",
            "said:",
            "source:",
            "date:",
            "2017",
            "2017-01-29",
            "99999999999",
            "lang:",
            "has:",
            "tag:",
            "title:",
            "status:",
            "accepted",
            "é",
            "e\u0301",
            "\u00a0",
            "\n",
            "\0",
            "\u0001",
            "😀",
            "\ud83d",
            "東",
            "le",
            "[",
            "]",
            "{",
            "}",
            "^2",
            "foo:")
        .list()
        .ofMaxSize(12);
  }

  private static void check(String query) {
    Opened opened = OPENED.get();
    SearchResults results = opened.index().search(SearchRequest.of(query, 10));
    assertThat(results.total()).isEqualTo(results.hits().size());
    for (QueryNote note : results.notes()) {
      assertThat(note.place().end()).isLessThanOrEqualTo(query.length());
    }
    for (Hit hit : results.hits()) {
      String text = opened.fixture().text(hit.article());
      assertThat(hit.snippets()).isNotEmpty();
      for (Snippet snippet : hit.snippets()) {
        assertThat(snippet.span().in(text)).isEqualTo(snippet.text());
        int last = 0;
        for (TextSpan mark : snippet.marks()) {
          assertThat(mark.start()).isGreaterThanOrEqualTo(last);
          assertThat(mark.isEmpty()).isFalse();
          last = mark.end();
        }
        assertThat(last).isLessThanOrEqualTo(snippet.text().length());
      }
    }
    for (Completion completion : opened.index().complete(query, query.length(), 10)) {
      assertThat(completion.place().end()).isLessThanOrEqualTo(query.length());
    }
  }
}
