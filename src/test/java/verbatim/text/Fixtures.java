package verbatim.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pairs of a text and the findings expected in it, found by listing the resource folder of a
 * package: a bug becomes a file there.
 */
public final class Fixtures {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Fixtures() {}

  /** A text and one line for each expected finding. */
  public record Fixture(String name, String text, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The fixtures beside a test class: {@code name.txt} with {@code name.json}. */
  public static List<Fixture> beside(Class<?> test) {
    Path folder = Path.of("src/test/resources", test.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().map(Fixtures::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same text in spellings that must not change what is found. */
  public static Map<String, Function<String, String>> mutations() {
    Map<String, Function<String, String>> mutations = new TreeMap<>();
    mutations.put("CRLF", text -> text.replace("\n", "\r\n"));
    mutations.put("no-break spaces", text -> text.replace(' ', '\u00a0'));
    mutations.put("narrow no-break spaces", text -> text.replace(' ', '\u202f'));
    mutations.put("curly apostrophes", text -> text.replace('\'', '’'));
    mutations.put("byte order mark", text -> "\ufeff" + text);
    mutations.put("accents apart", text -> normalize(text));
    mutations.put("without accents", text -> normalize(text).replaceAll("\\p{Mn}", ""));
    return mutations;
  }

  private static String normalize(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
  }

  private static Fixture read(Path file) {
    try {
      Path json = Path.of(file.toString().replaceAll("txt$", "json"));
      List<String> expected = List.of(JSON.readValue(Files.readString(json), String[].class));
      String name = file.getFileName().toString();
      return new Fixture(name, Files.readString(file), expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
