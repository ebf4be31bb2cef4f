package verbatim.analysis.quote;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/**
 * The tokens of a section of a text: words, numbers and single punctuation characters, with their
 * traits. Any index may be asked for; there is nothing before the first and after the last token.
 */
class Words {
  /** French and English press have fewer; where a text has more, the arrays grow. */
  private static final int CHARS_A_TOKEN = 5;

  /** One token is remembered for so many {@code char}s, as a power of two, to find others near. */
  private static final int STEP = 4;

  private static final int ASCII = 128;

  /** The marks of punctuation as strings. */
  private static final String[] SIGNS = new String[ASCII];

  private final String text;
  private final TextSpan section;
  private final Lexicon lexicon;
  private int[] start;
  private int[] end;
  private long[] hashes;
  private long[] traits;

  /** The folded words that were asked for. */
  private @Nullable String[] folded;

  /** The character of a token that has only one; 0 for longer tokens. */
  private char[] sign;

  /** For every few {@code char}s of the section the first token that ends behind them. */
  private final int[] near;

  private int nears;

  private int count;
  private final FrenchForms forms = new FrenchForms();

  Words(String text, TextSpan section, Lexicon lexicon) {
    this.text = text;
    this.section = section;
    this.lexicon = lexicon;
    int likely = section.length() / CHARS_A_TOKEN + 16;
    this.start = new int[likely];
    this.end = new int[likely];
    this.hashes = new long[likely];
    this.traits = new long[likely];
    this.folded = new String[likely];
    this.sign = new char[likely];
    this.near = new int[(section.length() >> STEP) + 2];
  }

  static {
    for (char c = 0; c < ASCII; c++) {
      SIGNS[c] = FoldedText.fold(String.valueOf(c));
    }
  }

  /**
   * Adds the next token.
   *
   * @param hash as {@link WordTable} makes it; {@link WordTable#NONE} for what is no word
   */
  void add(int from, int to, long hash, long bits) {
    if (count == start.length) {
      int capacity = count + count / 2;
      start = Arrays.copyOf(start, capacity);
      end = Arrays.copyOf(end, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
      traits = Arrays.copyOf(traits, capacity);
      folded = Arrays.copyOf(folded, capacity);
      sign = Arrays.copyOf(sign, capacity);
    }
    while (section.start() + (nears << STEP) < to && nears < near.length) {
      near[nears++] = count;
    }
    char only = to - from == 1 ? text.charAt(from) : 0;
    sign[count] = only;
    start[count] = from;
    end[count] = to;
    hashes[count] = hash;
    traits[count++] = bits;
  }

  int count() {
    return count;
  }

  String text() {
    return text;
  }

  /** The part of the text that was read. */
  TextSpan section() {
    return section;
  }

  long traits(int i) {
    return i < 0 || i >= count ? 0 : traits[i];
  }

  boolean is(int i, Trait trait) {
    return (traits(i) & trait.bit()) != 0;
  }

  boolean any(int i, long bits) {
    return (traits(i) & bits) != 0;
  }

  /** A word or a number, as opposed to punctuation or nothing. */
  boolean isWord(int i) {
    return i >= 0 && i < count && !is(i, Trait.PUNCT);
  }

  int start(int i) {
    return i < 0 ? section.start() : i >= count ? section.end() : start[i];
  }

  int end(int i) {
    return i < 0 ? section.start() : i >= count ? section.end() : end[i];
  }

  /** The first {@code char} of a token; 0 outside. */
  char first(int i) {
    return i < 0 || i >= count ? 0 : text.charAt(start[i]);
  }

  /** Whether a token is this one character. */
  boolean isChar(int i, char c) {
    return i >= 0 && i < count && sign[i] == c;
  }

  /** The token as folded for comparing; empty outside. */
  String folded(int i) {
    if (i < 0 || i >= count) {
      return "";
    }
    String word = folded[i];
    if (word == null) {
      word = read(i);
      folded[i] = word;
    }
    return word;
  }

  private String read(int i) {
    if (sign[i] != 0 && sign[i] < ASCII) {
      return SIGNS[sign[i]];
    }
    String known = hashes[i] == WordTable.NONE ? null : lexicon.table().word(hashes[i]);
    return known == null ? FoldedText.fold(text.substring(start[i], end[i])) : known;
  }

  /** What French word forms can be. */
  FrenchForms forms() {
    return forms;
  }

  /** Whether a French token is a finite verb of the third person and can be nothing else. */
  boolean isOnlyVerb(int i) {
    return forms.isOnlyThirdPerson(text.substring(start(i), end(i)));
  }

  /** Whether a French token is an adjective and no noun: {@code une seule voie}. */
  boolean isAdjective(int i) {
    return forms.isAdjective(text.substring(start(i), end(i)));
  }

  /** Whether French has a token in small letters. */
  boolean isFrenchWord(int i) {
    return forms.isWord(text.substring(start(i), end(i)).toLowerCase(Locale.ROOT));
  }

  /** Whether a hyphen joins the parts of a token. */
  boolean isCompound(int i) {
    return text.indexOf('-', start(i), end(i)) >= 0;
  }

  /** The hash of the folded word; {@link WordTable#NONE} outside and for what is no word. */
  long hash(int i) {
    return i < 0 || i >= count ? WordTable.NONE : hashes[i];
  }

  /** What the lexicon knows about a folded word. */
  long known(String word) {
    return lexicon.traits(word);
  }

  /** Whether speakers can be found in the language of the text. */
  boolean knowsSpeakers() {
    return lexicon.knowsSpeakers();
  }

  boolean isFrench() {
    return lexicon.language() == Language.FRENCH;
  }

  /** The place from one token to another, both included. */
  TextSpan span(int from, int to) {
    return new TextSpan(start(from), end(to));
  }

  /** The first token that ends behind an offset; {@link #count} when there is none. */
  int at(int offset) {
    int step = Math.max(0, offset - section.start()) >> STEP;
    int i = step < nears ? near[step] : count;
    while (i < count && end[i] <= offset) {
      i++;
    }
    return i;
  }

  /** Whether the text begins with a token, or more than a space or a line break lies before it. */
  boolean isBroken(int i) {
    if (i == 0 || start(i) - end(i - 1) > 2) {
      return true;
    }
    for (int at = end(i - 1); at < start(i); at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }
}
