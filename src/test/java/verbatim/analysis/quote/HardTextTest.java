package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/** Texts that are no articles, and how the work grows with the length of those that are. */
class HardTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "\"",
        "«",
        "\"\"\"\"\"\"\"\"\"",
        "«««««»»»»»",
        "'''''''''''",
        "\u0000\u0001\u0002",
        "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤ \"̖̪͍z̝",
        "‏אמר: \"שלום לכולם\" והלך",
        "قال: «مرحبا بكم جميعا» ثم غادر",
        "if (a == \"x\") { b = 'y'; } // 6'2\" tall",
        "１２３ ＂全角＂ 「引用」",
      })
  void survives(String text) {
    for (Language language : Language.values()) {
      QuotePropertiesTest.check(text, language);
    }
  }

  @Test
  void quotesOfRightToLeftTextHaveTheirPlaces() {
    String text = "قال: «مرحبا بكم جميعا» ثم غادر";
    QuoteFinding quote = new QuoteFinder().find(text, Language.UNKNOWN).getFirst();
    assertThat(quote.span().in(text)).isEqualTo("مرحبا بكم جميعا");
    assertThat(quote.attribution()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« Le pont rouvre lundi », a dit Odile Ferrand. Elle a ajouté que « tout va bien ». ",
        "« Le pont rouvre lundi », a dit Odile Ferrand.\n\n",
        "\" a \" b ",
        "« a ",
        "« a\n\n",
        "b » ",
        "Odile Ferrand ",
        "a déclaré que ",
        "selon , selon ",
        "21h05 : Odile Ferrand : \"Bonsoir\"\n",
        "le maire, le maire, ",
        "\"",
        "«",
        "» ",
        "il a dit, « a », ",
        ", selon elle",
        "'a "
      })
  void workGrowsWithTheLength(String piece) {
    // Long enough that what is looked at behind and before a quote is always there.
    long small = work(piece.repeat(1000));
    long large = work(piece.repeat(8000));
    assertThat((double) large / small).as(piece).isLessThan(8 * 1.4);
  }

  @Test
  void fiftyMillionCharactersAreReadInSections() {
    String paragraph = "Le pont reste fermé. ".repeat(400) + "« Patience », a dit la maire.\n\n";
    String text = paragraph.repeat(50_000_000 / paragraph.length());
    List<QuoteFinding> findings = new QuoteFinder().find(text, Language.FRENCH);
    assertThat(findings).hasSize(50_000_000 / paragraph.length());
    assertThat(findings.getLast().span().in(text)).isEqualTo("Patience");
  }

  @Test
  void oneLineOfTenMillionCharactersIsRead() {
    String sentence = "Le pont reste fermé. ".repeat(400) + "« Patience », a dit la maire. ";
    String text = sentence.repeat(10_000_000 / sentence.length());
    List<QuoteFinding> findings = new QuoteFinder().find(text, Language.FRENCH);
    assertThat(findings).hasSize(10_000_000 / sentence.length());
  }

  /** How often tokens are looked at. */
  private static long work(String text) {
    Lexicon lexicon = Lexicon.of(Language.FRENCH);
    LookedAt words = new LookedAt(text, new TextSpan(0, text.length()), lexicon);
    new Speakers(new Page(Tokenizer.fill(words, lexicon), List.of())).decide();
    return words.looks + words.count();
  }

  private static final class LookedAt extends Words {
    private long looks;

    LookedAt(String text, TextSpan section, Lexicon lexicon) {
      super(text, section, lexicon);
    }

    @Override
    long traits(int i) {
      looks++;
      return super.traits(i);
    }
  }
}
