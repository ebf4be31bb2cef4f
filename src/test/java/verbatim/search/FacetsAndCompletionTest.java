package verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/** What the results divide into, in which order they come, and what may be typed next. */
class FacetsAndCompletionTest {
  private final Fixture fixture = new Fixture();
  private SearchIndex index;

  @BeforeEach
  void makeIndex(@TempDir Path dir) {
    fixture
        .article(1, "Un mot : « oui », « non ».")
        .source("Le Soir")
        .published("2017-01-29T21:16")
        .quote("Benoît Hamon", "oui")
        .quote("Benoît Hamon", "non")
        .tag("à vérifier");
    fixture
        .article(2, "Un mot : « oui ».")
        .source("Le Soir")
        .published("2017-01")
        .accepted("Anna Keller", "oui");
    fixture.article(3, "One mot.").source("L'Écho \"libre\"").language(Language.ENGLISH);
    fixture.article(4, "Rien.").source("Le Soir").published("2016");
    fixture.article(5, "Un mot.").source("Nord").published("2017-01-30");
    index = SearchIndex.open(dir, true);
    fixture.applyTo(index);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void countsAmongAllMatches() {
    SearchResults results = index.search(SearchRequest.of("mot ", 1));
    assertThat(results.total()).isEqualTo(4);
    assertThat(results.hits()).hasSize(1);
    assertThat(results.facets().get(Facet.SOURCE))
        .containsExactly(
            new FacetCount("Le Soir", 2),
            new FacetCount("L'Écho \"libre\"", 1),
            new FacetCount("Nord", 1));
    assertThat(results.facets().get(Facet.SPEAKER))
        .containsExactly(new FacetCount("Anna Keller", 1), new FacetCount("Benoît Hamon", 1));
    assertThat(results.facets().get(Facet.MONTH)).containsExactly(new FacetCount("2017-01", 3));
    assertThat(results.facets().get(Facet.LANGUAGE))
        .containsExactly(new FacetCount("fr", 3), new FacetCount("en", 1));
    assertThat(results.facets().get(Facet.STATUS))
        .containsExactly(new FacetCount("accepted", 1), new FacetCount("proposed", 1));
  }

  @Test
  void everyValueOfAFacetNarrowsToItsCount() {
    SearchResults all = index.search(SearchRequest.of("*", 10));
    all.facets()
        .forEach((facet, counts) -> {
          for (FacetCount count : counts) {
            // A value of time also finds what may be meant: an article of "2016" has no month.
            String query = "* " + facet.clause(count.value());
            assertThat(index.search(SearchRequest.of(query, 1)).total())
                .as(query)
                .isEqualTo(count.count());
          }
        });
  }

  @Test
  void sortsByTimeWithTheUndatedLast() {
    assertThat(sorted(Sort.NEWEST)).containsExactly(5L, 1L, 2L, 4L, 3L);
    assertThat(sorted(Sort.OLDEST)).containsExactly(4L, 2L, 1L, 5L, 3L);
  }

  @Test
  void offersFields() {
    assertThat(index.complete("hamon s", 7, 10))
        .extracting(Completion::replacement)
        .containsExactly("source:", "speaker:", "said:", "status:");
    assertThat(index.complete("hamon s", 7, 10).getFirst().place()).isEqualTo(new TextSpan(6, 7));
    assertThat(index.complete("", 0, 3)).hasSize(3);
  }

  @Test
  void offersValuesByAnyOfTheirWords() {
    assertThat(offered("speaker:ham")).containsExactly("\"Benoît Hamon\" ");
    assertThat(offered("speaker:BENOIT h")).containsExactly("has:");
    assertThat(offered("speaker:\"BENOIT h")).containsExactly("\"Benoît Hamon\" ");
    assertThat(offered("speaker:"))
        .containsExactlyInAnyOrder("\"Anna Keller\" ", "\"Benoît Hamon\" ");
    assertThat(offered("source:")).startsWith("\"Le Soir\" ");
    assertThat(offered("source:echo")).containsExactly("\"L'Écho  libre \" ");
    assertThat(offered("source:nor")).containsExactly("Nord ");
    assertThat(offered("tag:verif")).containsExactly("\"à vérifier\" ");
    assertThat(offered("date:2017")).containsExactly("2017-01 ");
    assertThat(offered("has:")).containsExactly("quote ", "tag ", "entry ");
    assertThat(offered("lang:e")).containsExactly("en ", "es ");
    assertThat(offered("said:ou")).isEmpty();
    assertThat(offered("source:zzz")).isEmpty();
  }

  @Test
  void countsWhatItOffersAndKnowsTheCaret() {
    String query = "speaker:ben mot";
    Completion completion = index.complete(query, 11, 5).getFirst();
    assertThat(completion)
        .isEqualTo(new Completion(new TextSpan(8, 11), "\"Benoît Hamon\" ", "Benoît Hamon", 1));
    assertThat(index.complete(query, 99, 5)).isEmpty();
    assertThat(index.complete(query, -1, 2)).hasSize(2);
  }

  private List<String> offered(String query) {
    return index.complete(query, query.length(), 10).stream().map(Completion::replacement).toList();
  }

  private List<Long> sorted(Sort sort) {
    SearchRequest request = new SearchRequest("*", 10, sort, () -> false);
    return index.search(request).hits().stream().map(Hit::article).toList();
  }
}
