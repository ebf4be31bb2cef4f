package verbatim.ui.speakers;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verbatim.speaker.Speaker;
import verbatim.ui.kit.ChoiceList;
import verbatim.ui.kit.Texts;

/** Asks into whom a person goes, and says what will happen before it does. */
final class MergeSheet extends VBox {
  private final Texts texts;
  private final SpeakersModel.Page page;
  private final Function<String, List<Speaker>> others;
  private final BiConsumer<Speaker, Speaker> merge;
  private final Runnable left;
  private final ChoiceList<Speaker> into;

  /**
   * Begins with the question.
   *
   * @param others whom letters typed may mean
   * @param merge hears who stays and who goes
   */
  MergeSheet(
      Texts texts,
      SpeakersModel.Page page,
      Function<String, List<Speaker>> others,
      BiConsumer<Speaker, Speaker> merge,
      Runnable left) {
    super(12);
    this.texts = texts;
    this.page = page;
    this.others = others;
    this.merge = merge;
    this.left = left;
    getStyleClass().addAll("sheet", "merge");
    into = new ChoiceList<>(texts, "speakers.merge.into", Speaker::name, this::confirm);
    getChildren().addAll(title(), into);
  }

  void open() {
    into.open(others);
  }

  private void confirm(Speaker kept) {
    Speaker other = page.person();
    Label says =
        new Label(texts.say("speakers.merge.says", other.name(), kept.name(), page.accepted()));
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    Button yes = new Button(texts.say("speakers.merge.do"));
    yes.getStyleClass().add("danger");
    yes.setDefaultButton(true);
    yes.setOnAction(e -> merge.accept(kept, other));
    Button no = new Button(texts.say("speakers.cancel"));
    no.setOnAction(e -> left.run());
    getChildren().setAll(title(), says, new HBox(8, yes, no));
    yes.requestFocus();
  }

  private Label title() {
    Label title = new Label(texts.say("speakers.merge.title", page.person().name()));
    title.getStyleClass().add("title");
    title.setWrapText(true);
    return title;
  }
}
