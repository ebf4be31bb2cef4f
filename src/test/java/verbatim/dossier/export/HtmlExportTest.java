package verbatim.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import verbatim.dossier.DossierContent;
import verbatim.job.Progress;

class HtmlExportTest {
  @TempDir Path folder;

  @Test
  void thePageIsValidHtmlInBothLanguagesEmptyOrFull() throws Exception {
    try (Exported exported = Exported.in(folder)) {
      HtmlExport html = new HtmlExport();
      assertThat(problems(exported.page())).isEmpty();
      assertThat(problems(html.page(exported.content(), Locale.ENGLISH))).isEmpty();
      assertThat(problems(html.page(new DossierContent(" ", "", List.of()), Locale.FRENCH)))
          .isEmpty();
      assertThat(problems(html.page(new DossierContent("Vide", "", List.of()), Locale.FRENCH)))
          .isEmpty();
    }
  }

  @Test
  void nothingInItRunsOrFetches() throws IOException {
    try (Exported exported = Exported.in(folder)) {
      Document page = Jsoup.parse(exported.page());
      assertThat(page.select("script").eachAttr("type")).containsExactly("application/json");
      assertThat(page.select("link, img, iframe, object, embed, video, audio, form, base"))
          .isEmpty();
      assertThat(page.select("style")).hasSize(1);
      assertThat(page.select("style").html()).doesNotContain("url(", "@import", "http");
      for (Element element : page.getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
        }
      }
      assertThat(page.select("a[href]").eachAttr("href"))
          .allMatch(h -> h.startsWith("#") || h.startsWith("https://exemple.example/a"));
      assertThat(page.head().select("meta[http-equiv]").attr("content"))
          .contains("default-src 'none'", "script-src 'sha256-");
      assertThat(page.title()).isEqualTo(Visible.of(Exported.HOSTILE)).doesNotContain("\u202e");
      assertThat(exported.page().indexOf('\u202e')).isNegative();
    }
  }

  @Test
  void aScreenReaderFindsLandmarksHeadingsAndLanguages() throws IOException {
    try (Exported exported = Exported.in(folder)) {
      Document page = Jsoup.parse(exported.page());
      assertThat(page.select("html").attr("lang")).isEqualTo("fr");
      assertThat(page.select("main")).hasSize(1);
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("nav[aria-label]")).hasSize(1);
      Element skip = page.body().child(0);
      assertThat(page.select("main").attr("id")).isEqualTo(skip.attr("href").substring(1));
      int level = 1;
      for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
        int next = Integer.parseInt(heading.tagName().substring(1));
        assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
        level = next;
      }
      assertThat(page.select(".words")).hasSize(4);
      assertThat(page.select("blockquote, .passage"))
          .allMatch(e -> e.attr("lang").equals("fr") && e.attr("dir").equals("auto"));
      for (Element link : page.select("a[href^=#]")) {
        assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
      }
    }
  }

  @Test
  void everyQuoteCarriesItsFullReference() throws IOException {
    try (Exported exported = Exported.in(folder)) {
      Document page = Jsoup.parse(exported.page());
      Element quote = Objects.requireNonNull(page.getElementById("piece-1"));
      assertThat(quote.select(".words").text()).isEqualTo(Exported.SAID);
      assertThat(quote.select(".speaker").text()).isEqualTo("Anne <Morel>");
      assertThat(quote.select(".status").text()).isEqualTo("confirmée par une personne");
      assertThat(quote.select("time").attr("datetime")).isEqualTo("2017-01-29T20:05");
      assertThat(quote.text())
          .contains(
              "Gazette <i>", "à la minute près", "« […] »", exported.original().getFileName() + "")
          .contains("UTF-16 " + exported.said().start() + "–" + exported.said().end());
      Reference data = PageData.in(exported.page()).orElseThrow().references().getFirst();
      assertThat(data.exact()).isEqualTo(Exported.SAID);
      assertThat(data.prefix()).endsWith("Morel: « ");
      assertThat(data.suffix()).startsWith(" ».\r\n</p><script>");
      assertThat(data.endCodePoint() - data.startCodePoint()).isEqualTo(Exported.SAID.length() - 1);
      assertThat(data.evidence()).isNotBlank();
      assertThat(data.markBytes()).isEqualTo(3);
      assertThat(data.clock()).isEqualTo("20:05");
      assertThat(page.select("#timeline tbody tr")).hasSizeGreaterThan(1);
      assertThat(page.select("#sources li")).hasSize(1);
    }
  }

  @Test
  void theSameDossierGivesTheSameBytes() throws IOException {
    try (Exported exported = Exported.in(folder)) {
      Path again = folder.resolve("encore").resolve("autre nom.html");
      exported.export(again, false);
      assertThat(again).hasSameBinaryContentAs(exported.file);
    }
    Path elsewhere = Files.createDirectories(folder.resolve("ailleurs"));
    try (Exported other = Exported.in(elsewhere)) {
      assertThat(other.file).hasSameBinaryContentAs(folder.resolve("remise/dossier.html"));
    }
  }

  @Test
  void aFileIsReplacedOnlyWhenAgreedAndNeverByHalf() throws IOException {
    try (Exported exported = Exported.in(folder)) {
      Files.writeString(exported.file, "à garder");
      assertThatThrownBy(() -> exported.export(exported.file, false))
          .isInstanceOf(FileAlreadyExistsException.class);
      assertThat(exported.file).hasContent("à garder");
      assertThatThrownBy(() ->
              new HtmlExport()
                  .export(exported.content(), exported.file, Locale.FRENCH, cancelled()))
          .isInstanceOf(CancellationException.class);
      assertThat(exported.file).hasContent("à garder");
      exported.export(exported.file, true);
      assertThat(exported.page()).startsWith("<!DOCTYPE html>");
      try (var files = Files.list(exported.file.getParent())) {
        assertThat(files.map(f -> f.getFileName().toString()))
            .containsExactlyInAnyOrder("dossier.html", "originals");
      }
    }
  }

  @Test
  void aMissingOriginalIsNamedAndTheRestIsExported() throws IOException {
    try (Exported exported = Exported.in(folder)) {
      String sha256 = exported.original().getFileName().toString();
      Files.delete(exported.archive.originals().path(sha256));
      Path other = folder.resolve("sans original").resolve("dossier.html");
      assertThat(exported.export(other, false)).containsExactly(sha256);
      assertThat(other).exists();
    }
  }

  private static Progress cancelled() {
    return new Progress() {
      @Override
      public void report(long reached, long total, String item) {}

      @Override
      public boolean isCancelled() {
        return true;
      }
    };
  }

  /** What the validator of the W3C and WHATWG has to say. */
  private static List<String> problems(String page) throws Exception {
    List<String> said = new ArrayList<>();
    ErrorHandler listener =
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            said.add(e.getMessage());
          }

          @Override
          public void error(SAXParseException e) {
            said.add(e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            said.add(e.getMessage());
          }
        };
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, true);
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", listener);
    validator.setUpValidatorAndParsers(listener, false, false);
    InputSource source =
        new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    source.setEncoding("UTF-8");
    source.setSystemId("dossier.html");
    validator.checkHtmlInputSource(source);
    // Newer than the validator: CSS Pseudo-Elements 4, by which closed details are printed.
    said.remove("CSS: Unknown pseudo-element or pseudo-class “::details-content”.");
    return said;
  }
}
