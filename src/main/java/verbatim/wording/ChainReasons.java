package verbatim.wording;

import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.citation.SourceChain;
import verbatim.analysis.citation.SourceChain.Link;
import verbatim.text.TextSpan;

/** Says in one sentence through whom words came to an article. */
public final class ChainReasons {
  private ChainReasons() {}

  /**
   * Where the words come from, and who passed them on by which words of the article.
   *
   * @param articleText the text the chain was found in, as its offsets refer to it
   * @return one sentence, in French for French locales and in English for all others
   */
  public static String sentence(SourceChain chain, String articleText, Locale locale) {
    Words words = Words.of("verbatim.wording.ChainReasons", locale);
    StringJoiner clauses = new StringJoiner(words.say("and"), "", words.say("end"));
    clauses.add(words.say("origin", in(articleText, chain.origin().source())));
    for (Link relay : chain.relays()) {
      clauses.add(
          words.say("relay", in(articleText, relay.source()), in(articleText, relay.cue())));
    }
    return clauses.toString();
  }

  /** The sources from the first to the last, as a line: who says it, then who passed it on. */
  public static String line(SourceChain chain, String articleText) {
    StringJoiner sources = new StringJoiner(" → ");
    chain.links().forEach(link -> sources.add(in(articleText, link.source())));
    return sources.toString();
  }

  private static String in(String articleText, @Nullable TextSpan span) {
    return span == null ? "" : span.in(articleText).replaceAll("\\s+", " ").strip();
  }
}
