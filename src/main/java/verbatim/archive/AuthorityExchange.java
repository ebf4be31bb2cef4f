package verbatim.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import verbatim.dossier.export.AtomicFile;
import verbatim.ingest.Reading;
import verbatim.ingest.SkipReason;
import verbatim.speaker.AuthorityCsv.Contents;
import verbatim.speaker.AuthorityFormat;
import verbatim.speaker.Speaker;

/** Files that carry an authority file, with the decisions in it, from one archive to another. */
public final class AuthorityExchange {
  private AuthorityExchange() {}

  /** What a file turned out to be. */
  public sealed interface Outcome {
    /** Its persons, none of them stored, and what could not be read of it. */
    record Read(Contents contents) implements Outcome {}

    /**
     * It cannot be read.
     *
     * @param detail what the system says about it; may be empty
     */
    record Refused(SkipReason reason, String detail) implements Outcome {}
  }

  /** Reads a file in whatever encoding; a name that says no format is taken for CSV. */
  public static Outcome read(Path file) {
    AuthorityFormat format =
        AuthorityFormat.of(file.getFileName().toString()).orElse(AuthorityFormat.CSV);
    return switch (TextFiles.read(file)) {
      case Reading.Refused refused -> new Outcome.Refused(refused.reason(), refused.detail());
      case Reading.Read read -> new Outcome.Read(format.read(read.text()));
    };
  }

  /**
   * Writes persons as UTF-8; the file is complete or as it was.
   *
   * @throws IOException when it cannot be written
   */
  public static void write(Path file, AuthorityFormat format, List<Speaker> persons)
      throws IOException {
    AtomicFile.write(file, format.write(persons).getBytes(StandardCharsets.UTF_8));
  }
}
