package verbatim.analysis.quote;

import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.text.Sentences;
import verbatim.text.TextSpan;

/** Cuts a text into tokens in one pass and looks each word up. */
final class Tokenizer {
  /** Words that are cut or joined in a way of their own, with what each of them is. */
  private static final WordTable JOINTS = new WordTable();

  private static final long ELIDED = joints("l d j m t s c n qu jusqu lorsqu puisqu quelqu", 1);
  private static final long INVERTED = joints("il elle on ils elles je tu nous vous ce ci", 2);
  private static final long PREFIX = joints("vice ex neo co sous archi contre", 4);
  private static final long ARABIC_ARTICLE = joints("al el ul ad ar as at az ed er es ez", 8);
  private static final long CONTRACTED = joints("it that there he she let what who here", 16);
  private static final long CALLING =
      Trait.bits(Trait.ROLE, Trait.TITLE, Trait.MASC, Trait.FEM, Trait.PLUR);
  private static final int LONGEST = 40;

  private final String text;
  private final Lexicon lexicon;
  private final boolean french;
  private final boolean accents;
  private final Words words;
  private final char[] buffer = new char[LONGEST + 2];

  private Tokenizer(String text, TextSpan section, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.french = lexicon.language() == Language.FRENCH;
    this.accents = french && hasAccents(text);
    this.words = new Words(text, section, lexicon);
  }

  private static long joints(String words, long bit) {
    for (String word : words.split(" ")) {
      JOINTS.add(word, bit);
    }
    return bit;
  }

  static Words read(String text, TextSpan section, Lexicon lexicon) {
    return new Tokenizer(text, section, lexicon).run();
  }

  private Words run() {
    int i = words.section().start();
    while (i < words.section().end()) {
      char c = text.charAt(i);
      if (c <= ' ' || isSpace(c)) {
        i++;
      } else if (isLetter(c)) {
        i = word(i);
      } else if (c >= '0' && c <= '9') {
        i = number(i);
      } else {
        punctuation(i++, c);
      }
    }
    return words;
  }

