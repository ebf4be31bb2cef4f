package verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.job.Progress;

/** The life of an index: begun, continued, shared, interrupted, cancelled. */
class SearchIndexTest {
  private final Fixture fixture = new Fixture();
  @TempDir private Path dir;

  @Test
  void goesOnWhereItWas() {
    try (SearchIndex index = SearchIndex.open(dir, true)) {
      assertThat(index.applied()).isZero();
      fixture.article(1, "premier").source("A");
      fixture.article(2, "deuxième");
      fixture.applyTo(index);
      assertThat(index.applied()).isEqualTo(2);
    }
    fixture.article(2, "second");
    try (SearchIndex index = SearchIndex.open(dir, true)) {
      assertThat(index.applied()).isEqualTo(2);
      assertThat(total(index, "deuxième ")).isOne();
      fixture.applyTo(index);
      assertThat(index.applied()).isEqualTo(3);
      assertThat(total(index, "deuxième ")).isZero();
      assertThat(total(index, "second ")).isOne();
      assertThat(total(index, "*")).isEqualTo(2);
    }
  }

  @Test
  void replacesTheQuotesOfAnArticle() {
    try (SearchIndex index = SearchIndex.open(dir, true)) {
      fixture.article(1, "« oui », dit-elle").quote("Anna Keller", "oui");
      fixture.applyTo(index);
      fixture.article(1, "« oui », dit-elle").accepted("Berthe Roy", "oui");
      fixture.applyTo(index);
      assertThat(total(index, "speaker:keller ")).isZero();
      assertThat(total(index, "speaker:roy status:accepted")).isOne();
      assertThat(index.search(SearchRequest.of("", 1)).facets().get(Facet.SPEAKER))
          .containsExactly(new FacetCount("Berthe Roy", 1));
    }
  }

  @Test
  void remembersAnEmptyChange() {
    try (SearchIndex index = SearchIndex.open(dir, true)) {
      index.apply(List.<SearchDocument>of().iterator(), 17, 0, Progress.NONE);
    }
    try (SearchIndex index = SearchIndex.open(dir, true)) {
      assertThat(index.applied()).isEqualTo(17);
    }
  }

  @Test
  void isEmptyWhereThereIsNone() {
    try (SearchIndex index = SearchIndex.open(dir.resolve("absent"), false)) {
      assertThat(index.isWritable()).isFalse();
      assertThat(index.applied()).isZero();
      assertThat(index.search(SearchRequest.of("mot", 10)).total()).isZero();
      assertThat(index.complete("source:", 7, 10)).isEmpty();
      assertThat(index.matching(SearchRequest.of("mot", 10))).isEmpty();
      assertThatIllegalStateException().isThrownBy(() -> fixture.applyTo(index));
    }
    assertThat(dir).isEmptyDirectory();
  }

  @Test
  void readersFollowAWriter() {
    try (SearchIndex reader = SearchIndex.open(dir, false);
        SearchIndex writer = SearchIndex.open(dir, true)) {
      fixture.article(1, "premier");
      fixture.applyTo(writer);
      assertThat(total(reader, "premier ")).isOne();
      assertThat(reader.applied()).isEqualTo(1);
      fixture.article(2, "premier");
      fixture.applyTo(writer);
      assertThat(total(reader, "premier ")).isEqualTo(2);
    }
  }

  @Test
  void aSecondWriterOnlyReads() {
    fixture.article(1, "premier");
    try (SearchIndex first = SearchIndex.open(dir, true)) {
      fixture.applyTo(first);
      try (SearchIndex second = SearchIndex.open(dir, true)) {
        assertThat(second.isWritable()).isFalse();
        assertThat(second.applied()).isOne();
        assertThat(total(second, "premier ")).isOne();
      }
      fixture.article(2, "premier");
      fixture.applyTo(first);
      assertThat(total(first, "premier ")).isEqualTo(2);
    }
  }

