package verbatim.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import.
 *
 * @param paths files and folders; folders are read with all folders below them
 * @param source name of the source of all files; null to take it from the manifest or the folder
 * @param manifest a CSV file that describes the files; null to use the {@code manifest.csv} that a
 *     folder may hold
 * @param day the day of all files that do not say more themselves; null when unknown
 */
public record ImportRequest(
    List<Path> paths, @Nullable String source, @Nullable Path manifest, @Nullable LocalDate day) {
  /** Copies the paths. */
  public ImportRequest {
    paths = List.copyOf(paths);
  }

  /** Files and folders that speak for themselves. */
  public static ImportRequest of(Path... paths) {
    return new ImportRequest(List.of(paths), null, null, null);
  }
}
