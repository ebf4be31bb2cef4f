package verbatim.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.speaker.Speaker;
import verbatim.text.FoldedText;

/**
 * A decision about something the machine proposed.
 *
 * @param rule the rule that proposed the speaker; null for speech proposed without one
 * @param proposed the name proposed; null for nobody
 * @param accepted whether it is a quote
 * @param chosen the person it was linked to; null for nobody
 * @param confidence how sure the machine was before it learned anything
 */
public record Decided(
    @Nullable String rule,
    @Nullable String proposed,
    boolean accepted,
    @Nullable Speaker chosen,
    double confidence) {

  /** Whether the proposal was right: a quote, and by whom it said. */
  public boolean isRight() {
    return accepted && isSame(proposed, chosen);
  }

  /** Whether a name is one of the person's; no name is nobody's. */
  static boolean isSame(@Nullable String name, @Nullable Speaker person) {
    if (name == null || person == null) {
      return (name == null) == (person == null);
    }
    List<String> keys = QueueStore.keys(person.name(), person);
    return keys.contains(FoldedText.fold(name));
  }
}
