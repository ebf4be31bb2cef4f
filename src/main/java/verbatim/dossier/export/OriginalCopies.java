package verbatim.dossier.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import verbatim.article.Originals;
import verbatim.dossier.DossierContent.Material;
import verbatim.job.Progress;

/** The imported bytes beside an exported dossier, each in a file named by its SHA-256. */
public final class OriginalCopies {
  private static final String FOLDER = "originals";

  private final Path folder;

  private OriginalCopies(Path folder) {
    this.folder = folder;
  }

  /** The copies that belong to an exported file. */
  public static OriginalCopies beside(Path file) {
    return in(AtomicFile.folderOf(file));
  }

  /** The copies in the folder of a dossier. */
  static OriginalCopies in(Path dossier) {
    return new OriginalCopies(dossier.resolve(FOLDER));
  }

  /** Where, relative to the exported file, an original lies. */
  static String name(String sha256) {
    return FOLDER + "/" + sha256;
  }

  Path path(String sha256) {
    return folder.resolve(sha256);
  }

  /**
   * Copies what is not there yet; a copy that is not what its name says is made anew.
   *
   * @param where the archive keeps an original
   * @return the SHA-256 of those that are missing or damaged in the archive and were not copied
   */
  public List<String> copy(
      List<Material> materials, Function<String, Path> where, Progress progress)
      throws IOException {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < materials.size(); i++) {
      progress.check();
      progress.report(i, materials.size(), materials.get(i).article().file());
      String sha256 = materials.get(i).article().sha256();
      if (!isThere(sha256) && !copied(sha256, where.apply(sha256))) {
        missing.add(sha256);
      }
    }
    return missing;
  }

  private boolean copied(String sha256, Path original) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(original);
    } catch (NoSuchFileException e) {
      return false;
    }
    if (!Originals.sha256(bytes).equals(sha256)) {
      return false;
    }
    AtomicFile.write(path(sha256), bytes);
    return true;
  }

  private boolean isThere(String sha256) throws IOException {
    Path copy = path(sha256);
    return Files.isRegularFile(copy) && Originals.sha256(Files.readAllBytes(copy)).equals(sha256);
  }
}
