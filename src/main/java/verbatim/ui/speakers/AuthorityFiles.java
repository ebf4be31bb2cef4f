package verbatim.ui.speakers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import verbatim.archive.Archive;
import verbatim.archive.AuthorityExchange;
import verbatim.archive.SpeakerDesk.TakenOver;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.speaker.AuthorityCsv.Problem;
import verbatim.speaker.AuthorityFormat;
import verbatim.speaker.Speaker;
import verbatim.ui.kit.Jobs;

/** Authority files outside of the archive, as CSV or JSON-LD: taken over and written. */
final class AuthorityFiles {
  private final Archive archive;
  private final Jobs jobs;

  AuthorityFiles(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
  }

  /** What became of a file. */
  sealed interface Outcome {
    /**
     * Its persons were taken over.
     *
     * @param problems what could not be read
     */
    record Taken(TakenOver over, List<Problem> problems) implements Outcome {}

    /** It cannot be read; nothing changed. */
    record Refused(Skipped file) implements Outcome {}
  }

  /** Takes the persons of a file over as one step; its name says in which form it is. */
  void read(Path file, Consumer<Outcome> told) {
    jobs.read(
        () ->
            switch (AuthorityExchange.read(file)) {
              case AuthorityExchange.Outcome.Refused refused ->
                  new Outcome.Refused(new Skipped(file, refused.reason(), refused.detail()));
              case AuthorityExchange.Outcome.Read read ->
                  new Outcome.Taken(
                      takeOver(read.contents().persons()), read.contents().problems());
            },
        told);
  }

  private TakenOver takeOver(List<Speaker> persons) {
    return persons.isEmpty()
        ? new TakenOver(0, 0, 0, List.of())
        : archive.speakerDesk().takeOver(persons);
  }

  /** Writes everybody, wholly or not at all; tells how many persons that are. */
  void write(Path file, Consumer<Integer> told) {
    jobs.read(
        () -> {
          List<Speaker> persons = archive.speakers().all();
          AuthorityFormat format =
              AuthorityFormat.of(String.valueOf(file.getFileName())).orElse(AuthorityFormat.CSV);
          try {
            AuthorityExchange.write(file, format, persons);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return persons.size();
        },
        told);
  }
}
