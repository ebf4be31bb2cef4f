package verbatim.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.StackPane;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** What can be done with the quote looked at: one row of buttons with their keys, and a menu. */
final class ActionBar extends StackPane {
  private static final double NARROW = 520;

  private final Texts texts;
  private final QuoteCommands commands;

  ActionBar(QuoteCommands commands, Texts texts) {
    this.commands = commands;
    this.texts = texts;
    getStyleClass().add("actions");
    List<KeyButton> buttons = new ArrayList<>();
    KeyButton accept = button("quotes.accept");
    accept.getStyleClass().add("accent");
    KeyButton reopen = button("quotes.reopen");
    reopen.managedProperty().bind(reopen.disabledProperty().not());
    buttons.addAll(List.of(accept, button("quotes.reject"), button("quotes.speaker"), reopen));
    for (String id : List.of("quotes.nameless", "quotes.undo", "quotes.collect")) {
      buttons.add(button(id));
    }
    buttons.add(new KeyButton(commands.of("quotes.end.back"), texts, cap("[")));
    buttons.add(new KeyButton(commands.of("quotes.end.on"), texts, cap("]")));
    buttons.add(new KeyButton(commands.of("quotes.start.back"), texts, cap("{")));
    buttons.add(new KeyButton(commands.of("quotes.start.on"), texts, cap("}")));
    getChildren().add(new FittingRow(List.copyOf(buttons), more()));
    widthProperty().subscribe(w -> buttons.forEach(b -> b.setNarrow(w.doubleValue() < NARROW)));
  }

  private KeyButton button(String id) {
    return new KeyButton(commands.of(id), texts);
  }

  /** These keys are found by what they write, not by what they are called. */
  private static ObservableStringValue cap(String character) {
    return new ReadOnlyStringWrapper(character);
  }

  private MenuButton more() {
    MenuButton more = new MenuButton(null, Icons.of("fth-more-horizontal"));
    more.getStyleClass().addAll("quiet", "no-arrow");
    more.accessibleTextProperty().bind(texts.bind("quotes.more"));
    more.getItems().addAll(items("quotes.nameless", "quotes.reopen", "quotes.undo"));
    more.getItems().add(new SeparatorMenuItem());
    more.getItems()
        .addAll(
            items(
                "quotes.end.back",
                "quotes.end.on",
                "quotes.start.back",
                "quotes.start.on",
                "quotes.take",
                "quotes.split",
                "quotes.join"));
    more.getItems().add(new SeparatorMenuItem());
    more.getItems().addAll(items("quotes.read", "quotes.copy", "quotes.collect"));
    return more;
  }

  private List<MenuItem> items(String... ids) {
    return commands.of(ids).stream().map(this::item).toList();
  }

  private MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(texts.bindName(command));
    if (command.icon() != null) {
      item.setGraphic(Icons.of(command.icon()));
    }
    item.disableProperty()
        .bind(
            Bindings.createBooleanBinding(() -> !command.enabled().getValue(), command.enabled()));
    item.setOnAction(e -> command.run());
    return item;
  }
}
