package verbatim.analysis.quote;

import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.text.Letters;
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
  private final WordTable table;
  private final boolean french;
  private final boolean accents;
  private final Words words;

  /** The hash of the letters read so far of the word that is being read. */
  private long hash;

  private Tokenizer(Words words, Lexicon lexicon) {
    this.text = words.text();
    this.table = lexicon.table();
    this.french = lexicon.language() == Language.FRENCH;
    this.accents = french && hasAccents(text);
    this.words = words;
  }

  private static long joints(String words, long bit) {
    for (String word : words.split(" ")) {
      JOINTS.add(word, bit);
    }
    return bit;
  }

  static Words read(String text, TextSpan section, Lexicon lexicon) {
    return fill(new Words(text, section, lexicon), lexicon);
  }

  /** Adds the tokens of a section to words that have none yet. */
  static Words fill(Words words, Lexicon lexicon) {
    return new Tokenizer(words, lexicon).run();
  }

  private Words run() {
    int i = words.section().start();
    while (i < words.section().end()) {
      char c = text.charAt(i);
      if (Letters.isGap(c)) {
        i++;
      } else if (Letters.isLetter(c)) {
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
    hash = hash(WordTable.NONE, text.charAt(from));
    int hyphen = -1;
    int i = from + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Letters.isLetter(c) && (c < '0' || c > '9')) {
        boolean joint = isHyphen(c) || isApostrophe(c);
        if (!joint || !joins(i) || (isHyphen(c) ? startsPronoun(from, i) : cutsAt(from, i))) {
          break;
        }
        hyphen = hyphen < 0 && c == '-' ? i : hyphen;
      }
      hash = hash(hash, c);
      i++;
    }
    int to = i;
    if (i < text.length() && isApostrophe(text.charAt(i)) && cutsAfter(from, i)) {
      hash = hash(hash, text.charAt(i));
      to++;
    }
    emit(from, to, hyphen, 0);
    if (!french && isPossessive(i)) {
      hash = hash(i, i + 2);
      emit(i, i + 2, -1, 0);
      return i + 2;
    }
    if (i < text.length() && isHyphen(text.charAt(i))) {
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
    if (start + 1 < text.length() && !Letters.isLetter(text.charAt(start + 1))) {
      start += 2;
    }
    int end = letters(start);
    hash = hash(start, end);
    emit(start, end, -1, Trait.INVERTED.bit());
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
      if (isHyphen(c) || isApostrophe(c)) {
        start = end + 1;
        end = letters(start);
      }
    }
    boolean last = end >= text.length() || text.charAt(end) != '-';
    return end - start <= 5 && last && isJoint(hash(start, end), INVERTED);
  }

  private int letters(int from) {
    int i = from;
    while (i < text.length() && i - from < 7 && Letters.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int number(int from) {
    int i = from + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean digitNext = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (!Letters.isLetter(c)
          && !(c >= '0' && c <= '9')
          && !((c == '.' || c == ',') && digitNext)) {
        break;
      }
      i++;
    }
    words.add(from, i, WordTable.NONE, Trait.NUMBER.bit());
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
    words.add(at, at + 1, WordTable.NONE, traits);
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
    return next < text.length() && Letters.isUpper(text.charAt(next));
  }

  /**
   * Adds a word.
   *
   * @param hyphen the offset of the first hyphen in it; -1 when there is none
   */
  private void emit(int from, int to, int hyphen, long traits) {
    long own = table.traits(hash);
    long known = own == 0 && hyphen > 0 ? compound(from, to, hyphen) : own;
    long bits = traits | (accents ? accented(known, from, to) : known);
    if (Letters.isUpper(text.charAt(from)) || isArabicName(from, to)) {
      bits |= Trait.CAP.bit();
      if (isUpper(from, to)) {
        bits |= Trait.UPPER.bit();
      }
    }
    words.add(from, to, hash, bits);
  }

  /** {@code al-Marjani}: a name whose article is written small. */
  private boolean isArabicName(int from, int to) {
    return to - from > 4
        && text.charAt(from + 2) == '-'
        && Letters.isUpper(text.charAt(from + 3))
        && isJoint(hash(from, from + 2), ARABIC_ARTICLE);
  }

  /** The hash of the folded letters between two offsets. */
  private long hash(int from, int to) {
    long made = WordTable.NONE;
    for (int i = from; i < to; i++) {
      made = hash(made, text.charAt(i));
    }
    return made;
  }

  /** The hash of a word with one letter more, which is folded first. */
  private static long hash(long word, char letter) {
    char single = FoldedText.single(letter);
    if (single != 0) {
      return WordTable.hash(word, single);
    }
    long made = word;
    String parts = FoldedText.fold(String.valueOf(letter));
    for (int k = 0; k < parts.length(); k++) {
      made = WordTable.hash(made, parts.charAt(k));
    }
    return made;
  }

  private static boolean isJoint(long hash, long bit) {
    return (JOINTS.traits(hash) & bit) != 0;
  }

  /** What a compound takes from its parts: {@code vice-procureur}, {@code adjudant-chef}. */
  private long compound(int from, int to, int hyphen) {
    if (to - from > LONGEST) {
      return 0;
    }
    long prefix = hash(from, hyphen);
    if (isJoint(prefix, PREFIX)) {
      return table.traits(hash(hyphen + 1, to)) & CALLING;
    }
    long first = table.traits(prefix);
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
      if (Letters.isLower(c)) {
        return false;
      }
      letters += Letters.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Whether a hyphen or an apostrophe stands between two letters or digits. */
  private boolean joins(int i) {
    return i + 1 < text.length() && Letters.isWord(text.charAt(i + 1));
  }

  /** Whether the apostrophe at {@code i} ends the token that began at {@code from}. */
  private boolean cutsAt(int from, int i) {
    if (french) {
      return isElided(from, i) && !isNamePrefix(from, i);
    }
    return isPossessive(i);
  }

  /** {@code 's} of {@code the mayor's}, which is a token of its own; not that of {@code it's}. */
  private boolean isPossessive(int i) {
    return i + 1 < text.length()
        && isApostrophe(text.charAt(i))
        && (text.charAt(i + 1) | 32) == 's'
        && (i + 2 >= text.length() || !Letters.isLetter(text.charAt(i + 2)))
        && !isJoint(hash, CONTRACTED);
  }

  private boolean cutsAfter(int from, int i) {
    return french && isElided(from, i) && !(joins(i) && isNamePrefix(from, i));
  }

  /** {@code N'Dombo}, {@code M'Baye}: no pronoun stands before a capital letter. */
  private boolean isNamePrefix(int from, int i) {
    char c = text.charAt(from);
    return i == from + 1
        && (c == 'N' || c == 'M' || c == 'T')
        && i + 2 < text.length()
        && Letters.isUpper(text.charAt(i + 1))
        && Letters.isLower(text.charAt(i + 2));
  }

  private boolean isElided(int from, int i) {
    return i - from <= 6 && isJoint(hash, ELIDED);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‑';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
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
