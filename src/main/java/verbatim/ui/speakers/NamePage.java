package verbatim.ui.speakers;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.speaker.Likeness;
import verbatim.speaker.Speaker;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;

/** A name that awaits its person: who it may be and why, and what is quoted under it. */
final class NamePage extends VBox {
  private final Texts texts;
  private final SpeakerCommands commands;
  private final Label title = new Label();
  private final Label summary = new Label();
  private final Label surfaces = new Label();
  private final VBox choices = new VBox(6);
  private final SaidList said;

  NamePage(SpeakersModel model, Texts texts, Navigator navigator, SpeakerCommands commands) {
    super(12);
    this.texts = texts;
    this.commands = commands;
    getStyleClass().add("page");
    title.getStyleClass().add("name");
    summary.getStyleClass().add("muted");
    surfaces.getStyleClass().add("muted");
    surfaces.setWrapText(true);
    surfaces.setMinHeight(Region.USE_PREF_SIZE);
    surfaces.managedProperty().bind(surfaces.textProperty().isNotEmpty());
    said = new SaidList(texts, navigator);
    VBox.setVgrow(said, Priority.ALWAYS);
    Label who = new Label();
    who.textProperty().bind(texts.bind("speakers.awaiting.who"));
    who.getStyleClass().add("strong");
    getChildren().addAll(new VBox(4, title, summary, surfaces), new VBox(6, who, choices), said);
    model.fileProperty().subscribe(this::show);
    texts.localeProperty().subscribe((was, now) -> show(model.fileProperty().get()));
  }

  /** The reader shows the first quote under the name. */
  void follow() {
    said.follow();
  }

  private void show(Awaiting.@Nullable File file) {
    if (file == null) {
      return;
    }
    title.setText(file.name().name());
    summary.setText(texts.say("speakers.awaiting.summary", file.name().quotes(), file.sources()));
    String called = String.join(" · ", file.surfaces());
    surfaces.setText(called.isEmpty() ? "" : texts.say("speakers.awaiting.called", called));
    choices.getChildren().clear();
    List<Awaiting.Likely> likely = file.likely();
    for (int i = 0; i < likely.size(); i++) {
      choices.getChildren().add(choice(i + 1, likely.get(i)));
    }
    choices
        .getChildren()
        .addAll(
            choice(
                commands.of("speakers.create"),
                texts.say("speakers.awaiting.create", file.name().name()),
                texts.say("speakers.awaiting.create.why")),
            choice(
                commands.of("speakers.other"),
                texts.say("speakers.other"),
                texts.say("speakers.awaiting.other.why")));
    said.show(file.said());
  }

  private Choice choice(int number, Awaiting.Likely likely) {
    Likeness.Candidate candidate = likely.candidate();
    Speaker person = candidate.person();
    String way = "speakers.way." + candidate.way().name().toLowerCase(Locale.ROOT);
    StringBuilder why = new StringBuilder(texts.say(way, candidate.name()));
    if (!person.offices().isEmpty()) {
      why.append(" · ").append(person.offices().getLast().title());
    }
    why.append(" · ").append(texts.say("speakers.awaiting.theirs", likely.quotes()));
    if (likely.together() > 0) {
      why.append(" · ").append(texts.say("speakers.awaiting.together", likely.together()));
    }
    return choice(commands.of("speakers.likely." + number), person.name(), why.toString());
  }

  private Choice choice(Command command, String name, String why) {
    return new Choice(command, texts.keys(command), name, why);
  }
}
