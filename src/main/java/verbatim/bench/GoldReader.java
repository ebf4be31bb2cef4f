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
 * over.
 */
final class GoldReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Utterance>> gold = new TreeMap<>();

  /** A text and what is true of it. */
  record Document(String name, String text, List<Utterance> gold) {}

  /**
   * Reads folders, those below included.
   *
   * @return the documents that have both a text and gold, by name
   */
  static List<Document> read(List<Path> folders) {
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
    return reader.documents();
  }

  private List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    gold.forEach((name, utterances) -> {
      String text = texts.get(name);
      if (text != null) {
        documents.add(new Document(name, text, List.copyOf(utterances)));
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
    int start = text.offsetByCodePoints(0, record.get("start").asInt());
    int end = text.offsetByCodePoints(0, record.get("end").asInt());
    QuoteKind kind = QuoteKind.valueOf(record.get("kind").asString().toUpperCase(Locale.ROOT));
    Utterance utterance =
        new Utterance(
            new TextSpan(start, end), kind, string(record, "speaker"), string(record, "cue"), 1);
    boolean continued = record.has("continued") && record.get("continued").asBoolean();
    Utterance.add(utterance, continued, utterances);
  }

  private static @Nullable String string(JsonNode record, String field) {
    JsonNode value = record.get(field);
    return value == null || value.isNull() ? null : value.asString();
  }
}