  private int word(int from) {
    int i = from + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean goesOn =
          isLetter(c)
              || (c >= '0' && c <= '9')
              || ((c == '-' || c == '‑') && joins(i) && !startsPronoun(from, i))
              || (isApostrophe(c) && joins(i) && !cutsAt(from, i));
      if (!goesOn) {
        break;
      }
      i++;
    }
    boolean elision = i < text.length() && isApostrophe(text.charAt(i)) && cutsAfter(from, i);
    int to = elision ? i + 1 : i;
    emit(from, to, 0);
    if (!french && isPossessive(from, i)) {
      emit(i, i + 2, 0);
      return i + 2;
    }
    if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '‑')) {
      return pronoun(from, i);
    }
    return to;
  }

  /** Emits the pronoun of {@code dit-il}, {@code a-t-elle}; the euphonic t belongs to no token. */
  private int pronoun(int from, int hyphen) {
    if (!french || !joins(hyphen) || !startsPronoun(from, hyphen)) {
      return hyphen;
    }
    int start = hyphen + 1;
    if (start + 1 < text.length() && !isLetter(text.charAt(start + 1))) {
      start += 2;
    }
    int end = letters(start);
    emit(start, end, Trait.INVERTED.bit());
    return end;
  }

  private boolean startsPronoun(int from, int hyphen) {
    if (!french || hyphen - from > 20 || text.startsWith("endez-vous", from + 1)) {
      return false;
    }
    int start = hyphen + 1;
    int end = letters(start);
    if (end == start + 1 && (text.charAt(start) | 32) == 't' && end < text.length()) {
      char c = text.charAt(end);
      if (c == '-' || c == '‑' || isApostrophe(c)) {
        start = end + 1;
        end = letters(start);
      }
    }
    boolean last = end >= text.length() || text.charAt(end) != '-';
    return end - start <= 5 && last && isJoint(start, end, INVERTED);
  }

  private int letters(int from) {
    int i = from;
    while (i < text.length() && i - from < 7 && isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int number(int from) {
    int i = from + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean digitNext = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (!isLetter(c) && !(c >= '0' && c <= '9') && !((c == '.' || c == ',') && digitNext)) {
        break;
      }
      i++;
    }
    words.add(from, i, Trait.NUMBER.bit(), null);
    return i;
  }

  private void punctuation(int at, char c) {
    long traits = Trait.PUNCT.bit();
    if (Marks.isMark(c)) {
      traits |= Trait.MARK.bit();
    } else if (c == '.' || c == '!' || c == '?' || c == '…') {
      int before = words.count() - 1;
      boolean abbreviation = c == '.' && words.end(before) == at && isAbbreviation(before);
      if (!abbreviation && Sentences.endsAt(text, at)) {
        traits |= Trait.STOP.bit();
      }
    }
    words.add(at, at + 1, traits, null);
  }

  private boolean isAbbreviation(int word) {
    boolean initial = words.end(word) - words.start(word) == 1 && words.is(word, Trait.CAP);
    return initial || (words.is(word, Trait.ABBR) && !endsFrench(word));
  }

  /** French {@code vol.} and {@code etc.} before a capital: only titles stand before a name. */
  private boolean endsFrench(int word) {
    if (!words.isFrench() || words.is(word, Trait.CAP)) {
      return false;
    }
    int next = words.end(word) + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00a0')) {
      next++;
    }
    return next < text.length() && Character.isUpperCase(text.charAt(next));
  }

  private void emit(int from, int to, long traits) {
    int length = to - from > LONGEST ? 0 : fold(from, to);
    WordTable.Entry entry = lexicon.table().find(buffer, length);
    long known = entry == null ? compound(length) : entry.traits();
    long bits = traits | (accents && length > 0 ? accented(known, from, to) : known);
    if (Character.isUpperCase(text.charAt(from)) || isArabicName(from, to)) {
      bits |= Trait.CAP.bit();
      if (isUpper(from, to)) {
        bits |= Trait.UPPER.bit();
      }
    }
    words.add(from, to, bits, entry == null ? null : entry.word());
  }

  /** {@code al-Joulani}: a name whose article is written small. */
  private boolean isArabicName(int from, int to) {
    return to - from > 4
        && text.charAt(from + 2) == '-'
        && Character.isUpperCase(text.charAt(from + 3))
        && isJoint(from, from + 2, ARABIC_ARTICLE);
  }

  /** Folds a word into the buffer; gives its length there. */
  private int fold(int from, int to) {
    int length = 0;
    for (int i = from; i < to && length < LONGEST; i++) {
      char c = text.charAt(i);
      char folded = FoldedText.single(c);
      if (folded != 0) {
        buffer[length++] = folded;
      } else {
        String parts = FoldedText.fold(String.valueOf(c));
        for (int k = 0; k < parts.length() && length < LONGEST; k++) {
          buffer[length++] = parts.charAt(k);
        }
      }
    }
    return length;
  }

  private boolean isJoint(int from, int to, long bit) {
    WordTable.Entry entry = JOINTS.find(buffer, fold(from, to));
    return entry != null && (entry.traits() & bit) != 0;
  }

  /** What a compound takes from its parts: {@code vice-procureur}, {@code adjudant-chef}. */
  private long compound(int length) {
    int hyphen = 1;
    while (hyphen < length && buffer[hyphen] != '-') {
      hyphen++;
    }
    if (hyphen >= length - 1) {
      return 0;
    }
    String prefix = new String(buffer, 0, hyphen);
    if ((JOINTS.get(prefix) & PREFIX) != 0) {
      return lexicon.traits(new String(buffer, hyphen + 1, length - hyphen - 1)) & CALLING;
    }
    long first = lexicon.traits(prefix);
    return (first & Trait.ROLE.bit()) == 0 ? 0 : first & CALLING;
  }

  /** Where accents are written, {@code à} is no verb and {@code déclare} is no participle. */
  private long accented(long bits, int from, int to) {
    char last = text.charAt(to - 1);
    if (to - from == 1) {
      return last < 128 ? bits & ~Trait.PREP.bit() : bits & ~Trait.bits(Trait.HAVE, Trait.VERBISH);
    }
    if (last == 'é') {
      return Lexicon.isCue(bits)
          ? bits & ~Trait.bits(Trait.FINITE, Trait.GROUP)
          : bits & ~Trait.FINITE.bit();
    }
    return last == 'e' && (bits & Trait.FINITE.bit()) != 0 ? bits & ~Trait.PAST.bit() : bits;
  }

  private boolean isUpper(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Whether a hyphen or an apostrophe stands between two letters or digits. */
  private boolean joins(int i) {
    return i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** Whether the apostrophe at {@code i} ends the token that began at {@code from}. */
  private boolean cutsAt(int from, int i) {
    if (french) {
      return isElided(from, i) && !isNamePrefix(from, i);
    }
    return isPossessive(from, i);
  }

  /** {@code 's} of {@code the mayor's}, which is a token of its own; not that of {@code it's}. */
  private boolean isPossessive(int from, int i) {
    return i + 1 < text.length()
        && isApostrophe(text.charAt(i))
        && (text.charAt(i + 1) | 32) == 's'
        && (i + 2 >= text.length() || !isLetter(text.charAt(i + 2)))
        && !isContraction(from, i);
  }

  private boolean cutsAfter(int from, int i) {
    return french && isElided(from, i) && !(joins(i) && isNamePrefix(from, i));
  }

  /** {@code N'Golo}, {@code M'Baye}: no pronoun stands before a capital letter. */
  private boolean isNamePrefix(int from, int i) {
    char c = text.charAt(from);
    return i == from + 1
        && (c == 'N' || c == 'M' || c == 'T')
        && i + 2 < text.length()
        && Character.isUpperCase(text.charAt(i + 1))
        && Character.isLowerCase(text.charAt(i + 2));
  }

  private boolean isElided(int from, int i) {
    return i - from <= 6 && isJoint(from, i, ELIDED);
  }

  private boolean isContraction(int from, int i) {
    return isJoint(from, Math.min(i, from + 6), CONTRACTED);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isLetter(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00ad';
  }

  /** Whether accents are written in this French text; without any, every reading stays open. */
  private static boolean hasAccents(String text) {
    int found = 0;
    for (int i = 0; i < text.length() && i < 20_000 && found <= 2; i++) {
      char c = text.charAt(i);
      found += (c >= 'à' && c <= 'û') || c == '\u0301' || c == '\u0300' ? 1 : 0;
    }
    return found > 2;
  }
}
