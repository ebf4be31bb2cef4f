package verbatim.ingest;

import java.nio.charset.Charset;

/** What a reader made of a file. */
public sealed interface Reading {
  /** The text, decoded and otherwise as it was. */
  record Read(String text, Charset charset) implements Reading {}

  /**
   * The file cannot be read.
   *
   * @param detail what the system says about it; may be empty
   */
  record Refused(SkipReason reason, String detail) implements Reading {
    /** A file of which the reason says everything. */
    public Refused(SkipReason reason) {
      this(reason, "");
    }
  }
}
