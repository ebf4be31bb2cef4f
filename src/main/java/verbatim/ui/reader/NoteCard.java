package verbatim.ui.reader;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verbatim.annotation.Annotation;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** The highlights, notes and tags at the caret, to be read and removed. */
final class NoteCard extends VBox {
  private final ReaderModel model;
  private final Texts texts;
  private final Page page;

  NoteCard(ReaderModel model, Texts texts, Page page) {
    super();
    this.model = model;
    this.texts = texts;
    this.page = page;
    getStyleClass().add("note-card");
    page.selectedProperty().addListener(o -> show());
    model.openProperty().addListener(o -> show());
    texts.localeProperty().addListener(o -> show());
    show();
  }

  private void show() {
    OpenArticle open = model.openProperty().get();
    List<Annotation> here = open == null ? List.of() : open.annotationsAt(page.caret());
    getChildren().setAll(here.stream().map(this::row).toList());
    setVisible(!here.isEmpty());
    setManaged(!here.isEmpty());
  }

  private HBox row(Annotation annotation) {
    String kind = texts.say("reader.annotation." + annotation.kind().name());
    Label words = new Label(annotation.body().isEmpty() ? kind : annotation.body());
    words.setWrapText(true);
    words.setGraphic(
        Icons.of(
            switch (annotation.kind()) {
              case HIGHLIGHT -> "fth-edit-2";
              case NOTE -> "fth-message-square";
              case TAG -> "fth-tag";
            }));
    words.setAccessibleText(kind + ": " + annotation.body());
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button remove = new Button(null, Icons.of("fth-trash-2"));
    remove.getStyleClass().addAll("quiet", "button-icon");
    remove.setAccessibleText(texts.say("reader.remove"));
    remove.setTooltip(new Tooltip(texts.say("reader.remove")));
    remove.setOnAction(e -> model.remove(annotation));
    HBox row = new HBox(8, words, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
