package verbatim.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A view of a text without accents, case and typographic variants, with the way back to it.
 *
 * <p>Letters lose their accents and become lower case, curly apostrophes become straight, every
 * kind of space (no-break, thin, ideographic) becomes a plain one, ligatures are spelled out
 * ({@code œ → oe}). The text itself stays as it is: {@link #original} leads from any offset of the
 * view to the offset of the {@code char} it came from.
 */
public final class FoldedText {
  /** Behind the last kind of space and mark of punctuation that is common in Latin script. */
  private static final int TABLE = 0x2070;

  /** The folded {@code char} of each that folds to exactly one; 0 for those that do not. */
  private static final char[] SINGLE = singles();

  private final String text;
  private final String folded;

  /** For each {@code char} of the view the offset it came from; null where all stay in place. */
  private final int @Nullable [] origin;

  private FoldedText(String text, String folded, int @Nullable [] origin) {
    this.text = text;
    this.folded = folded;
    this.origin = origin;
  }

  /** Folds a whole text in one pass. */
  public static FoldedText of(String text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      char c = text.charAt(i);
      char single = single(c);
      if (single == 0) {
        return of(text, out, i);
      }
      out[i] = single;
    }
    return new FoldedText(text, new String(out), null);
  }

  /** Goes on where the first {@code char} may not fold to exactly one. */
  private static FoldedText of(String text, char[] begun, int from) {
    StringBuilder out = new StringBuilder(text.length() + 16).append(begun, 0, from);
    int[] origin = new int[text.length() + 17];
    for (int i = 0; i < from; i++) {
      origin[i] = i;
    }
    boolean moved = false;
    for (int i = from; i < text.length(); i++) {
      int before = out.length();
      append(text.charAt(i), out);
      moved |= out.length() != i + 1;
      if (out.length() >= origin.length) {
        origin = Arrays.copyOf(origin, origin.length + origin.length / 2 + 16);
      }
      for (int k = before; k < out.length(); k++) {
        origin[k] = i;
      }
    }
    origin[out.length()] = text.length();
    return new FoldedText(text, out.toString(), moved ? origin : null);
  }

  /** The folded form of a short string, for comparing names and words. */
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= TABLE || SINGLE[c] != c) {
        StringBuilder out = new StringBuilder(text.length() + 4).append(text, 0, i);
        for (int k = i; k < text.length(); k++) {
          append(text.charAt(k), out);
        }
        return out.toString();
      }
    }
    return text;
  }

  /** The folded form of a {@code char} that has exactly one; 0 for any other. */
  public static char single(char c) {
    return c < TABLE ? SINGLE[c] : 0;
  }

  /** The text that is viewed. */
  public String text() {
    return text;
  }

  /** The folded text. */
  public String folded() {
    return folded;
  }

  /** The offset in the original text of the {@code char} that the view shows at {@code offset}. */
  public int original(int offset) {
    return origin == null ? offset : origin[offset];
  }

  /**
   * The offset in the view of the first {@code char} that stands at {@code offset} of the original
   * text or behind it.
   */
  public int view(int offset) {
    if (origin == null) {
      return offset;
    }
    int at = Arrays.binarySearch(origin, 0, folded.length() + 1, offset);
    if (at < 0) {
      return Math.min(-at - 1, folded.length());
    }
    while (at > 0 && origin[at - 1] == offset) {
      at--;
    }
    return at;
  }

  /** The place in the original text of a place in the view, with the accents of its last letter. */
  public TextSpan original(TextSpan span) {
    int end = span.isEmpty() ? original(span.start()) : original(span.end() - 1) + 1;
    while (!span.isEmpty() && end < text.length() && isCombining(text.charAt(end))) {
      end++;
    }
    return new TextSpan(original(span.start()), end);
  }

  private static void append(char c, StringBuilder out) {
    char single = single(c);
    if (single == 0) {
      appendSpelled(c, out);
    } else {
      out.append(single);
    }
  }

  private static void appendSpelled(char c, StringBuilder out) {
    switch (c) {
      case 0 -> out.append(c);
      case '’', '‘', 'ʼ', '＇' -> out.append('\'');
      case 'œ', 'Œ' -> out.append("oe");
      case 'æ', 'Æ' -> out.append("ae");
      case 'ß', 'ẞ' -> out.append("ss");
      case 'ø', 'Ø' -> out.append('o');
      case 'ł', 'Ł' -> out.append('l');
      case 'đ', 'Đ' -> out.append('d');
      case 'ﬀ' -> out.append("ff");
      case 'ﬁ' -> out.append("fi");
      case 'ﬂ' -> out.append("fl");
      case 'ﬃ' -> out.append("ffi");
      case 'ﬄ' -> out.append("ffl");
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> {}
      default -> {
        if (Character.isSpaceChar(c)) {
          out.append(' ');
        } else if (Character.isSurrogate(c)) {
          out.append(c);
        } else if (!isCombining(c)) {
          appendLetter(c, out);
        }
      }
    }
  }

  private static void appendLetter(char c, StringBuilder out) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char letter = Character.toLowerCase(parts.charAt(i));
      if (letter == c) {
        out.append(letter);
      } else if (!isCombining(letter)) {
        appendSpelled(letter, out);
      }
    }
  }

  private static char[] singles() {
    char[] table = new char[TABLE];
    for (char c = 0; c < 0x80; c++) {
      table[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    StringBuilder out = new StringBuilder();
    for (char c = 0x80; c < TABLE; c = c == 0x24f ? 0x2000 : (char) (c + 1)) {
      out.setLength(0);
      appendSpelled(c, out);
      table[c] = out.length() == 1 ? out.charAt(0) : 0;
    }
    return table;
  }

  private static boolean isCombining(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
