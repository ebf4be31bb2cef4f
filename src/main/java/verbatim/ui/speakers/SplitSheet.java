package verbatim.ui.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import verbatim.speaker.Speaker;
import verbatim.ui.kit.Texts;

/** Asks which names of a person are another person's; the first one chosen becomes their name. */
final class SplitSheet extends VBox {
  SplitSheet(Texts texts, Speaker person, Consumer<List<String>> split, Runnable left) {
    super(12);
    getStyleClass().addAll("sheet", "split");
    Label title = new Label(texts.say("speakers.split.title", person.name()));
    title.getStyleClass().add("title");
    title.setWrapText(true);
    boolean none = person.variants().isEmpty();
    Label says = new Label(texts.say(none ? "speakers.split.none" : "speakers.split.says"));
    says.setWrapText(true);
    VBox names = new VBox(8);
    List<String> chosen = new ArrayList<>();
    Button yes = new Button(texts.say("speakers.split.do"));
    yes.getStyleClass().add("accent");
    yes.setDisable(true);
    for (String variant : person.variants()) {
      CheckBox box = new CheckBox(variant);
      box.selectedProperty()
          .subscribe((was, now) -> {
            chosen.remove(variant);
            if (now) {
              chosen.add(variant);
            }
            yes.setDisable(chosen.isEmpty());
          });
      names.getChildren().add(box);
    }
    yes.setOnAction(e -> split.accept(List.copyOf(chosen)));
    Button no = new Button(texts.say("speakers.cancel"));
    no.setOnAction(e -> left.run());
    getChildren().addAll(title, says, names, new HBox(8, yes, no));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            left.run();
            e.consume();
          }
        });
  }
}
