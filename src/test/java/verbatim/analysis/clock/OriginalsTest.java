package verbatim.analysis.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Language;

/** Runs when {@code -Dverbatim.originals} names the folder of the original texts. */
class OriginalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000 | 19:44 19:41 19:36 19:35 19:24 19:23 19:20 19:13 19:11 19:10 19:00 18:55 18:50 18:40\
           18:30 18:10 18:00 17:50 17:40 17:00 16:50
          001 | 21:15 21:09 21:08 21:05 21:02 21:01 21:01 21:00 20:59 20:56 20:55 20:54 20:53 20:52\
           20:41 20:30 20:22 20:02 19:58 19:56 19:48 19:24 19:06 19:00 18:46 18:39 18:35 18:30 18:26\
           18:01 17:59 13:05 12:05 11:22 11:21 11:12 11:09 10:37 10:26 10:24 08:52 08:00 07:45 07:23
          002 | ''
          003 | 08:24 08:15 08:02 07:51 07:40 07:30
          004 | ''
          """)
  void clocks(String number, String clocks) throws IOException {
    assertThat(
            read(number).stream().map(e -> e.clock().toString()).collect(Collectors.joining(" ")))
        .isEqualTo(clocks);
  }

  @ParameterizedTest
  @CsvSource({"000, 2017-01-29", "001, 2017-01-29"})
  void days(String number, String day) throws IOException {
    assertThat(read(number)).allSatisfy(e -> assertThat(e.day()).hasToString(day));
  }

  private static List<TickerEntry> read(String number) throws IOException {
    String folder = System.getProperty("verbatim.originals", "");
    assumeFalse(folder.isBlank(), "verbatim.originals is not set");
    try (var files = Files.list(Path.of(folder))) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return new TickerReader().read(Files.readString(file), Language.FRENCH, null);
    }
  }
}
