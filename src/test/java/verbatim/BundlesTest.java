package verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle of words is the same in French and in English but for the words. */
class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  @Test
  void everyFrenchBundleHasAnEnglishTwin() throws IOException {
    assertThat(bundles("_fr")).isNotEmpty().isEqualTo(bundles("_en"));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void theTwinsHaveTheSameKeysAndArguments(String bundle) throws IOException {
    Properties english = read(bundle, "_en");
    Properties french = read(bundle, "_fr");
    assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(french.getProperty(key)))
          .as("arguments of %s", key)
          .isEqualTo(arguments(english.getProperty(key)));
      assertThat(french.getProperty(key)).as(key).isNotBlank();
      assertThat(english.getProperty(key)).as(key).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void apostrophesAreWrittenTwice(String bundle) throws IOException {
    // picocli formats the help itself and knows no doubled apostrophes
    boolean doubled = !bundle.endsWith("cli/Help");
    for (String language : List.of("_en", "_fr")) {
      Properties words = read(bundle, language);
      for (String key : words.stringPropertyNames()) {
        String pattern = words.getProperty(key);
        if (doubled) {
          String once = pattern.replace("''", "");
          assertThat(once).as(key).doesNotContain("'");
          assertThat(new MessageFormat(pattern, Locale.ROOT).toPattern()).as(key).isNotEmpty();
        } else {
          assertThat(pattern).as(key).doesNotContain("''");
        }
      }
    }
  }

  /** Within a choice they have to be written more than twice, or the words lose them. */
  @ParameterizedTest
  @MethodSource("bundles")
  void apostrophesAreSaid(String bundle) throws IOException {
    for (String language : List.of("_en", "_fr")) {
      Properties words = read(bundle, language);
      for (String key : words.stringPropertyNames()) {
        String pattern = words.getProperty(key);
        for (int number = 0; pattern.contains("choice") && number <= 3; number++) {
          assertThat(say(pattern, number).replace('\'', '’'))
              .as(key)
              .isEqualTo(say(pattern.replaceAll("'+", "’"), number));
        }
      }
    }
  }

  private static String say(String pattern, int number) {
    Object[] arguments = Collections.nCopies(10, number).toArray();
    return new MessageFormat(pattern, Locale.UK).format(arguments);
  }

  static List<String> bundles() throws IOException {
    return bundles("_en");
  }

  private static List<String> bundles(String language) throws IOException {
    String end = language + ".properties";
    try (var files = Files.walk(RESOURCES)) {
      return files
          .map(f -> RESOURCES.relativize(f).toString())
          .filter(f -> f.endsWith(end))
          .map(f -> f.substring(0, f.length() - end.length()))
          .sorted()
          .toList();
    }
  }

  private static Properties read(String bundle, String language) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        Files.newBufferedReader(RESOURCES.resolve(bundle + language + ".properties"))) {
      words.load(reader);
    }
    return words;
  }

  private static Set<String> arguments(String pattern) {
    Set<String> arguments = new TreeSet<>();
    ARGUMENT.matcher(pattern).results().forEach(m -> arguments.add(m.group(1)));
    return arguments;
  }
}
