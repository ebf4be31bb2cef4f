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

  @Test
  void quotesOfOnePersonThatAreTheSameUtteranceAreFoundAndNoOthers() throws IOException {
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
    List<Quote> quotes = new ArrayList<>();
    for (String line : Files.readAllLines(gold("seed-quotes.gold.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      if (!node.get("speaker").isNull()) {
        String speaker = node.get("speaker").asString();
        quotes.add(new Quote(place(node), node.get("text").asString(), speaker));
      }
    }
    UtteranceComparison comparison = new UtteranceComparison();
    Set<Set<String>> found = new HashSet<>();
    pairs(
        quotes.size(),
        (i, j) -> {
          Quote a = quotes.get(i);
          Quote b = quotes.get(j);
          if (a.speaker.equals(b.speaker)
              && comparison.compareOfOnePerson(a.text, b.text).isPresent()) {
            found.add(Set.of(a.place, b.place));
          }
        });
    assertThat(same).containsAll(found);
    assertThat(found.size()).as("recall of pairs").isGreaterThanOrEqualTo(same.size() * 9 / 10);
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
