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
  /** The longest line, in tokens, that names somebody or something. */
  private static final int LABEL = 16;

  private final Page page;
  private final Words words;

  /** For each block: the name above it in a list that begins with a name. */
  private final @Nullable Mention[] heads;

  /** For each block: the possessive of the line that announces its list; -1 for none. */
  private final int[] possessives;

  Listing(Page page) {
    this.page = page;
    this.words = page.words;
    this.heads = new @Nullable Mention[page.blocks.size()];
    this.possessives = new int[page.blocks.size()];
    read();
  }

  private void read() {
    int island = -1;
    Boolean named = null;
    Mention name = null;
    int possessive = -1;
    for (int i = 0; i < heads.length; i++) {
      Block line = page.blocks.get(i);
      boolean quote = isQuote(line);
      if (line.island() != island || !(quote || isLabel(line))) {
        island = line.island();
        named = null;
        name = null;
        possessive = -1;
      }
      Mention here = quote ? null : name(line);
      if (named == null && (quote || here != null)) {
        named = here != null;
      }
      name = here == null ? name : here;
      possessive = announces(line) ? line.body() : possessive;
      heads[i] = Boolean.TRUE.equals(named) ? name : null;
      possessives[i] = possessive;
    }
  }

  /**
   * The name that stands alone, or with a role, on the line that begins the part of the list a
   * quote is in; null when no such line stands before the first quote of the list.
   */
  @Nullable Mention head(Block quote) {
    return heads[page.blockIndex(quote.first())];
  }

  /**
   * The possessive of the line that announces the list: {@code Ses principales déclarations :}; -1
   * when there is none.
   */
  int possessive(Block quote) {
    return possessives[page.blockIndex(quote.first())];
  }

  private boolean announces(Block line) {
    int first = line.body();
    boolean possessive =
        words.isChar(line.last() - 1, ':')
            && isLabel(line)
            && words.is(first, Trait.POSSESSIVE)
            && !words.is(first, Trait.FIRST);
    for (int i = first + 1; possessive && i < line.last(); i++) {
      if (words.is(i, Trait.SAYNOUN)) {
        return true;
      }
    }
    return false;
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
    Mention mention = isLabel(line) ? page.mentions.covering(line.body()) : null;
    if (mention == null || mention.first() != line.body() || !mention.full()) {
      return null;
    }
    int after = mention.last();
    boolean alone = after >= line.last() || (words.isChar(after, ':') && after == line.last() - 1);
    return alone || words.isChar(after, ',') || words.isChar(after, '(') ? mention : null;
  }
}
