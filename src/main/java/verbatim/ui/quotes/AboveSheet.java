package verbatim.ui.quotes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import verbatim.ui.kit.Texts;

/** Accepts every quote shown that is certain enough, after saying how many that are. */
final class AboveSheet extends VBox {
  private final QuotesModel model;
  private final Texts texts;
  private final Slider slider = new Slider(50, 100, 90);
  private final Label says = new Label();
  private final Button accept = new Button();
  private final Runnable left;
  private long number;

  AboveSheet(QuotesModel model, Texts texts, Runnable left) {
    super(12);
    this.model = model;
    this.texts = texts;
    this.left = left;
    getStyleClass().addAll("sheet", "above");
    Label title = new Label();
    title.textProperty().bind(texts.bind("quotes.above.title"));
    title.getStyleClass().add("title");
    slider.setBlockIncrement(5);
    slider.setMajorTickUnit(10);
    slider.setMinorTickCount(1);
    slider.setSnapToTicks(true);
    slider.setShowTickLabels(true);
    slider.accessibleTextProperty().bind(texts.bind("quotes.above.slider"));
    slider.valueProperty().subscribe((was, now) -> count());
    says.setWrapText(true);
    accept.getStyleClass().add("accent");
    accept.setDefaultButton(true);
    accept.setOnAction(e -> accept());
    Button cancel = new Button();
    cancel.textProperty().bind(texts.bind("quotes.cancel"));
    cancel.setOnAction(e -> left.run());
    HBox buttons = new HBox(8, accept, cancel);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, slider, says, buttons);
  }

  /** Begins. */
  void open() {
    count();
    slider.requestFocus();
  }

  private double confidence() {
    return Math.round(slider.getValue()) / 100.0;
  }

  private void count() {
    double wanted = confidence();
    accept.setDisable(true);
    model.countAbove(
        wanted,
        counted -> {
          number = counted;
          says.setText(texts.say("quotes.above.says", number, wanted));
          accept.setText(texts.say("quotes.above.accept", number));
          accept.setDisable(number == 0);
        });
  }

  private void accept() {
    model.acceptAbove(texts.say("quotes.above.accept", number), confidence());
    left.run();
  }
}
