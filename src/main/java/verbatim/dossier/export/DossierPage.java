package verbatim.dossier.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import verbatim.article.Originals;
import verbatim.dossier.DossierContent;
import verbatim.dossier.DossierContent.Cited;
import verbatim.dossier.DossierContent.Heading;
import verbatim.dossier.DossierContent.Piece;
import verbatim.wording.MomentWords;
import verbatim.wording.Words;

/** A dossier as a page: what the template asks for, in its order. */
public final class DossierPage {
  private final DossierContent content;
  private final Words words;
  private final Locale locale;
  private final String style;
  private final String data;
  private final List<Section> sections = new ArrayList<>();
  private final List<PagePiece> pieces = new ArrayList<>();

  DossierPage(DossierContent content, Locale locale, String style) {
    this.content = content;
    this.locale = locale;
    this.style = style;
    this.words = Words.of("verbatim.dossier.export.Page", locale);
    List<PagePiece> open = new ArrayList<>();
    String heading = "";
    for (Piece piece : content.pieces()) {
      switch (piece) {
        case Heading next -> {
          close(heading, open);
          heading = Visible.of(next.words()).strip();
          open.clear();
        }
        case Cited cited -> {
          PagePiece shown = new PagePiece(pieces.size() + 1, cited, words, locale);
          pieces.add(shown);
          open.add(shown);
        }
      }
    }
    close(heading, open);
    data =
        new PageData(
                PageData.VERSION,
                content.name(),
                language(),
                pieces.stream().map(PagePiece::reference).toList())
            .json();
  }

  /**
   * The pieces below one heading.
   *
   * @param id of the section in the page
   * @param heading empty for what comes before the first heading
   */
  public record Section(String id, String heading, List<PagePiece> pieces) {
    /** Copies the pieces. */
    public Section {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * One moment of the timeline.
   *
   * @param first the piece that tells the moment
   * @param cells the pieces of each source, in the order of {@link #sources}
   */
  public record Row(PagePiece first, List<List<PagePiece>> cells) {}

  private void close(String heading, List<PagePiece> open) {
    if (!heading.isEmpty() || !open.isEmpty()) {
      sections.add(new Section("section-" + (sections.size() + 1), heading, open));
    }
  }

  /** The words for a key of the page. */
  public String say(String key) {
    return words.say(key);
  }

  /** The language of the words around the pieces. */
  public String language() {
    return Words.isFrench(locale) ? "fr" : "en";
  }

  /** The name of the dossier, which may be none. */
  public String title() {
    String name = Visible.of(content.name()).strip();
    return name.isEmpty() ? words.say("dossier") : name;
  }

  /** The introduction as safe HTML. */
  public String introduction() {
    return Markdown.html(content.introduction(), 1);
  }

  /** How many pieces from how many sources. */
  public String summary() {
    return words.say("summary", pieces.size(), content.materials().size(), sources().size());
  }

  /** The pieces, heading by heading. */
  public List<Section> sections() {
    return List.copyOf(sections);
  }

  /** The names of the sources, in the order of the alphabet. */
  public List<String> sources() {
    Set<String> names = new LinkedHashSet<>();
    pieces.stream().map(PagePiece::source).sorted().forEach(names::add);
    return List.copyOf(names);
  }

  /** What was published when; pieces without a date come last. */
  public List<Row> timeline() {
    Map<String, List<PagePiece>> moments = new TreeMap<>();
    for (PagePiece piece : pieces) {
      moments.computeIfAbsent(moment(piece), m -> new ArrayList<>()).add(piece);
    }
    return moments.values().stream().map(this::row).toList();
  }

  /** The articles that are shown, each once, by source and date. */
  public List<PagePiece> articles() {
    Set<Long> seen = new LinkedHashSet<>();
    return pieces.stream()
        .filter(p -> seen.add(p.cited().article().id()))
        .sorted(Comparator.comparing(PagePiece::source).thenComparing(DossierPage::published))
        .toList();
  }

  /** The date of a piece's article in words. */
  public String published(PagePiece piece, boolean machine) {
    var published = piece.cited().article().published();
    if (published == null) {
      return machine ? "" : words.say("undated");
    }
    return machine ? published.toString() : MomentWords.full(published, locale);
  }

  /** The style sheet. */
  public String style() {
    return style;
  }

  /** The references for machines. */
  public String data() {
    return data;
  }

  /**
   * What the page may do: look as it does and hold its own references, named by their digest, and
   * nothing else (W3C Content Security Policy 3).
   */
  public String policy() {
    return "default-src 'none'; style-src 'unsafe-inline'; script-src '"
        + digest(data)
        + "'; base-uri 'none'; form-action 'none'";
  }

  /** The digest of a text as a policy names it, without quotation marks. */
  static String digest(String text) {
    byte[] sha256 = HexFormat.of().parseHex(Originals.sha256(text.getBytes(UTF_8)));
    return "sha256-" + Base64.getEncoder().encodeToString(sha256);
  }

  private Row row(List<PagePiece> together) {
    return new Row(
        together.getFirst(),
        sources().stream()
            .map(s -> together.stream().filter(p -> p.source().equals(s)).toList())
            .toList());
  }

  /** Sorts like time: the first possible minute, the coarser first, then the clock alone. */
  private static String moment(PagePiece piece) {
    String moment = piece.cited().moment().map(Object::toString).orElse("\uffff");
    String clock = piece.clockTime();
    return moment + " " + (clock == null ? "" : clock);
  }

  private static String published(PagePiece piece) {
    return String.valueOf(piece.cited().article().published());
  }
}
