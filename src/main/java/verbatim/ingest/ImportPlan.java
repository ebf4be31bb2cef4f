package verbatim.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.ingest.ImportOutcome.Skipped;

/**
 * The files of an import, found before the first is read.
 *
 * @param candidates in the order of their names
 * @param skipped what cannot be imported
 */
public record ImportPlan(List<Candidate> candidates, List<Skipped> skipped) {
  private static final String MANIFEST = "manifest.csv";

  /** Copies the lists. */
  public ImportPlan {
    candidates = List.copyOf(candidates);
    skipped = List.copyOf(skipped);
  }

  /**
   * Looks for the files. A folder that holds a {@code manifest.csv} is described by it; otherwise
   * the folder in which a file lies is its source. Links inside folders are not followed, hidden
   * files are passed over.
   */
  public static ImportPlan of(ImportRequest request) {
    Builder builder = new Builder(request.source());
    Path manifest = request.manifest();
    if (manifest != null) {
      builder.addManifest(manifest);
    }
    for (Path path : request.paths()) {
      if (manifest == null || !path.equals(manifest.getParent())) {
        builder.add(path, manifest == null);
      }
    }
    return new ImportPlan(builder.candidates, builder.skipped);
  }

  private static final class Builder {
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final @Nullable String source;

    Builder(@Nullable String source) {
      this.source = source;
    }

    void add(Path path, boolean useManifest) {
      if (Files.isDirectory(path)) {
        Path manifest = path.resolve(MANIFEST);
        if (useManifest && Files.isRegularFile(manifest)) {
          addManifest(manifest);
        } else {
          addFolder(path);
        }
      } else if (Files.isRegularFile(path)) {
        addFile(path, path.getFileName().toString());
      } else {
        SkipReason reason = Files.exists(path) ? SkipReason.NOT_A_FILE : SkipReason.MISSING;
        skipped.add(new Skipped(path, reason, ""));
      }
    }

    void addManifest(Path manifest) {
      ManifestReader.Result result = ManifestReader.read(manifest, source);
      candidates.addAll(result.candidates());
      skipped.addAll(result.skipped());
    }

    private void addFolder(Path folder) {
      List<Path> children;
      try (Stream<Path> list = Files.list(folder)) {
        children = list.sorted().toList();
      } catch (AccessDeniedException e) {
        skipped.add(new Skipped(folder, SkipReason.UNREADABLE, ""));
        return;
      } catch (IOException | UncheckedIOException e) {
        skipped.add(new Skipped(folder, SkipReason.VANISHED, ""));
        return;
      }
      for (Path child : children) {
        String name = child.getFileName().toString();
        if (name.startsWith(".")) {
          continue;
        }
        if (Files.isSymbolicLink(child)) {
          skipped.add(new Skipped(child, SkipReason.NOT_A_FILE, ""));
        } else if (Files.isDirectory(child)) {
          addFolder(child);
        } else {
          addFile(child, folder.getFileName() + "/" + name);
        }
      }
    }

    private void addFile(Path file, String name) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      Path folderName = folder == null ? null : folder.getFileName();
      String from = folderName == null ? file.getFileName().toString() : folderName.toString();
      candidates.add(Candidate.plain(file, name, source == null ? from : source));
    }
  }
}
