package verbatim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import verbatim.archive.Archive;
import verbatim.archive.DossierFile;
import verbatim.dossier.Dossier;
import verbatim.dossier.DossierContent;
import verbatim.dossier.export.DossierExporter;
import verbatim.dossier.export.HtmlExport;

/** The files that a dossier is handed over as. */
final class DossierFiles {
  private static final List<DossierExporter> EXPORTERS = List.of(new HtmlExport());

  private final Console console;
  private final Path folder;
  private final boolean replace;

  DossierFiles(Console console, Path folder, boolean replace) {
    this.console = console;
    this.folder = folder;
    this.replace = replace;
  }

  /**
   * Looks whether every format is known.
   *
   * @throws UsageException when one is not
   */
  void check(List<String> formats) {
    for (String format : formats) {
      if (exporter(format).isEmpty()) {
        String known =
            EXPORTERS.stream().map(DossierExporter::format).collect(Collectors.joining(", "));
        throw new UsageException("dossier.format", format, known);
      }
    }
  }

  /** Writes one file for each format, and the originals beside them. */
  int export(Archive archive, Dossier dossier, List<String> formats) {
    DossierContent content = archive.dossierFile().content(dossier);
    int exit = Exit.DONE;
    try (ProgressLine progress = console.progress()) {
      for (String format : formats) {
        DossierExporter exporter = exporter(format).orElseThrow();
        Path target = folder.resolve(fileName(dossier.name()) + "." + exporter.extension());
        DossierFile.Order order =
            new DossierFile.Order(exporter, target, console.locale(), replace, true);
        for (String missing : archive.dossierFile().export(content, order, progress)) {
          console.remark(console.say("dossier.missing", missing));
          exit = Exit.FINDINGS;
        }
        console.out().line(target.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exit;
  }

  private static Optional<DossierExporter> exporter(String format) {
    return EXPORTERS.stream().filter(e -> e.format().equals(format)).findFirst();
  }

  /** The name without what some file system does not allow. */
  private static String fileName(String name) {
    String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "-").strip();
    return safe.isEmpty() || safe.startsWith(".") ? "dossier" + safe : safe;
  }
}
