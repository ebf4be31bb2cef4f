package verbatim.ui.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import verbatim.speaker.Speaker;
import verbatim.ui.kit.Texts;

/** Asks which names of a person are another person's; the first one chosen becomes their name. */
final class SplitSheet extends VBox {
  private final VBox names = new VBox(8);
  private final Button cancel = new Button();

  SplitSheet(Texts texts, Speaker person, Consumer<List<String>> split, Runnable left) {
    super(12);
    getStyleClass().addAll("sheet", "split");
    Label title = new Label(texts.say("speakers.split.title", person.name()));
    title.getStyleClass().add("title");
    title.setWrapText(true);
    boolean none = person.variants().isEmpty();
    Label says = new Label(texts.say(none ? "speakers.split.none" : "speakers.split.says"));
    says.setWrapText(true);
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
    cancel.setText(texts.say("speakers.cancel"));
    cancel.setOnAction(e -> left.run());
    getChildren().addAll(title, says, names, new HBox(8, yes, cancel));
  }

  /** Takes the focus. */
  void open() {
    (names.getChildren().isEmpty() ? cancel : names.getChildren().getFirst()).requestFocus();
  }
}
