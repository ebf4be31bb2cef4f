package verbatim.ui.speakers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import verbatim.archive.Archive;
import verbatim.speaker.AuthorityCsv;
import verbatim.speaker.Speaker;
import verbatim.ui.kit.Jobs;

/** Authority files outside of the archive: taken over and written. */
final class AuthorityFiles {
  private final Archive archive;
  private final Jobs jobs;

  AuthorityFiles(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
  }

  /** Takes the persons of a file over as one step; tells what could not be read. */
  void read(Path file, Consumer<AuthorityCsv.Contents> told) {
    jobs.read(
        () -> {
          AuthorityCsv.Contents contents = AuthorityCsv.read(text(file));
          if (!contents.persons().isEmpty()) {
            archive.speakerDesk().takeOver(contents.persons());
          }
          return contents;
        },
        told);
  }

  /** Writes everybody; tells how many persons that are. */
  void write(Path file, Consumer<Integer> told) {
    jobs.read(
        () -> {
          List<Speaker> persons = archive.speakers().all();
          try {
            Files.writeString(file, AuthorityCsv.write(persons));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return persons.size();
        },
        told);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
