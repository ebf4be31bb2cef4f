package verbatim.dossier.export;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The archivist's notes. Nothing in them can run or fetch: HTML becomes plain words, a picture
 * becomes its description, a link leads only to the web or to an address for mail.
 */
public final class Markdown {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final int DEEPEST = 6;

  private Markdown() {}

  /** The parts of a note, with nothing dangerous left in them. */
  public static Node parse(String note) {
    Node document = Parser.builder().build().parse(Visible.of(note));
    document.accept(new Tame());
    return document;
  }

  /**
   * A note as HTML.
   *
   * @param above level of the heading above the note; its own headings come below that, and none
   *     lies more than one level below the one before it
   */
  static String html(String note, int above) {
    Node document = parse(note);
    document.accept(
        new AbstractVisitor() {
          private int last = above;

          @Override
          public void visit(Heading heading) {
            last = Math.min(Math.min(DEEPEST, heading.getLevel() + above), last + 1);
            heading.setLevel(last);
            visitChildren(heading);
          }
        });
    return HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build().render(document);
  }

  private static boolean isKnown(String address) {
    int colon = address.indexOf(':');
    return colon > 0
        && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT))
        && address.chars().allMatch(c -> c > 0x20 && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0);
  }

  private static final class Tame extends AbstractVisitor {
    @Override
    public void visit(Link link) {
      visitChildren(link);
      if (isKnown(link.getDestination())) {
        link.setTitle(null);
      } else {
        unwrap(link);
      }
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
      unwrap(image);
    }

    @Override
    public void visit(HtmlInline html) {
      html.insertBefore(new Text(html.getLiteral()));
      html.unlink();
    }

    @Override
    public void visit(HtmlBlock html) {
      Paragraph words = new Paragraph();
      words.appendChild(new Text(html.getLiteral()));
      html.insertBefore(words);
      html.unlink();
    }

    private static void unwrap(Node node) {
      for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
        node.insertBefore(child);
      }
      node.unlink();
    }
  }
}
