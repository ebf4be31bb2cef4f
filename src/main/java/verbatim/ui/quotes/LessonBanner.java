package verbatim.ui.quotes;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import verbatim.annotation.Prospect;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** Says, above the queue, that open proposals would now change; there while some would. */
final class LessonBanner extends HBox {
  LessonBanner(Lessons lessons, Texts texts, Command show) {
    super(8);
    getStyleClass().add("lesson");
    Label says = new Label(null, Icons.of("fth-trending-up"));
    says.setMinWidth(0);
    says.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(says, Priority.ALWAYS);
    says.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  Prospect found = lessons.prospect().get();
                  return found == null ? "" : texts.say("quotes.lesson.says", found.total());
                },
                texts.localeProperty(),
                lessons.prospect()));
    Button look = new Button();
    look.textProperty()
        .bind(texts.bind("quotes.lesson.show").concat("  ").concat(texts.bindKeys(show)));
    look.getStyleClass().addAll("flat", "accent");
    look.setMinWidth(USE_PREF_SIZE);
    look.setOnAction(e -> show.run());
    Button later = new Button(null, Icons.of("fth-x"));
    later.getStyleClass().addAll("quiet", "button-icon");
    later.accessibleTextProperty().bind(texts.bind("quotes.lesson.later"));
    later.setOnAction(e -> lessons.putOff());
    getChildren().addAll(says, look, later);
    setMinWidth(0);
    visibleProperty().bind(lessons.prospect().isNotNull());
    managedProperty().bind(visibleProperty());
  }
}
