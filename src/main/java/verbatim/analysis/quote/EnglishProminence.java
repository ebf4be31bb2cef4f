package verbatim.analysis.quote;

/**
 * How prominent the place of a name in its English sentence is: whoever speaks in the main clause
 * is likelier to be taken up by {@code he} or {@code she} than whoever is spoken of.
 */
final class EnglishProminence {
  private static final int MODIFIERS = 8;
  private static final int ASIDE = 30;

  private final Page page;
  private final Words words;
  private final EnglishIncises incises;

  EnglishProminence(Page page) {
    this.page = page;
    this.words = page.words;
    this.incises = new EnglishIncises(words);
  }

  /** Points from 0 to 4. */
  double of(Mention mention) {
    int after = mention.last();
    if (words.folded(after).equals("'s") || isPlural(after)) {
      return 0.3;
    }
    double points = place(mention);
    return points >= 1 && speaks(after) ? points + 1 : points;
  }

  /** {@code Jones' lawyer}: only an apostrophe marks the owner. */
  private boolean isPlural(int i) {
    return (words.isChar(i, '\'') || words.isChar(i, '’'))
        && words.start(i) == words.end(i - 1)
        && words.isWord(i + 1);
  }

  private double place(Mention mention) {
    int first = phrase(mention.first());
    int before = first - 1;
    for (int n = 0; n < 3 && words.any(before, Trait.bits(Trait.ADV, Trait.TIME)); n++) {
      before--;
    }
    if (words.isBroken(first) || words.any(before, Trait.STOP.bit())) {
      return 3;
    }
    if (Lexicon.isCue(words.traits(before)) && words.is(before, Trait.FINITE)) {
      boolean inverted = words.is(before - 1, Trait.MARK) || words.isChar(before - 1, ',');
      return inverted ? 3 : 0.8;
    }
    if (words.is(before, Trait.QUE)) {
      return 1;
    }
    if (words.isChar(before, ',') || words.is(before, Trait.MARK)) {
      return isLed(mention) ? 1.5 : 3;
    }
    if (!words.isWord(before)) {
      return 2.5;
    }
    return words.is(before, Trait.CONJ) && !words.folded(before).equals("and") ? 1.5 : 0;
  }

  /** The first token of a name with what stands before it: {@code White House spokesman X}. */
  private int phrase(int name) {
    int i = name;
    long stop =
        Trait.bits(Trait.PREP, Trait.DE, Trait.CONJ, Trait.REL, Trait.QUE, Trait.BE, Trait.HAVE);
    while (i > 0 && name - i < MODIFIERS && words.isWord(i - 1) && !words.isBroken(i)) {
      boolean noun = words.any(i - 1, Trait.bits(Trait.ROLE, Trait.GROUP, Trait.CAP, Trait.DET));
      boolean plain = i < name && (words.traits(i - 1) & stop) == 0 && !words.is(i - 1, Trait.ADV);
      if (!noun && !plain) {
        break;
      }
      if (words.any(i - 1, stop | Trait.TIME.bit())
          || (words.is(i - 1, Trait.FINITE) && Lexicon.isCue(words.traits(i - 1)))) {
        break;
      }
      i--;
    }
    return i;
  }

  /** Whether a verb of saying follows, also behind {@code , who …,}. */
  private boolean speaks(int after) {
    if (incises.verb(after) >= 0) {
      return true;
    }
    if (!words.isChar(after, ',') && !words.isChar(after, '(')) {
      return false;
    }
    for (int i = after + 1; i < after + ASIDE && !words.is(i, Trait.STOP); i++) {
      if ((words.isChar(i, ',') || words.isChar(i, ')')) && incises.verb(i + 1) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody else stands earlier in the sentence, where a subject can. */
  private boolean isLed(Mention mention) {
    Block block = page.blockOf(mention.first());
    int start = page.sentenceStart(mention.first(), block);
    for (int i = page.mentions.from(start); i < page.mentions.count(); i++) {
      Mention other = page.mentions.get(i);
      if (other.first() >= mention.first()) {
        return false;
      }
      if (!words.any(other.first() - 1, Trait.bits(Trait.PREP, Trait.DE)) && !other.quoted()) {
        return true;
      }
    }
    return false;
  }
}
