package verbatim.ui.speakers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import verbatim.archive.Archive;
import verbatim.archive.SpeakerDesk.TakenOver;
import verbatim.speaker.AuthorityCsv.Problem;
import verbatim.speaker.AuthorityFormat;
import verbatim.speaker.Speaker;
import verbatim.ui.kit.Jobs;

/** Authority files outside of the archive, as CSV or JSON-LD: taken over and written. */
final class AuthorityFiles {
  /** An authority file is words; what is larger than this is none. */
  private static final long LARGEST = 64L << 20;

  private final Archive archive;
  private final Jobs jobs;

  AuthorityFiles(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
  }

  /**
   * What became of a file.
   *
   * @param problems what could not be read
   */
  record Outcome(TakenOver taken, List<Problem> problems) {}

  /** Takes the persons of a file over as one step; its name says in which form it is. */
  void read(Path file, Consumer<Outcome> told) {
    jobs.read(
        () -> {
          var contents = format(file).read(text(file));
          TakenOver taken =
              contents.persons().isEmpty()
                  ? new TakenOver(0, 0, 0, List.of())
                  : archive.speakerDesk().takeOver(contents.persons());
          return new Outcome(taken, contents.problems());
        },
        told);
  }

  /** Writes everybody, wholly or not at all; tells how many persons that are. */
  void write(Path file, Consumer<Integer> told) {
    jobs.read(
        () -> {
          List<Speaker> persons = archive.speakers().all();
          try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, format(file).write(persons));
            Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return persons.size();
        },
        told);
  }

  private static AuthorityFormat format(Path file) {
    return AuthorityFormat.of(String.valueOf(file.getFileName())).orElse(AuthorityFormat.CSV);
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new IOException("larger than an authority file may be: " + file);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
