package verbatim.ingest.format;

import java.nio.charset.Charset;
import java.util.Optional;
import verbatim.ingest.Reading;
import verbatim.ingest.SkipReason;
import verbatim.ingest.TextReader;

/** Plain text in any of the encodings that newsrooms have used. */
public final class PlainText implements TextReader {
  @Override
  public boolean knows(String name) {
    return name.endsWith(".txt") || name.endsWith(".text") || name.indexOf('.') < 0;
  }

  @Override
  public Reading read(byte[] bytes) {
    if (Encoding.looksBinary(bytes)) {
      return new Reading.Refused(SkipReason.BINARY);
    }
    Optional<Charset> charset = Encoding.of(bytes);
    if (charset.isEmpty()) {
      return new Reading.Refused(SkipReason.UNKNOWN_ENCODING);
    }
    int mark = Encoding.markLength(bytes);
    String text = new String(bytes, mark, bytes.length - mark, charset.get());
    return text.isBlank()
        ? new Reading.Refused(SkipReason.EMPTY)
        : new Reading.Read(text, charset.get());
  }
}
