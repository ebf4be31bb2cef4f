package verbatim.ui.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.speaker.Speaker;
import verbatim.ui.quotes.Completions.Choice;
import verbatim.ui.quotes.Completions.Origin;

class CompletionsTest {
  private static final List<String> ARTICLE = List.of("Benoit Hamon", "Éric Roy");
  private final Completions completions =
      new Completions(
          List.of(
              Speaker.named("Benoît Hamon").withVariants(List.of("M. Hamon")),
              Speaker.named("Hélène Amont")),
          ARTICLE);

  private List<String> names(String typed) {
    return completions.matching(typed, ARTICLE, 5).stream().map(Choice::name).toList();
  }

  @Test
  void accentsAndCaseDoNotMatter() {
    assertThat(names("HÉL")).containsExactly("Hélène Amont");
    assertThat(names("eric")).containsExactly("Éric Roy");
  }

  @Test
  void aWordInsideMatchesBehindABeginning() {
    assertThat(names("ham")).containsExactly("Benoît Hamon");
    assertThat(names("amon")).containsExactly("Hélène Amont", "Benoît Hamon");
  }

  @Test
  void anEmptyFieldOffersTheArticleUnderTheNamesKnown() {
    assertThat(completions.matching("", ARTICLE, 5))
        .containsExactly(
            new Choice("Benoît Hamon", "Benoît Hamon", Origin.KNOWN),
            new Choice("Éric Roy", "Éric Roy", Origin.ARTICLE));
  }

  @Test
  void anUnknownNameHasNoExactMatch() {
    assertThat(completions.exact("benoit hamon ")).isPresent();
    assertThat(completions.exact("Benoit")).isEmpty();
  }
}
