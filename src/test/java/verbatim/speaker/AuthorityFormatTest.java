package verbatim.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.speaker.AuthorityCsv.Contents;
import verbatim.speaker.AuthorityCsv.Fault;
import verbatim.speaker.AuthorityCsv.Problem;
import verbatim.text.FoldedText;
import verbatim.time.Moment;

/** What is written is read back without loss, and hostile files do no harm. */
class AuthorityFormatTest {
  @Property(tries = 300)
  void everyFormGivesBackWhatItWasGiven(
      @ForAll("persons") List<Speaker> persons, @ForAll AuthorityFormat format) {
    Contents read = format.read(format.write(persons));
    assertThat(read.problems()).isEmpty();
    assertThat(read.persons()).isEqualTo(persons);
  }

  @Provide
  static Arbitrary<List<Speaker>> persons() {
    return person().list().ofMaxSize(4).filter(AuthorityFormatTest::isDistinct);
  }

  private static boolean isDistinct(List<Speaker> persons) {
    List<String> names =
        persons.stream()
            .flatMap(p -> Stream.concat(Stream.of(p.name()), p.variants().stream()))
            .map(FoldedText::fold)
            .toList();
    return !persons.isEmpty() && names.size() == names.stream().distinct().count();
  }

  private static Arbitrary<Speaker> person() {
    Arbitrary<Office> office =
        Combinators.combine(
                line(),
                Arbitraries.of("2014", "2014-03", "2014-03-31").map(Moment::parse).injectNull(0.3),
                Arbitraries.of("2016", "2016-12-06").map(Moment::parse).injectNull(0.3))
            .as(Office::new);
    return Combinators.combine(
            line(),
            line().list().ofMaxSize(3).uniqueElements(),
            Arbitraries.of(Gender.class).injectNull(0.3),
            office.list().ofMaxSize(3),
            Arbitraries.of("Q2964", "Q7").injectNull(0.9),
            Arbitraries.of("12345678").injectNull(0.9),
            Arbitraries.of("0000 0001 2103 2683", "000000012146438X").injectNull(0.9),
            Arbitraries.of("", "élue", "=1+1\nligne deux", "'+x", "\"a, b\"; c", "{}\\u0000"))
        .as((name, variants, gender, offices, wikidata, viaf, isni, note) ->
            new Speaker(0, name, variants, gender, offices, wikidata, viaf, isni, note));
  }

