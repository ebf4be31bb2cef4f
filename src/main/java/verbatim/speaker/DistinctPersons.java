package verbatim.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import verbatim.speaker.AuthorityCsv.Contents;
import verbatim.speaker.AuthorityCsv.Fault;
import verbatim.speaker.AuthorityCsv.Problem;
import verbatim.text.FoldedText;

/**
 * Keeps the persons of a file apart: a preferred name is nobody else's variant. Two persons that
 * each claim the other's name, as when A was merged into B and B into A, stay two without the
 * claims.
 */
final class DistinctPersons {
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, List<Speaker>> byName = new HashMap<>();
  private final List<Problem> problems;

  private record Line(long number, Speaker person) {}

  DistinctPersons(List<Problem> problems) {
    this.problems = problems;
  }

  /** Adds a person, unless an earlier line has the name and nothing tells the two apart. */
  void add(long line, Speaker person) {
    List<Speaker> namesakes =
        byName.computeIfAbsent(FoldedText.fold(person.name()), k -> new ArrayList<>(1));
    if (namesakes.stream().allMatch(n -> Identifiers.tellApart(n, person))) {
      namesakes.add(person);
      lines.add(new Line(line, person));
    } else {
      problems.add(new Problem(Fault.DUPLICATE, line, person.name()));
    }
  }

  /** Everybody who was added, and all problems. */
  Contents contents() {
    return new Contents(lines.stream().map(this::unclaimed).toList(), List.copyOf(problems));
  }

  private Speaker unclaimed(Line line) {
    Speaker person = line.person;
    List<String> own = new ArrayList<>(person.variants());
    for (String variant : person.variants()) {
      List<Speaker> owners = byName.getOrDefault(FoldedText.fold(variant), List.of());
      if (!owners.isEmpty() && !owners.contains(person)) {
        own.remove(variant);
        problems.add(new Problem(Fault.CLAIMED, line.number, variant));
      }
    }
    return person.withVariants(own);
  }
}
