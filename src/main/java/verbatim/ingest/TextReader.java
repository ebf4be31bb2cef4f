package verbatim.ingest;

/** Reads one file format. */
public interface TextReader {
  /** Whether files with this name are of the format; the name is in lower case. */
  boolean knows(String name);

  /** Reads the bytes of one file; never throws for what a file may hold. */
  Reading read(byte[] bytes);
}
