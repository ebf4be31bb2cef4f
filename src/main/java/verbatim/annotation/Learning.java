package verbatim.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import verbatim.speaker.Speaker;
import verbatim.text.FoldedText;

/** Makes a lesson of decisions. */
final class Learning {
  /** One correction may be about one quote; two of the same are about the name. */
  private static final int ALIAS = 2;

  private Learning() {}

  /**
   * What the decisions teach.
   *
   * @param persons the authority file
   * @param kept aliases that an earlier lesson gave to their persons
   */
  static Lesson of(List<Decided> decisions, List<Speaker> persons, List<Alias> kept) {
    List<Alias> aliases = new ArrayList<>(kept);
    aliases.addAll(aliases(decisions, persons));
    Map<String, Long> understood = new HashMap<>();
    aliases.forEach(alias -> understood.put(alias.key(), alias.person()));
    List<RulePrior> rules = rules(decisions, understood);
    Lesson ruled = new Lesson(rules, aliases, Calibration.SHIPPED, decisions.size());
    List<Calibration.Outcome> outcomes =
        decisions.stream()
            .map(d ->
                new Calibration.Outcome(
                    ruled.ruled(d.rule(), d.confidence()), isRight(d, understood)))
            .toList();
    return new Lesson(rules, aliases, Calibration.fit(outcomes), decisions.size());
  }

  /** Whether a proposal was right, or would have been had the name been understood. */
  private static boolean isRight(Decided decided, Map<String, Long> understood) {
    String name = decided.proposed();
    Speaker chosen = decided.chosen();
    Long meant = name == null ? null : understood.get(FoldedText.fold(name));
    boolean alias = meant != null && chosen != null && chosen.id() == meant;
    return decided.isRight() || (decided.accepted() && alias);
  }

  private static List<RulePrior> rules(List<Decided> decisions, Map<String, Long> understood) {
    Map<String, List<Decided>> byRule = new TreeMap<>(QuoteCountStore.BY_NUMBER);
    for (Decided decided : decisions) {
      String rule = decided.rule();
      if (rule != null) {
        byRule.computeIfAbsent(rule, r -> new ArrayList<>()).add(decided);
      }
    }
    List<RulePrior> rules = new ArrayList<>();
    byRule.forEach((rule, of) -> {
      long right = of.stream().filter(d -> isRight(d, understood)).count();
      long accepted = of.stream().filter(Decided::accepted).count();
      double claimed = of.stream().mapToDouble(Decided::confidence).average().orElse(0);
      rules.add(new RulePrior(rule, right, accepted - right, of.size() - accepted, claimed));
    });
    return rules;
  }

  private static List<Alias> aliases(List<Decided> decisions, List<Speaker> persons) {
    Set<String> known = new HashSet<>();
    persons.forEach(p -> known.addAll(QueueStore.keys(p.name(), p)));
    Map<String, List<Decided>> byName = new TreeMap<>();
    for (Decided decided : decisions) {
      String name = decided.proposed();
      if (name != null && decided.accepted() && !known.contains(FoldedText.fold(name))) {
        byName.computeIfAbsent(FoldedText.fold(name), n -> new ArrayList<>()).add(decided);
      }
    }
    List<Alias> aliases = new ArrayList<>();
    byName.forEach((key, of) -> {
      Map<Long, Speaker> chosen = new HashMap<>();
      for (Decided decided : of) {
        Speaker person = decided.chosen();
        chosen.put(person == null ? 0 : person.id(), person);
      }
      Speaker only = chosen.size() == 1 ? chosen.values().iterator().next() : null;
      String name = of.getFirst().proposed();
      if (only != null && name != null && of.size() >= ALIAS) {
        aliases.add(new Alias(name, key, only.id(), only.name(), of.size()));
      }
    });
    return aliases;
  }
}
