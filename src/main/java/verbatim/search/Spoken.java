package verbatim.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * A quote as the index sees it.
 *
 * @param span its place in the text of the article, without the marks
 * @param text the words at that place
 * @param speaker the name to show; null while nobody is known
 * @param variants other names under which the speaker is to be found
 * @param decided whether a person confirmed it
 */
public record Spoken(
    TextSpan span, String text, @Nullable String speaker, List<String> variants, boolean decided) {

  /** Copies the names. */
  public Spoken {
    variants = List.copyOf(variants);
  }
}
