package verbatim.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A view of a text without accents, case and typographic variants, with the way back to it.
 *
 * <p>Letters lose their accents and become lower case, curly apostrophes become straight, every
 * kind of space (no-break, thin, ideographic) becomes a plain one, ligatures are spelled out
 * ({@code œ → oe}). The text itself stays as it is: {@link #original} leads from any offset of the
 * view to the offset of the {@code char} it came from.
 */
public final class FoldedText {
  private final String text;
  private final String folded;
  private final int[] origin;

  private FoldedText(String text, String folded, int[] origin) {
    this.text = text;
    this.folded = folded;
    this.origin = origin;
  }

  /** Folds a whole text in one pass. */
  public static FoldedText of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int[] origin = new int[text.length() + 17];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int before = out.length();
      append(c, out);
      if (out.length() >= origin.length) {
        origin = Arrays.copyOf(origin, origin.length + origin.length / 2 + 16);
      }
      Arrays.fill(origin, before, out.length(), i);
    }
    origin = Arrays.copyOf(origin, out.length() + 1);
    origin[out.length()] = text.length();
    return new FoldedText(text, out.toString(), origin);
  }

  /** The folded form of a short string, for comparing names and words. */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), out);
    }
    return out.toString();
  }

  /** The folded text. */
  public String folded() {
    return folded;
  }

  /** The offset in the original text of the {@code char} that the view shows at {@code offset}. */
  public int original(int offset) {
    return origin[offset];
  }

  /**
   * The offset in the view of the first {@code char} that stands at {@code offset} of the original
   * text or behind it.
   */
  public int view(int offset) {
    int at = Arrays.binarySearch(origin, offset);
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
    int end = span.isEmpty() ? origin[span.start()] : origin[span.end() - 1] + 1;
    while (!span.isEmpty() && end < text.length() && isCombining(text.charAt(end))) {
      end++;
    }
    return new TextSpan(origin[span.start()], end);
  }

  private static void append(char c, StringBuilder out) {
    if (c < 0x80) {
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      return;
    }
    switch (c) {
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
        append(letter, out);
      }
    }
  }

  private static boolean isCombining(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
