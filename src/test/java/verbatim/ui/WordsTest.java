package verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verbatim.wording.Words;

/** Words and code agree: what the code says exists in both languages, and nothing else does. */
class WordsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/verbatim/ui");
  private static final Path CODE = Path.of("src/main/java/verbatim/ui");
  private static final Path DESKS = Path.of("src/main/java/verbatim/archive");

  static List<String> bundles() throws IOException {
    try (Stream<Path> folders = Files.list(RESOURCES)) {
      return folders
          .filter(f -> Files.exists(f.resolve("texts_en.properties")))
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesSayTheSameThings(String bundle) {
    assertThat(words(bundle, Locale.FRENCH).keys())
        .containsExactlyInAnyOrderElementsOf(words(bundle, Locale.ENGLISH).keys());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyPatternCanBeSaid(String bundle) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      Words words = words(bundle, locale);
      for (String key : words.keys()) {
        assertThat(words.say(key, 1, 2, 3, 4, 5)).as(key).isNotBlank().doesNotContain("''");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyInTheCodeHasWords(String bundle) throws IOException {
    Set<String> known = words(bundle, Locale.ENGLISH).keys();
    Set<String> missing = new TreeSet<>();
    // Slots of jobs, settings and files have names of the same form.
    Pattern literal = Pattern.compile("(latest\\(\\s*)?\"(" + bundle + "(\\.[A-Za-z]+)+)\"");
    Matcher key = literal.matcher(code(CODE));
    while (key.find()) {
      String found = key.group(2);
      boolean other = key.group(1) != null || found.matches(".*\\.(css|csv|properties)");
      if (!other
          && !known.contains(found)
          && known.stream().noneMatch(k -> k.startsWith(found + "."))) {
        missing.add(found);
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyWordIsUsed(String bundle) throws IOException {
    String code = code(CODE);
    Set<String> unused = new TreeSet<>();
    for (String key : words(bundle, Locale.ENGLISH).keys()) {
      boolean put = false;
      for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
        boolean ofPlace = key.indexOf('.') < dot;
        put |= code.contains("\"" + key.substring(0, dot + 1) + "\"");
        put |= ofPlace && code.contains("\"" + key.substring(0, dot) + "\"");
      }
      if (!put && !code.contains("\"" + key + "\"")) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  /** What was undone is told by the name that a desk gave the step. */
  @Test
  void everyStepHasWords() throws IOException {
    Set<String> known = words("shell", Locale.ENGLISH).keys();
    Pattern literal =
        Pattern.compile("\"((article|annotation|dossier|quote|speaker)\\.[a-zA-Z]+)\"");
    Set<String> steps =
        literal
            .matcher(code(DESKS))
            .results()
            .map(m -> "shell.step." + m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(steps).contains("shell.step.quote.accept").isSubsetOf(known);
  }

  private static Words words(String bundle, Locale locale) {
    return Words.of("verbatim.ui." + bundle + ".texts", locale);
  }

  private static String code(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
