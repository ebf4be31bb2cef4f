package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verbatim.text.FoldedText;
import verbatim.text.Language;

/** The same article written a little differently has the same quotes. */
class MutationTest {
  private static final String ARTICLE =
      """
      Le port en grève

      Odile Ferrand, maire de la ville, a reçu hier Marc Vasseur. « Le port doit rouvrir avant \
      lundi, nous perdons trop », a-t-elle déclaré. Elle a jugé la grève « tout à fait \
      compréhensible ».

      « Nous ne céderons pas, a répondu Marc Vasseur. Les salaires n'ont pas bougé depuis cinq \
      ans. »

      Selon le préfet, « aucun navire n'est bloqué en mer ». L'opération « Quai mort » doit durer \
      une semaine.

      Marc Vasseur se dit « confiant ».
      """;

  private static final String ENGLISH_ARTICLE =
      """
      Harbour on strike

      Odette Ferrant, the mayor of the town, met Mark Vasser on Monday. “The harbour must open \
      before Friday, we are losing too much,” she told reporters. She called the strike \
      “perfectly understandable”.

      “We shall not give in,” Mark Vasser said. “Wages have not moved for five years.”

      “That is all we ask for.

      “It is little enough.”

      According to the harbour master, “no ship is stuck at sea”. The film “Quiet Quay” opens \
      this week.
      """;

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutations")
  void changesNothing(String name, UnaryOperator<String> mutation) {
    List<String> expected = describe(ARTICLE, Language.FRENCH);
    assertThat(expected).hasSize(6);
    assertThat(describe(mutation.apply(ARTICLE), Language.FRENCH)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("englishMutations")
  void changesNothingInEnglish(String name, UnaryOperator<String> mutation) {
    List<String> expected = describe(ENGLISH_ARTICLE, Language.ENGLISH);
    assertThat(expected).hasSize(8);
    assertThat(describe(mutation.apply(ENGLISH_ARTICLE), Language.ENGLISH)).isEqualTo(expected);
  }

  static Stream<Object[]> englishMutations() {
    return Stream.of(
        mutation("straight marks", t -> t.replace('“', '"').replace('”', '"')),
        mutation("single marks", t -> t.replace('“', '‘').replace('”', '’')),
        mutation("guillemets", t -> t.replace('“', '«').replace('”', '»')),
        mutation("one closer less", t -> t.replaceFirst("much,”", "much,")),
        mutation("stops outside the marks", t -> t.replace("years.”", "years”.")),
        mutation("Windows lines", t -> t.replace("\n", "\r\n")),
        mutation("no blank lines", t -> t.replace("\n\n", "\n")),
        mutation("no heading", t -> t.substring(t.indexOf('\n') + 2)),
        mutation("a title", t -> t.replace("Mark Vasser said", "Mr Vasser said")),
        mutation("a surname alone", t -> t.replace("Mark Vasser said", "Vasser said")),
        mutation("inverted", t -> t.replace("Mark Vasser said", "said Mark Vasser")),
        mutation("other surnames", t -> t.replace("Vasser", "Delorme")),
        mutation(
            "another gender",
            t -> t.replace("Odette", "Oliver").replace(" she ", " he ").replace("She ", "He ")));
  }

  static Stream<Object[]> mutations() {
    return Stream.of(
        mutation("straight marks", t -> t.replaceAll("« | »", "\"")),
        mutation("curly marks", t -> t.replace("« ", "“").replace(" »", "”")),
        mutation("tight guillemets", t -> t.replace("« ", "«").replace(" »", "»")),
        mutation("no-break spaces", t -> t.replace("« ", "«\u00a0").replace(" »", "\u202f»")),
        mutation("curly apostrophes", t -> t.replace('\'', '’')),
        mutation("decomposed accents", t -> Normalizer.normalize(t, Normalizer.Form.NFD)),
        mutation("no accents", MutationTest::withoutAccents),
        mutation("one closer less", t -> t.replaceFirst(" »,", ",")),
        mutation("Windows lines", t -> t.replace("\n", "\r\n")),
        mutation("no heading", t -> t.substring(t.indexOf('\n') + 2)),
        mutation("other surnames", t -> t.replace("Vasseur", "Delorme")),
        mutation("another gender", MutationTest::withAMan));
  }

  private static String withAMan(String text) {
    return text.replace("Odile", "Olivier").replace("elle", "il").replace("Elle", "Il");
  }

  private static Object[] mutation(String name, UnaryOperator<String> change) {
    return new Object[] {name, change};
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }

  /** The findings without anything a mutation may change. */
  private static List<String> describe(String text, Language language) {
    return new QuoteFinder()
        .find(text, language).stream()
            .map(f -> {
              String speaker = f.speaker() == null ? "nobody" : f.speaker().split(" ")[0];
              String words = FoldedText.fold(f.span().in(text)).replaceAll("[,.]$", "");
              return (f.kind() + " " + speaker + ": " + words)
                  .replace("Olivier", "Odile")
                  .replace("Oliver", "Odette")
                  .replace("delorme", "vasseur");
            })
            .toList();
  }
}
