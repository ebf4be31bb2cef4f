package verbatim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import verbatim.analysis.quote.QuoteKind;
import verbatim.text.TextSpan;

/**
 * Reads texts ({@code *.txt}) and gold ({@code *.jsonl}, one object a line with {@code file, start,
 * end, kind, speaker, cue, continued}; offsets are code points). Lines of another kind are passed
 * over, but for {@code type}s {@code indirect} (speech without marks, with {@code speaker_surface}
 * and {@code via}) and {@code same_utterance} (its {@code members}).
 */
final class GoldReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Utterance>> gold = new TreeMap<>();
  private final Map<String, List<Utterance>> parts = new HashMap<>();
  private final Map<String, List<Utterance>> indirect = new HashMap<>();
  private final Map<String, List<GoldChain>> chains = new HashMap<>();
  private final List<List<Member>> clusters = new ArrayList<>();

  /** Everything that was read. */
  record Gold(List<Document> documents, List<List<Member>> clusters) {}

  /**
   * A text and what is true of it.
   *
   * @param gold what stands between marks, the paragraphs of a quote joined
   * @param parts the same, each paragraph by itself
   * @param indirect speech without marks; empty where nobody marked any
   * @param chains of sources; empty likewise
   */
  record Document(
      String name,
      String text,
      List<Utterance> gold,
      List<Utterance> parts,
      List<Utterance> indirect,
      List<GoldChain> chains) {}

  /** A quote of a cluster of the same utterance: the start of its span in a text. */
  record Member(String file, int start) {}

  /**
   * A chain of sources.
   *
   * @param of what came by it
   * @param origin the words that name whoever says it
   * @param relay who passed it on
   */
  record GoldChain(TextSpan of, String origin, String relay) {}

  /**
   * Reads folders, those below included.
   *
   * @return the documents that have both a text and gold, by name
   */
  static Gold read(List<Path> folders) {
    GoldReader reader = new GoldReader();
    List<Path> records = new ArrayList<>();
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name = file.getFileName().toString();
          if (name.endsWith(".txt")) {
            reader.texts.put(name, Files.readString(file));
          } else if (name.endsWith(".jsonl")) {
            records.add(file);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    records.forEach(reader::readGold);
    return new Gold(reader.documents(), reader.clusters);
  }

  private List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    gold.forEach((name, utterances) -> {
      String text = texts.get(name);
      if (text != null) {
        documents.add(
            new Document(
                name,
                text,
                List.copyOf(utterances),
                List.copyOf(parts.getOrDefault(name, List.of())),
                List.copyOf(indirect.getOrDefault(name, List.of())),
                List.copyOf(chains.getOrDefault(name, List.of()))));
      }
    });
    return documents;
  }

  private void readGold(Path file) {
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode record = line.isBlank() ? null : JSON.readTree(line);
        if (record != null && record.has("file") && (record.has("kind") || record.has("none"))) {
          add(record);
        } else if (record != null && record.has("type")) {
          addExtra(record);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(JsonNode record) {
    String name = record.get("file").asString();
    List<Utterance> utterances = gold.computeIfAbsent(name, n -> new ArrayList<>());
    String text = texts.get(name);
    if (text == null || record.has("none")) {
      return;
    }
    QuoteKind kind = QuoteKind.valueOf(record.get("kind").asString().toUpperCase(Locale.ROOT));
    boolean continued = record.has("continued") && record.get("continued").asBoolean();
    Utterance said = utterance(record, text, kind);
    parts.computeIfAbsent(name, n -> new ArrayList<>()).add(said);
    Utterance.add(said, continued, utterances);
  }

  /** Speech without marks and the chain it came by, or a cluster; other types are passed over. */
  private void addExtra(JsonNode record) {
    String type = record.get("type").asString();
    String name = string(record, "file");
    String text = name == null ? null : texts.get(name);
    if (type.equals("same_utterance")) {
      clusters.add(record.get("members").valueStream().map(this::member).toList());
    } else if (type.equals("indirect") && name != null && text != null) {
      Utterance said = utterance(record, text, QuoteKind.INDIRECT);
      indirect.computeIfAbsent(name, n -> new ArrayList<>()).add(said);
      String via = string(record, "via");
      String origin = said.surface();
      if (via != null && origin != null) {
        String relay = via.replaceFirst(" ?\\(.*", "");
        chains
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(new GoldChain(said.span(), origin, relay));
      }
    }
  }

  private Member member(JsonNode record) {
    String name = record.get("file").asString();
    String text = texts.get(name);
    int start = record.get("start").asInt();
    return new Member(name, text == null ? start : text.offsetByCodePoints(0, start));
  }

  private static Utterance utterance(JsonNode record, String text, QuoteKind kind) {
    int start = text.offsetByCodePoints(0, record.get("start").asInt());
    int end = text.offsetByCodePoints(0, record.get("end").asInt());
    return new Utterance(
        Utterance.trimmed(new TextSpan(start, end), text),
        kind,
        string(record, "speaker"),
        string(record, "speaker_surface"),
        string(record, "cue"),
        1);
  }

  private static @Nullable String string(JsonNode record, String field) {
    JsonNode value = record.get(field);
    return value == null || value.isNull() ? null : value.asString();
  }
}
