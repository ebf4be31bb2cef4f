package verbatim.analysis.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pairwise precision and recall on the clusters marked in the originals, where these are there. */
@EnabledIfSystemProperty(named = "verbatim.originals", matches = ".+")
class SameUtteranceTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Quote(String place, String text, String speaker) {}

  private static Path gold(String name) {
    Path originals = Path.of(System.getProperty("verbatim.originals"));
    return originals.toAbsolutePath().resolveSibling("gold").resolve(name);
  }

  private final UtteranceComparison comparison = new UtteranceComparison();

  @Test
  void quotesOfOnePersonThatAreTheSameUtteranceAreFoundAndNoOthers() throws IOException {
    Set<Set<String>> same = marked();
    Set<Set<String>> found =
        found((a, b) ->
            a.speaker.equals(b.speaker)
                && comparison.compareOfOnePerson(a.text, b.text).isPresent());
    assertThat(same).containsAll(found);
    assertThat(found.size()).as("recall of pairs").isGreaterThanOrEqualTo(same.size() * 9 / 10);
  }

  @Test
  void withoutKnowingWhoSpeaksThreeInTenAreFoundAndNoOthers() throws IOException {
    Set<Set<String>> same = marked();
    Set<Set<String>> found =
        found((a, b) ->
            UtteranceKeys.of(a.text).isTelling()
                && UtteranceKeys.of(b.text).isTelling()
                && comparison.compareOfAnybody(a.text, b.text).isPresent());
    assertThat(same).containsAll(found);
    assertThat(found.size()).isGreaterThanOrEqualTo(same.size() * 3 / 10);
  }

  /** The pairs of the marked clusters. */
  private static Set<Set<String>> marked() throws IOException {
    assumeTrue(Files.exists(gold("seed-quotes.extra.jsonl")), "the marked clusters");
    Set<Set<String>> same = new HashSet<>();
    for (String line : Files.readAllLines(gold("seed-quotes.extra.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      if (node.get("type").asString().equals("same_utterance")) {
        List<String> members =
            node.get("members").valueStream().map(SameUtteranceTest::place).toList();
        pairs(members.size(), (i, j) -> same.add(Set.of(members.get(i), members.get(j))));
      }
    }
    return same;
  }

  private static Set<Set<String>> found(BiPredicate<Quote, Quote> alike) throws IOException {
    List<Quote> quotes = new ArrayList<>();
    for (String line : Files.readAllLines(gold("seed-quotes.gold.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      if (!node.get("speaker").isNull()) {
        String speaker = node.get("speaker").asString();
        quotes.add(new Quote(place(node), node.get("text").asString(), speaker));
      }
    }
    Set<Set<String>> found = new HashSet<>();
    pairs(
        quotes.size(),
        (i, j) -> {
          if (alike.test(quotes.get(i), quotes.get(j))) {
            found.add(Set.of(quotes.get(i).place, quotes.get(j).place));
          }
        });
    return found;
  }

  private interface Pair {
    void of(int first, int second);
  }

  private static void pairs(int size, Pair pair) {
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        pair.of(i, j);
      }
    }
  }

  private static String place(JsonNode member) {
    return member.get("file").asString() + ":" + member.get("start").asInt();
  }
}
