package verbatim.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Quote;
import verbatim.dossier.DossierContent;
import verbatim.dossier.DossierContent.Cited;
import verbatim.dossier.DossierContent.Heading;
import verbatim.dossier.DossierContent.Piece;
import verbatim.ui.kit.Texts;

/** The dossier as a reader will get it, from the same content as the export. */
final class PreviewPane extends ScrollPane {
  private static final int LONGEST = 4_000;

  private final Texts texts;
  private final PieceWords words;
  private final VBox page = new VBox();

  PreviewPane(DossierModel model, Texts texts) {
    this.texts = texts;
    this.words = new PieceWords(texts);
    getStyleClass().addAll("preview", "edge-to-edge");
    accessibleTextProperty().bind(texts.bind("dossier.preview"));
    page.getStyleClass().add("preview-page");
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    model.contentProperty().subscribe(c -> show(c));
    texts.localeProperty().subscribe(l -> show(model.contentProperty().get()));
    visibleProperty().subscribe(v -> show(model.contentProperty().get()));
  }

  private void show(@Nullable DossierContent content) {
    List<Node> parts = new ArrayList<>();
    if (content != null && isVisible()) {
      parts.add(label(content.name(), "preview-title"));
      if (!content.introduction().isBlank()) {
        parts.add(new MarkdownFlow(content.introduction()));
      }
      for (Piece piece : content.pieces()) {
        parts.add(
            switch (piece) {
              case Heading heading -> label(heading.words(), "preview-heading");
              case Cited cited -> cited(cited);
            });
      }
    }
    page.getChildren().setAll(parts);
  }

  private Node cited(Cited cited) {
    boolean whole = cited.item().anchor() == null;
    String exact = PieceWords.shown(cited.anchor().exact());
    TextFlow said =
        new TextFlow(
            new Text(exact.length() > LONGEST ? exact.substring(0, LONGEST) + "…" : exact));
    said.getChildren().getFirst().getStyleClass().add("preview-words");
    said.getStyleClass().add("preview-said");
    VBox quoted = new VBox(said);
    quoted.getStyleClass().add(whole ? "preview-whole" : "preview-quote");
    VBox box = new VBox(quoted);
    box.getStyleClass().add("preview-piece");
    Quote quote = cited.quote();
    if (quote != null) {
      Label speaker = new Label(words.speaker(quote));
      speaker.getStyleClass().add("strong");
      HBox by = new HBox(speaker, words.status(quote));
      by.getStyleClass().add("item-said");
      box.getChildren().add(by);
    }
    box.getChildren()
        .add(
            label(
                texts.say(
                    "dossier.from",
                    cited.article().title(),
                    cited.article().source().name(),
                    words.date(cited)),
                "caption"));
    if (!cited.item().note().isBlank()) {
      box.getChildren().add(new MarkdownFlow(cited.item().note()));
    }
    return box;
  }

  private static Label label(String text, String style) {
    Label label = new Label(PieceWords.shown(text));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
