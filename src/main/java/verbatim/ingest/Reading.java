package verbatim.ingest;

import java.nio.charset.Charset;

/** What a reader made of a file. */
public sealed interface Reading {
  /** The text, decoded and otherwise as it was. */
  record Read(String text, Charset charset) implements Reading {}

  /** The file cannot be read. */
  record Refused(SkipReason reason) implements Reading {}
}
