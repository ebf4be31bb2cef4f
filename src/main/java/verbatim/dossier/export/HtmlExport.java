package verbatim.dossier.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import verbatim.dossier.DossierContent;
import verbatim.job.Progress;

/**
 * One page that holds all it needs: no script runs in it, nothing is fetched, everything that comes
 * from an article is escaped.
 */
public final class HtmlExport implements DossierExporter {
  /** Finds the compiled templates by name, so that this package need not know theirs. */
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlExport.class.getClassLoader(),
          "verbatim.dossier.export.page");

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public void export(DossierContent content, Path target, Locale locale, Progress progress)
      throws IOException {
    progress.check();
    progress.report(0, 1, content.name());
    byte[] page = page(content, locale).getBytes(StandardCharsets.UTF_8);
    progress.check();
    AtomicFile.write(target, page);
    progress.report(1, 1, "");
  }

  /** The page as a text. */
  String page(DossierContent content, Locale locale) throws IOException {
    StringOutput out = new StringOutput();
    templates.render("dossier.jte", new DossierPage(content, locale, style()), out);
    return Seal.put(out.toString());
  }

  private static String style() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            HtmlExport.class.getResourceAsStream("/verbatim/dossier/export/dossier.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
