package verbatim.ui.quotes;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import verbatim.annotation.QuoteCountStore.RulePrecision;
import verbatim.ui.kit.Texts;

/** How often each rule was right, by the person's own decisions. */
final class PrecisionSheet extends VBox {
  private final Texts texts;
  private final GridPane grid = new GridPane(16, 8);
  private final Label title = new Label();
  private final Label says = new Label();
  private final Button close = new Button();

  PrecisionSheet(Texts texts, Runnable left) {
    super(12);
    this.texts = texts;
    getStyleClass().addAll("sheet", "precision");
    title.textProperty().bind(texts.bind("quotes.precision"));
    title.getStyleClass().add("title");
    says.setWrapText(true);
    says.getStyleClass().add("muted");
    close.textProperty().bind(texts.bind("quotes.close"));
    close.setOnAction(e -> left.run());
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    getChildren().addAll(title, says, scroll, close);
  }

  /** Shows these figures. */
  void open(List<RulePrecision> rules) {
    says.setText(texts.say(rules.isEmpty() ? "quotes.precision.none" : "quotes.precision.says"));
    grid.getChildren().clear();
    for (int i = 0; i < rules.size(); i++) {
      RulePrecision rule = rules.get(i);
      double share = rule.right() / (double) rule.decided();
      ProgressBar bar = new ProgressBar(share);
      bar.getStyleClass().add("small");
      bar.setFocusTraversable(false);
      bar.setPrefWidth(96);
      Label percent = new Label(texts.say("quotes.precision.share", share));
      percent.getStyleClass().add("strong");
      Label figures = new Label(texts.say("quotes.precision.of", rule.right(), rule.decided()));
      figures.getStyleClass().add("muted");
      GridPane.setHalignment(percent, HPos.RIGHT);
      grid.addRow(i, new Label(FilterBar.ruleWords(texts, rule.rule())), bar, percent, figures);
    }
    close.requestFocus();
  }
}
