package verbatim.analysis.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * Through whom words came to an article: {@code une source relayée par X}, {@code a confié Y au X},
 * {@code selon Y, cité par X}.
 *
 * @param span from the first to the last word of the chain
 * @param links from whoever knows or says it to whoever passed it on last; at least two
 * @param rule how the first two were joined
 * @param confidence how likely the chain is right, 0 to 1
 */
public record SourceChain(TextSpan span, List<Link> links, Rule rule, double confidence) {
  /** Copies the links. */
  public SourceChain {
    links = List.copyOf(links);
    if (links.size() < 2) {
      throw new IllegalArgumentException("a chain of one source");
    }
  }

  /** How a source is joined to the one that passed on what it says. */
  public enum Rule {
    /** {@code une source relayée par X}, {@code Y, cité par X}. */
    PASSED_ON_BY,
    /** {@code Y a indiqué à X}, {@code (sources Y à X)}, {@code Y told X}. */
    TOLD_TO,
    /** {@code assure Y, selon X}. */
    ACCORDING_TO,
    /** {@code selon X, citant Y}. */
    CITING
  }

  /**
   * One source of a chain.
   *
   * @param source the words that name it
   * @param name as it is to be cited
   * @param cue the words that say that it passed on what the link before says; null for the first
   *     link
   * @param relation those words as a key word, as for a {@linkplain CitationFinding#relation
   *     citation}; null for the first link
   */
  public record Link(
      TextSpan source, String name, @Nullable TextSpan cue, @Nullable String relation) {}

  /** Who knows or says it. */
  public Link origin() {
    return links.getFirst();
  }

  /** Who passed it on, the last one last. */
  public List<Link> relays() {
    return links.subList(1, links.size());
  }

  /** The same chain, passed on once more. */
  SourceChain passedOn(Link link, double factor) {
    List<Link> longer = new ArrayList<>(links);
    longer.add(link);
    TextSpan whole =
        new TextSpan(
            Math.min(span.start(), link.source.start()), Math.max(span.end(), link.source.end()));
    return new SourceChain(whole, longer, rule, confidence * factor);
  }
}
