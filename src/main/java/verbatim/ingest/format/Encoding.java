package verbatim.ingest.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells how the bytes of a text are encoded.
 *
 * <p>A byte order mark decides; then valid UTF-8; then, for the eight-bit encodings of Western
 * Europe, the few bytes in which they differ: {@code 80–9F} are letters and marks in windows-1252
 * and control characters in ISO-8859-15, and {@code A4 BC BD BE} are {@code ¤ ¼ ½ ¾} in the first
 * and {@code € Œ œ Ÿ} in the second. Other alphabets are left to Mozilla's statistical detector.
 */
final class Encoding {
  private static final int SAMPLE = 1 << 16;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset ISO_8859_15 = Charset.forName("ISO-8859-15");

  private Encoding() {}

  /** How many bytes the byte order mark takes; 0 without one. */
  static int markLength(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return 3;
    }
    return startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe) ? 2 : 0;
  }

  /** Whether the first 64 KiB hold NULs or many control characters without being UTF-16. */
  static boolean looksBinary(byte[] bytes) {
    if (markLength(bytes) == 2) {
      return bytes.length % 2 != 0;
    }
    int end = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < end; i++) {
      int b = bytes[i] & 0xff;
      if (b == 0) {
        return true;
      }
      boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1b;
      if (b < 0x20 && !layout) {
        controls++;
      }
    }
    return controls * 100L > end;
  }

  /** The encoding; empty when it cannot be told. */
  static Optional<Charset> of(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return decodes(bytes, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return decodes(bytes, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return decodes(bytes, StandardCharsets.UTF_16LE);
    }
    return decodes(bytes, StandardCharsets.UTF_8)
        .or(() -> otherAlphabet(bytes))
        .or(() -> western(bytes));
  }

  private static Optional<Charset> otherAlphabet(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || isWestern(name) || !Charset.isSupported(name)) {
      return Optional.empty();
    }
    return decodes(bytes, Charset.forName(name));
  }

  private static boolean isWestern(String name) {
    return name.equals("WINDOWS-1252")
        || name.startsWith("ISO-8859-1")
        || name.equals("US-ASCII")
        // short Western texts are often taken for these
        || name.equals("TIS620")
        || name.equals("WINDOWS-1255")
        || name.equals("WINDOWS-1253");
  }

  private static Optional<Charset> western(byte[] bytes) {
    int windows = 0;
    int latin9 = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xff;
      if (b >= 0x80 && b <= 0x9f) {
        windows++;
      } else if (b == 0xa4 || (b >= 0xbc && b <= 0xbe && besideLetter(bytes, i))) {
        latin9++;
      }
    }
    if (windows > 0) {
      return decodes(bytes, WINDOWS_1252);
    }
    return Optional.of(latin9 > 0 ? ISO_8859_15 : WINDOWS_1252);
  }

  private static boolean besideLetter(byte[] bytes, int i) {
    return i + 1 < bytes.length && Character.isLetter((char) (bytes[i + 1] & 0xff));
  }

  private static Optional<Charset> decodes(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(charset);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
