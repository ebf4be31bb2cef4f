package verbatim.dossier.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import verbatim.dossier.DossierContent;
import verbatim.job.Progress;

/** Writes dossiers in one format. */
public interface DossierExporter {
  /** The format's short name, such as {@code html}. */
  String format();

  /** The ending of its files, without the dot. */
  String extension();

  /**
   * Writes a dossier, in the place of an older file of that name. The same dossier in the same
   * language gives the same bytes.
   *
   * @throws IOException when it cannot be written; an older file is then as it was
   * @throws java.util.concurrent.CancellationException when cancelled; likewise
   */
  void export(DossierContent content, Path target, Locale locale, Progress progress)
      throws IOException;
}
