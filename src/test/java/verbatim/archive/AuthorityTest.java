package verbatim.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import verbatim.analysis.quote.Evidence.Link;
import verbatim.analysis.quote.KnownPerson;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.speaker.Gender;
import verbatim.speaker.Office;
import verbatim.speaker.Speaker;
import verbatim.text.Language;
import verbatim.time.Moment;

/** The authority file in the hands of the detectors, on a date. */
class AuthorityTest {
  private static final Speaker ODILE =
      person("Odile Fabre", Gender.FEMALE, office("Première ministre", "2012-05", "2014-03-31"));
  private static final Speaker MARC =
      person("Marc Teyssier", Gender.MALE, office("Premier ministre", "2014-03-31", "2016-12-06"));
  private static final Speaker JULES =
      person("Jules Amiel", Gender.MALE, office("Premier ministre", "2016-12-06", null));
  private static final Authority ALL = Authority.of(List.of(ODILE, MARC, JULES));

  private static Speaker person(String name, @Nullable Gender gender, Office... offices) {
    return new Speaker(0, name, List.of(), gender, List.of(offices), null, null, null, "");
  }

  private static Office office(String title, @Nullable String since, @Nullable String until) {
    return new Office(
        title,
        since == null ? null : Moment.parse(since),
        until == null ? null : Moment.parse(until));
  }

  private static QuoteFinding only(String text, Authority authority, @Nullable String published) {
    Moment when = published == null ? null : Moment.parse(published);
    List<QuoteFinding> quotes = Analysis.of(text, Language.FRENCH, when, authority).quotes();
    assertThat(quotes).hasSize(1);
    return quotes.getFirst();
  }

  @Test
  void anOfficeMeansWhoHeldItOnTheDayOfTheArticle() {
    String text = "« Nous tiendrons nos promesses devant le pays », a déclaré le Premier ministre.";
    assertThat(only(text, ALL, "2015-06-01").speaker()).isEqualTo("Marc Teyssier");
    assertThat(only(text, ALL, "2017-01-29").speaker()).isEqualTo("Jules Amiel");
    assertThat(only(text, ALL, "2010").speaker()).isNull();
    assertThat(only(text, ALL, "2016-12").speaker()).as("two of them that month").isNull();
    assertThat(only(text, ALL, null).speaker()).as("no date").isNull();
    assertThat(only(text, Authority.empty(), "2015-06-01").speaker()).isNull();
  }

  @Test
  void aFormerOfficeMeansWhoHadLeftIt() {
    String text =
        "« Nous tiendrons nos promesses devant le pays », a déclaré l'ancien Premier ministre.";
    QuoteFinding quote = only(text, ALL, "2017-01-29");
    assertThat(quote.speaker()).isEqualTo("Marc Teyssier");
    assertThat(quote.evidence().path()).extracting(s -> s.link()).containsExactly(Link.OFFICE);
    assertThat(only(text, ALL, "2015-06-01").speaker()).as("nobody had left it").isNull();
  }

  @Test
  void amongThoseNamedTheOfficePointsToItsHolder() {
    String text =
        "Marc Teyssier a croisé Jules Amiel.\n\nL'ancien Premier ministre a déclaré : « Nous"
            + " tiendrons nos promesses devant le pays. »";
    assertThat(only(text, ALL, "2017-01-29").speaker()).isEqualTo("Marc Teyssier");
    String now = text.replace("L'ancien Premier", "Le Premier");
    assertThat(only(now, ALL, "2017-01-29").speaker()).isEqualTo("Jules Amiel");
    assertThat(only(now, ALL, "2016-01-29").speaker()).isEqualTo("Marc Teyssier");
  }

  @Test
  void aVariantIsGivenItsPreferredName() {
    Authority authority =
        Authority.of(
            List.of(Speaker.named("Odile Fabre").withVariants(List.of("Odile Fabre-Roy"))));
    String text = "« Nous tiendrons nos promesses devant le pays », a déclaré Odile Fabre-Roy.";
    assertThat(only(text, authority, "2017").speaker()).isEqualTo("Odile Fabre");
    assertThat(authority.preferred("ODILE FABRE-ROY")).isEqualTo("Odile Fabre");
    assertThat(authority.preferred("Personne")).isEqualTo("Personne");
  }

  @Test
  void onlyThoseWhoseSurnameIsSaidArePicked() {
    List<Speaker> many =
        Stream.concat(
                IntStream.range(0, 100_000).mapToObj(i -> Speaker.named("Nom Famille" + i)),
                IntStream.range(0, 100).mapToObj(i -> Speaker.named("Prénom" + i + " Martin")))
            .toList();
    Authority authority = Authority.of(many);
    assertThat(authority.in("Famille12 et Prénom7 Martin sont là.", null))
        .extracting(KnownPerson::name)
        .containsExactlyInAnyOrder("Nom Famille12", "Prénom7 Martin");
    assertThat(authority.in("", null)).isEmpty();
  }
}
