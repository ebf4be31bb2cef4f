package verbatim.ui.speakers;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import verbatim.speaker.Speaker;
import verbatim.ui.kit.Texts;

/** Asks into whom a person goes, and says what will happen before it does. */
final class MergeSheet extends VBox {
  MergeSheet(
      Texts texts,
      SpeakersModel.Page page,
      List<Speaker> others,
      BiConsumer<Speaker, Speaker> merge,
      Runnable left) {
    super(12);
    getStyleClass().addAll("sheet", "merge");
    Speaker other = page.person();
    Label title = new Label(texts.say("speakers.merge.title", other.name()));
    title.getStyleClass().add("title");
    title.setWrapText(true);
    ComboBox<Speaker> into = new ComboBox<>();
    into.getItems().setAll(others);
    into.setConverter(new Names());
    into.setPromptText(texts.say("speakers.merge.into"));
    into.setAccessibleText(texts.say("speakers.merge.into"));
    into.setMaxWidth(Double.MAX_VALUE);
    long quotes = page.said().stream().filter(s -> !s.quote().isProposed()).count();
    Label says = new Label(texts.say("speakers.merge.begin"));
    says.setWrapText(true);
    Button yes = new Button(texts.say("speakers.merge.do"));
    yes.getStyleClass().add("danger");
    yes.disableProperty().bind(into.valueProperty().isNull());
    into.valueProperty()
        .subscribe(kept -> {
          if (kept != null) {
            says.setText(texts.say("speakers.merge.says", other.name(), kept.name(), quotes));
          }
        });
    yes.setOnAction(e -> {
      merge.accept(into.getValue(), other);
      left.run();
    });
    Button no = new Button(texts.say("speakers.cancel"));
    no.setOnAction(e -> left.run());
    getChildren().addAll(title, into, says, new HBox(8, yes, no));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            left.run();
            e.consume();
          }
        });
  }

  private static final class Names extends StringConverter<Speaker> {
    @Override
    public String toString(@Nullable Speaker person) {
      return person == null ? "" : person.name();
    }

    @Override
    public Speaker fromString(String name) {
      return Speaker.named(name);
    }
  }
}