  private static Arbitrary<String> line() {
    return Arbitraries.strings()
        .withChars("aéÀœ'’\"«»,;[]/\\=+-@{}<&: 📰1")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(String::strip)
        .filter(s -> !s.isEmpty() && s.chars().noneMatch(Character::isISOControl))
        .filter(s -> s.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff));
  }

  @ParameterizedTest
  @EnumSource(AuthorityFormat.class)
  void twoWhoClaimEachOtherStayTwo(AuthorityFormat format) {
    Speaker one = Speaker.named("Anne Morel").withVariants(List.of("Paul Roy", "A. Morel"));
    Speaker other = Speaker.named("Paul Roy").withVariants(List.of("ANNE MOREL"));
    Contents read = format.read(format.write(List.of(one, other)));
    assertThat(read.persons())
        .containsExactly(one.withVariants(List.of("A. Morel")), other.withVariants(List.of()));
    assertThat(read.problems())
        .extracting(Problem::fault)
        .containsExactly(Fault.CLAIMED, Fault.CLAIMED);
  }

  @ParameterizedTest
  @EnumSource(AuthorityFormat.class)
  void namesakesAreTwoWhenTheirIdentifiersDiffer(AuthorityFormat format) {
    Speaker one = new Speaker(0, "Jean Roy", List.of(), null, List.of(), "Q1", null, null, "");
    Speaker two = new Speaker(0, "Jean Roy", List.of(), null, List.of(), "Q2", null, null, "");
    Contents read = format.read(format.write(List.of(one, two, Speaker.named("JEAN ROY"))));
    assertThat(read.persons()).containsExactly(one, two);
    assertThat(read.problems()).extracting(Problem::fault).containsExactly(Fault.DUPLICATE);
  }

  @ParameterizedTest
  @EnumSource(AuthorityFormat.class)
  void aHundredThousandPersonsAreReadInSeconds(AuthorityFormat format) {
    List<Speaker> many =
        IntStream.range(0, 100_000)
            .mapToObj(i -> Speaker.named("Nom " + i).withVariants(List.of("N. " + i)))
            .toList();
    assertThat(format.read(format.write(many)).persons()).hasSize(100_000);
  }

  @Test
  void whatOthersWriteIsUnderstood() {
    Contents read =
        AuthorityJsonLd.read(
            """
            [{"@context": "http://schema.org/", "@type": ["Person", "Thing"],
              "@id": "http://www.wikidata.org/entity/Q7",
              "name": {"@value": "Anne Morel", "@language": "fr"},
              "alternateName": "A. Morel", "gender": {"@id": "http://schema.org/Female"},
              "sameAs": ["http://viaf.org/viaf/12345678", "https://isni.org/isni/000000012146438X"],
              "identifier": {"@type": "PropertyValue", "propertyID": "Wikidata", "value": "Q7"},
              "hasOccupation": {"@type": "Occupation", "name": "maire"}},
             {"@type": "Organization", "name": "Mairie"},
             {"@type": "schema:Person", "name": "Paul Roy", "jobTitle": "député"}]
            """);
    assertThat(read.problems()).isEmpty();
    assertThat(read.persons())
        .containsExactly(
            new Speaker(
                0,
                "Anne Morel",
                List.of("A. Morel"),
                Gender.FEMALE,
                List.of(new Office("maire", null, null)),
                "Q7",
                "12345678",
                "000000012146438X",
                ""),
            new Speaker(
                0,
                "Paul Roy",
                List.of(),
                null,
                List.of(new Office("député", null, null)),
                null,
                null,
                null,
                ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "1",
        "{",
        "[",
        "[{\"@type\":\"Person\"",
        "{\"@graph\":[{]}",
        "{\"@graph\":1,\"@graph\":2}",
        "[{\"@type\":\"Person\",\"name\":\"A\",\"name\":\"B\"}]"
      })
  void whatIsBrokenOrAmbiguousIsSaidToBe(String json) {
    Contents read = AuthorityJsonLd.read(json);
    assertThat(read.persons()).isEmpty();
    assertThat(read.problems()).isNotEmpty();
  }

  @Test
  void noDepthAndNoLengthDoesHarm() {
    String deep = "[".repeat(100_000);
    assertThat(AuthorityJsonLd.read(deep).problems()).hasSize(1);
    String nested = "{\"@type\":\"Person\",\"name\":" + "{\"@value\":".repeat(5_000);
    assertThat(AuthorityJsonLd.read(nested).problems()).hasSize(1);
    String wide = "{\"@type\":\"Person\",\"name\":\"" + "a".repeat(2_000_000) + "\"}";
    assertThat(AuthorityJsonLd.read(wide).problems()).hasSize(1);
    String after = "[{\"@type\":\"Person\",\"name\":\"Anne\"}," + "[".repeat(50);
    assertThat(AuthorityJsonLd.read(after).persons()).extracting(Speaker::name).contains("Anne");
  }

  @Test
  void whatIsWrongWithOnePersonCostsNoOther() {
    Contents read =
        AuthorityJsonLd.read(
            """
            {"@graph": [
              {"@type": "Person"},
              {"@type": "Person", "name": "Anne", "gender": "cat", "sameAs": "http://viaf.org/viaf/x",
               "hasOccupation": {"roleName": "maire", "startDate": "hier"}},
              {"@type": "Person", "name": "Paul"}]}
            """);
    assertThat(read.persons()).extracting(Speaker::name).containsExactly("Anne", "Paul");
    assertThat(read.problems())
        .containsExactlyInAnyOrder(
            new Problem(Fault.NO_NAME, 1, ""),
            new Problem(Fault.BAD_GENDER, 2, "cat"),
            new Problem(Fault.BAD_IDENTIFIER, 2, "x"),
            new Problem(Fault.BAD_DATE, 2, "maire hier"));
  }

  @Test
  void aSpreadsheetMayPutSemicolonsOrTabs() {
    assertThat(AuthorityCsv.read("name;gender\nAnne;FEMALE\n").persons().getFirst().gender())
        .isEqualTo(Gender.FEMALE);
    assertThat(AuthorityCsv.read("name\tgender\nAnne\tFEMALE\n").persons().getFirst().gender())
        .isEqualTo(Gender.FEMALE);
  }
}
