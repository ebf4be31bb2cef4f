package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Language;

/** Whom English sentences make the speaker when several people or things stand in them. */
class EnglishSubjectsTest {
  /** The last quote of each text; a dash stands for nobody named, {@code ¶} for a blank line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Letters behind a name
          Laura Hale | Laura Hale QC, who speaks for the harbour, turned to the crew and said: "I am sorry about all this."
          Laura Hale | Laura Hale MP said the pier was "very safe".
          # An apposition without its second comma
          Laura Hale | Laura Hale, spokeswoman for the harbour said, "We will rebuild the pier."
          # A participle with a subject of its own
          Laura Hale | The town hesitated, with its envoy to the coast Laura Hale saying many would doubt its "record of broken promises".
          Laura Hale | But harbour leader Laura Hale hit back, saying the town was the party "of the rich and the idle".
          # Somebody is told
          Laura Hale | The former harbour master Laura Hale warned Owen Pryce that his plans for the whole of the old pier could have "lit the fuse for good".
          Laura Hale | Harbour leader Laura Hale, one of the first to speak, termed the pier a "beginning for the coast".
          # A title and a surname
          Laura Hale | Harbour Commissioner Laura Hale came late.¶"I know the pier," Commissioner Hale replied.
          """)
  void speaker(String expected, String text) {
    List<QuoteFinding> found = new QuoteFinder().find(text.replace("¶", "\n\n"), Language.ENGLISH);
    QuoteFinding last =
        found.stream().filter(f -> f.kind() != QuoteKind.INDIRECT).toList().getLast();
    assertThat(Objects.requireNonNullElse(last.speaker(), "-")).isEqualTo(expected);
  }
}
