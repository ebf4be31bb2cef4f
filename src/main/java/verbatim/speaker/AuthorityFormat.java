package verbatim.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which forms the authority file is carried from one archive to another. */
public enum AuthorityFormat {
  /** A table for a spreadsheet. */
  CSV(".csv"),
  /** Linked data in the vocabulary of schema.org. */
  JSON_LD(".jsonld");

  private final String ending;

  AuthorityFormat(String ending) {
    this.ending = ending;
  }

  /** The form that a file's name says; {@code .json} is JSON-LD too. */
  public static Optional<AuthorityFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return Optional.of(JSON_LD);
    }
    return List.of(values()).stream().filter(f -> name.endsWith(f.ending)).findFirst();
  }

  /** How names of such files end. */
  public String ending() {
    return ending;
  }

  /** Writes persons, in the order given. */
  public String write(List<Speaker> persons) {
    return switch (this) {
      case CSV -> AuthorityCsv.write(persons);
      case JSON_LD -> AuthorityJsonLd.write(persons);
    };
  }

  /** Reads persons; what is wrong with one costs no other. */
  public AuthorityCsv.Contents read(String text) {
    return switch (this) {
      case CSV -> AuthorityCsv.read(text);
      case JSON_LD -> AuthorityJsonLd.read(text);
    };
  }
}
