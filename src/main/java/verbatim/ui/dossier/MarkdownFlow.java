package verbatim.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import verbatim.dossier.export.Markdown;

/** A note as it will be read: the same parts as in the export, in words of the screen. */
final class MarkdownFlow extends VBox {
  MarkdownFlow(String note) {
    getStyleClass().add("markdown");
    Markdown.parse(note).accept(new Blocks());
  }

  /** One line of words for each block; lists by a sign before the line. */
  private final class Blocks extends AbstractVisitor {
    private final List<String> styles = new ArrayList<>();
    private TextFlow line = new TextFlow();
    private String sign = "";

    private void line(Node block, String style) {
      line = new TextFlow();
      line.getStyleClass().addAll("markdown-line", style);
      if (!sign.isEmpty()) {
        words(sign);
        sign = "";
      }
      visitChildren(block);
      getChildren().add(line);
    }

    private void words(String words) {
      Text text = new Text(words);
      text.getStyleClass().add("markdown-text");
      text.getStyleClass().addAll(styles);
      line.getChildren().add(text);
    }

    private void styled(Node part, String style) {
      styles.add(style);
      visitChildren(part);
      styles.remove(style);
    }

    private void code(String words) {
      line = new TextFlow();
      styles.add("markdown-code");
      words(words.stripTrailing());
      styles.remove("markdown-code");
      getChildren().add(line);
    }

    @Override
    public void visit(Paragraph paragraph) {
      line(paragraph, "markdown-paragraph");
    }

    @Override
    public void visit(Heading heading) {
      styles.add("markdown-strong");
      line(heading, "markdown-heading");
      styles.remove("markdown-strong");
    }

    @Override
    public void visit(BulletList list) {
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        sign = "•  ";
        visitChildren(item);
      }
    }

    @Override
    public void visit(OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      int number = start == null ? 1 : start;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        sign = number++ + ".  ";
        visitChildren(item);
      }
    }

    @Override
    public void visit(ListItem item) {
      visitChildren(item);
    }

    @Override
    public void visit(FencedCodeBlock block) {
      code(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      code(block.getLiteral());
    }

    @Override
    public void visit(ThematicBreak rule) {
      code("—");
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
      words(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      styles.add("markdown-code");
      words(code.getLiteral());
      styles.remove("markdown-code");
    }

    @Override
    public void visit(Emphasis emphasis) {
      styled(emphasis, "markdown-emphasis");
    }

    @Override
    public void visit(StrongEmphasis strong) {
      styled(strong, "markdown-strong");
    }

    @Override
    public void visit(Link link) {
      styled(link, "markdown-link");
    }

    @Override
    public void visit(SoftLineBreak end) {
      words(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
      words("\n");
    }
  }
}