  @Test
  void clearsAwayOtherSchemas() throws Exception {
    Files.createDirectories(dir.resolve("0/sub"));
    Files.writeString(dir.resolve("0/sub/segments_1"), "old");
    try (SearchIndex index = SearchIndex.open(dir, true)) {
      assertThat(index.applied()).isZero();
      assertThat(dir.resolve("0")).doesNotExist();
    }
  }

  @Test
  void aCancelledChangeGoesOnLater() {
    LongStream.rangeClosed(1, 20).forEach(i -> fixture.article(i, "mot numéro " + i));
    AtomicInteger seen = new AtomicInteger();
    Progress impatient =
        new Progress() {
          @Override
          public void report(long done, long total, String item) {
            seen.set((int) done);
          }

          @Override
          public boolean isCancelled() {
            return seen.get() == 7;
          }
        };
    try (SearchIndex index = SearchIndex.open(dir, true)) {
      Iterator<SearchDocument> all = fixture.documents().iterator();
      assertThatThrownBy(() -> index.apply(all, 20, 20, impatient))
          .isInstanceOf(CancellationException.class);
      assertThat(total(index, "mot ")).isEqualTo(7);
      assertThat(index.applied()).isEqualTo(6);
      fixture.applyTo(index);
      assertThat(total(index, "mot ")).isEqualTo(20);
      assertThat(index.applied()).isEqualTo(20);
    }
  }

  @Test
  void aFailingSourceLeavesTheLastCommit() {
    try (SearchIndex index = SearchIndex.open(dir, true)) {
      fixture.article(1, "premier");
      fixture.applyTo(index);
      Iterator<SearchDocument> broken =
          fixture.documents().stream()
              .map(d -> {
                if (d.version() == 1) {
                  throw new IllegalStateException("the store failed");
                }
                return d;
              })
              .iterator();
      assertThatIllegalStateException().isThrownBy(() -> index.apply(broken, 9, 1, Progress.NONE));
      assertThat(index.applied()).isOne();
      fixture.article(2, "premier");
      fixture.applyTo(index);
      assertThat(total(index, "premier ")).isEqualTo(2);
    }
  }

  @Test
  void staleSearchesAreDropped() {
    try (SearchIndex index = SearchIndex.open(dir, true)) {
      fixture.article(1, "premier");
      fixture.applyTo(index);
      SearchRequest stale = new SearchRequest("premier", 10, Sort.RELEVANCE, () -> true);
      assertThatThrownBy(() -> index.search(stale)).isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> index.matching(stale)).isInstanceOf(CancellationException.class);
      assertThat(total(index, "premier")).isOne();
    }
  }

  @Test
  void findsWhileMoreIsApplied() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    try (SearchIndex index = SearchIndex.open(dir, true);
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      fixture.article(1, "constante « oui »").quote("Anna Keller", "oui");
      fixture.applyTo(index);
      List<Future<Integer>> searches =
          List.of(threads.submit(() -> poll(index, done)), threads.submit(() -> poll(index, done)));
      for (int round = 0; round < 10; round++) {
        for (int i = 0; i < 30; i++) {
          fixture
              .article(2 + round * 30L + i, "constante et variable " + i + " « non »")
              .quote("Anna Keller", "non");
        }
        fixture.applyTo(index);
      }
      done.set(true);
      for (Future<Integer> search : searches) {
        assertThat(search.get()).isPositive();
      }
      assertThat(total(index, "constante ")).isEqualTo(301);
    }
  }

  private static int poll(SearchIndex index, AtomicBoolean done) {
    int searches = 0;
    long least = 1;
    while (!done.get() || searches == 0) {
      SearchResults results = index.search(SearchRequest.of("constante speaker:keller", 5));
      assertThat(results.total()).isGreaterThanOrEqualTo(least);
      least = results.total();
      searches++;
    }
    return searches;
  }

  private static long total(SearchIndex index, String query) {
    return index.search(SearchRequest.of(query, 10)).total();
  }
}
