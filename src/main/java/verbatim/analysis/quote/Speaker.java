package verbatim.analysis.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a speaker and what they were understood to mean.
 *
 * @param first their first token
 * @param last the token after their last one
 * @param person null for a group, an unnamed source, an outlet, or a role nobody was found for
 * @param shape how the speaker is named
 * @param path how the words were understood; empty for a plain name
 * @param certainty how likely the person is right, given that the words name the speaker
 * @param others whom else the words may stand for, the likeliest first
 */
record Speaker(
    int first,
    int last,
    @Nullable Person person,
    Shape shape,
    List<Evidence.Step> path,
    double certainty,
    List<Candidate> others) {

  /** Words that can mean nobody else. */
  Speaker(
      int first,
      int last,
      @Nullable Person person,
      Shape shape,
      List<Evidence.Step> path,
      double certainty) {
    this(first, last, person, shape, path, certainty, List.of());
  }

  enum Shape {
    NAME,
    PRONOUN,
    ROLE,
    /** Several people, somebody unnamed or an organisation: blocks every person inside. */
    GROUP
  }

  static Speaker named(int first, int last, Person person) {
    return new Speaker(first, last, person, Shape.NAME, List.of(), 0.98);
  }

  /** A noun that may be a person, a group or a thing. */
  static Speaker unsure(int first, int last) {
    return new Speaker(first, last, null, Shape.GROUP, List.of(), 0.5);
  }

  static Speaker group(int first, int last) {
    return new Speaker(first, last, null, Shape.GROUP, List.of(), 0.9);
  }
}
