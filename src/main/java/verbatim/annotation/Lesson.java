package verbatim.annotation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;

/**
 * What the decisions about quotes teach about the proposals that are still open. It changes what is
 * proposed and how surely, never what was decided.
 *
 * @param rules how often each rule was right
 * @param aliases names that belong to persons of the authority file
 * @param calibration what confidences are worth, once there are enough decisions
 * @param decisions how many decisions it is made from
 */
public record Lesson(
    List<RulePrior> rules, List<Alias> aliases, Calibration calibration, long decisions) {
  /** Nothing learned yet. */
  public static final Lesson NONE = new Lesson(List.of(), List.of(), Calibration.SHIPPED, 0);

  /** Copies the lists. */
  public Lesson {
    rules = List.copyOf(rules);
    aliases = List.copyOf(aliases);
  }

  /** What is known about a rule. */
  public Optional<RulePrior> rule(@Nullable String id) {
    return rules.stream().filter(r -> r.rule().equals(id)).findFirst();
  }

  /** Whom a proposed name means. */
  public Optional<Alias> alias(@Nullable String name) {
    String key = name == null ? "" : FoldedText.fold(name);
    return aliases.stream().filter(a -> a.key().equals(key)).findFirst();
  }

  /** What is proposed in the light of it. */
  Proposed weigh(Proposed proposed) {
    double confidence = ruled(proposed.rule(), proposed.confidence());
    String speaker = alias(proposed.speaker()).map(Alias::speaker).orElse(null);
    return new Proposed(
        proposed.kind(),
        speaker == null ? proposed.speaker() : speaker,
        proposed.rule(),
        calibration.of(confidence));
  }

  /** A rule's confidence as its record in this archive makes it. */
  double ruled(@Nullable String rule, double confidence) {
    return rule(rule).map(r -> r.weigh(confidence)).orElse(confidence);
  }
}
