package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;

/**
 * Reads lists of statements: lines that are all quote, under lines that say whose they are or what
 * they are about.
 *
 * <pre>
 * X, entraîneur          Ses principales déclarations :
 * À propos du match :    Sur la guerre
 * « … »                  « … »
 * « … »                  « … »
 * </pre>
 */
final class Listing {
  private static final int MOST_LINES = 60;

  /** The longest line, in tokens, that names somebody or something. */
  private static final int LABEL = 16;

  private final Page page;
  private final Words words;

  Listing(Page page) {
    this.page = page;
    this.words = page.words;
  }

  /**
   * The name that stands alone, or with a role, on the line that begins the part of the list a
   * quote is in; null when no such line stands before the first quote of the list.
   */
  @Nullable Mention head(Block quote) {
    Mention near = null;
    boolean first = false;
    int index = page.blockIndex(quote.first());
    for (int i = index - 1; i >= Math.max(0, index - MOST_LINES); i--) {
      Block line = page.blocks.get(i);
      if (line.island() != quote.island()) {
        break;
      }
      boolean said = isQuote(line);
      Mention name = said ? null : name(line);
      if (!said && name == null && !isLabel(line)) {
        break;
      }
      near = near == null ? name : near;
      first = !said && (name != null || first);
    }
    return first ? near : null;
  }

  /**
   * The possessive of the line that announces the list: {@code Ses principales déclarations :}; -1
   * when there is none.
   */
  int possessive(Block quote) {
    int index = page.blockIndex(quote.first());
    for (int i = index - 1; i >= Math.max(0, index - MOST_LINES); i--) {
      Block line = page.blocks.get(i);
      if (line.island() != quote.island() || !(isQuote(line) || isLabel(line))) {
        return -1;
      }
      int first = line.body();
      boolean announces =
          words.isChar(line.last() - 1, ':')
              && words.is(first, Trait.POSSESSIVE)
              && !words.is(first, Trait.FIRST);
      for (int k = first + 1; announces && k < line.last(); k++) {
        if (words.is(k, Trait.SAYNOUN)) {
          return first;
        }
      }
    }
    return -1;
  }

  /** Whether a line is all quote. */
  private boolean isQuote(Block line) {
    Pair pair = page.outerAt(words.start(line.body()));
    return pair != null && page.after(pair) >= line.last() - 1;
  }

  /** {@code À propos du match :}, {@code Sur la guerre}: no sentence. */
  private boolean isLabel(Block line) {
    return line.last() - line.body() <= LABEL
        && !words.is(line.last() - 1, Trait.STOP)
        && !page.isQuoted(line.body());
  }

  private @Nullable Mention name(Block line) {
    Mention mention = page.mentions.covering(line.body());
    boolean starts = mention != null && mention.first() == line.body() && mention.full();
    if (mention == null || !starts || !isLabel(line)) {
      return null;
    }
    int after = mention.last();
    boolean alone = after >= line.last() || (words.isChar(after, ':') && after == line.last() - 1);
    return alone || words.isChar(after, ',') || words.isChar(after, '(') ? mention : null;
  }
}
