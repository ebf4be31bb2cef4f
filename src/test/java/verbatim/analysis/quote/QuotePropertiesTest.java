package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/** What holds for any text at all. */
class QuotePropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "\"",
          "«",
          "»",
          "“",
          "”",
          "„",
          "‘",
          "’",
          "'",
          "‹",
          "›",
          "''",
          "<<",
          ">>",
          " ",
          "\u00a0",
          "\n",
          "\n\n",
          ":",
          ",",
          ".",
          "!",
          "…",
          "(",
          ")",
          "—",
          "21h05 : ",
          "12:30",
          "M. ",
          "Anna",
          "Odile Ferrand",
          "Marc",
          "a-t-il dit",
          "a déclaré",
          "selon",
          "qu'",
          "elle",
          "said ",
          "he ",
          "le maire",
          "the mayor",
          "5'10\"",
          "\u202eשלום",
          "مرحبا",
          "\u0000",
          "\u0007",
          "\uD83D\uDE00",
          "\uD800",
          "e\u0301",
          "ﬁ",
          "\r\n",
          "\u2028",
          "-",
          "d'\"",
          "qui");

  @Property(tries = 400)
  void everySpanLiesInTheText(@ForAll("texts") String text, @ForAll Language language) {
    check(text, language);
  }

  @Property(tries = 200)
  void anyCharactersWillDo(@ForAll String text, @ForAll Language language) {
    check(text, language);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  static List<QuoteFinding> check(String text, Language language) {
    List<QuoteFinding> findings = new QuoteFinder().find(text, language);
    TextSpan all = new TextSpan(0, text.length());
    int last = 0;
    for (QuoteFinding finding : findings) {
      assertThat(all.contains(finding.span())).isTrue();
      assertThat(finding.span().isEmpty()).isFalse();
      assertThat(finding.span().start()).isGreaterThanOrEqualTo(last);
      last = finding.span().start();
      assertThat(finding.confidence()).isBetween(0.0, 1.0);
      QuoteFinding.Attribution by = finding.attribution();
      if (by != null) {
        assertThat(by.mention() == null || all.contains(by.mention())).isTrue();
        assertThat(by.cue() == null || all.contains(by.cue())).isTrue();
        assertThat(by.alternatives()).hasSizeLessThanOrEqualTo(3);
      }
      finding.evidence().path().forEach(s -> assertThat(all.contains(s.at())).isTrue());
      finding.evidence().repairs().forEach(r -> assertThat(r.at()).isBetween(0, text.length()));
    }
    assertThat(new QuoteFinder().find(text, language)).isEqualTo(findings);
    return findings;
  }
}
