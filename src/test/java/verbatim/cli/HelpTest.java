package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help speaks both languages and describes everything that can be given. */
class HelpTest {
  private static final List<String> COMMANDS =
      List.of(
          "ui",
          "screenshots",
          "init",
          "import",
          "search",
          "timeline",
          "quotes",
          "speakers",
          "dossier",
          "analyze",
          "stats",
          "verify",
          "compare",
          "backup",
          "restore");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyCommandAndOptionIsDescribed(String language) {
    Locale locale = Locale.of(language);
    String all = Run.in(locale, "--help").isDone().out();
    assertThat(all).contains(COMMANDS);
    for (String command : COMMANDS) {
      assertThat(all).containsPattern("(?m)^  " + command + " +[A-ZÀ-Ý]");
      String help = Run.in(locale, command, "--help").isDone().out();
      assertThat(help).contains("verbatim " + command);
      describesAll(help);
    }
    describesAll(Run.in(locale, "bench", "quotes", "--help").isDone().out());
  }

  /** No line of options or parameters has nothing behind the name and nothing below it. */
  private static void describesAll(String help) {
    assertThat(help).doesNotContainPattern("(?m)^ {2,6}(-\\S+, )?\\S+\n(?! {20})");
  }
}
