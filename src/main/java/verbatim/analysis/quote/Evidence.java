package verbatim.analysis.quote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verbatim.text.TextSpan;

/**
 * Why a quote was read as it was; turned into a sentence where it is shown.
 *
 * @param path from the mention beside the quote to the person, step by step; empty when the mention
 *     is the name itself
 * @param repairs what was wrong with the marks and how they were paired all the same
 * @param features the named features of the decision about the kind, with their weights, in the
 *     order in which they were judged
 */
public record Evidence(List<Step> path, List<Repair> repairs, Map<String, Double> features) {
  /** Nothing to say. */
  public static final Evidence NONE = new Evidence(List.of(), List.of(), Map.of());

  /** Copies the collections. */
  public Evidence {
    path = List.copyOf(path);
    repairs = List.copyOf(repairs);
    features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
  }

  /** How a mention was understood. */
  public enum Link {
    /** A pronoun stands for the subject of an earlier sentence. */
    PRONOUN,
    /** The person is named in the heading above. */
    HEADING,
    /** A role ({@code le député}) stands for the person who was introduced with it. */
    ROLE,
    /** A surname or a title with a surname stands for a full name. */
    SURNAME,
    /** The same speaker goes on. */
    SAME_SPEAKER,
    /** Another, clearer copy of the utterance names its speaker. */
    CLEAR_COPY,
    /** Nothing says who it is; among all who are named around the quote this one is likeliest. */
    LIKELIEST,
    /** The authority file knows one person only who held this office then. */
    OFFICE
  }

  /** One step of the path: the words at {@code at} mean what the words at the next step mean. */
  public record Step(TextSpan at, Link link) {}

  /** What was wrong with a mark. */
  public enum Fault {
    /**
     * An opening mark without a closing one; the end was set where the paragraph or speech ends.
     */
    CLOSER_MISSING,
    /** A closing mark without an opening one; the start was set where the sentence starts. */
    OPENER_MISSING,
    /** Opened with one kind of mark and closed with another. */
    MIXED_MARKS,
    /** A mark that belongs to no pair. */
    STRAY_MARK,
    /** The quote runs over several paragraphs. */
    CONTINUED
  }

  /** A fault and the offset at which it was mended. */
  public record Repair(Fault fault, int at) {}
}
