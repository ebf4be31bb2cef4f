package verbatim.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Menu;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.KeyHelp;
import verbatim.ui.kit.Notices;
import verbatim.ui.kit.Settings;
import verbatim.ui.kit.Texts;
import verbatim.ui.shell.ShellModel.State;

/** The frame around everything: bars, desk or message, notices, overlay. */
final class ShellView extends StackPane {
  private final ShellModel model;
  private final Texts texts;
  private final ShellCommands commands;
  private final Notices notices;
  private final Desktop desktop;
  private final BorderPane frame = new BorderPane();
  private final Overlay overlay = new Overlay();
  private final StackPane jobs = new StackPane();
  private final PaletteView palette;
  private final TopBar top;
  private final Messages messages;
  private @Nullable Desk desk;
  private @Nullable DeskView deskView;

  ShellView(ShellModel model, Notices notices, Desktop desktop) {
    this.model = model;
    this.notices = notices;
    this.desktop = desktop;
    texts = model.texts();
    commands = new ShellCommands(model, notices, this, desktop);
    messages = new Messages(model, commands.archive());
    palette = new PaletteView(new PaletteModel(texts), texts, overlay::hide);
    Command showPalette = commands.view().getFirst();
    List<Command> often =
        Stream.concat(commands.edit().stream(), commands.view().stream().skip(1)).toList();
    top = new TopBar(texts, showPalette, often);
    frame.setTop(top);
    jobs.setPickOnBounds(false);
    jobs.setVisible(false);
    jobs.setPadding(new Insets(0, 8, 40, 0));
    StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    StackPane.setMargin(notices, new Insets(0, 0, 48, 0));
    getStyleClass().add("shell");
    getChildren().addAll(frame, jobs, notices, overlay);
    model.state().subscribe(this::show);
  }

  /** The places of the open archive; null when none is open. */
  @Nullable Desk desk() {
    return desk;
  }

  /** Everything that can be done now, the nearest first. */
  List<Command> reachable() {
    Stream<Command> near = desk == null ? Stream.of() : desk.reachable().stream();
    return Stream.concat(near, everywhere().stream()).toList();
  }

  /** What can be done wherever the person is. */
  List<Command> everywhere() {
    return commands.all();
  }

  void showPalette() {
    List<PaletteModel.Entry> entries = new ArrayList<>();
    groups()
        .forEach((name, group) ->
            group.forEach(c -> entries.add(new PaletteModel.Entry(texts.say(name), c))));
    overlay.show(palette);
    palette.begin(entries);
  }

  void showKeys() {
    Map<ObservableValue<String>, List<Command>> named = new LinkedHashMap<>();
    groups().forEach((name, group) -> named.put(texts.bind(name), group));
    ScrollPane scroll = new ScrollPane(new KeyHelp(texts, named));
    scroll.setFitToWidth(true);
    VBox sheet = new VBox(scroll);
    sheet.getStyleClass().addAll("sheet", "keys");
    overlay.show(sheet);
    scroll.requestFocus();
  }

  void switchReader() {
    if (deskView != null) {
      deskView.switchReader();
    }
  }

  /** Message key of a group's name → its commands: those of the places first, then the window's. */
  private Map<String, List<Command>> groups() {
    Map<String, List<Command>> groups = new LinkedHashMap<>();
    if (desk != null) {
      desk.groups().forEach(groups::put);
    }
    groups.put("shell.menu.archive", commands.archive());
    groups.put("shell.menu.edit", commands.edit());
    groups.put("shell.menu.view", commands.view());
    groups.put("shell.menu.help", commands.help());
    return groups;
  }

  private void show(State state) {
    desk = null;
    deskView = null;
    frame.setBottom(null);
    jobs.getChildren().clear();
    top.setArchive(null);
    switch (state) {
      case State.Open open -> show(open.session());
      case State.None none -> frame.setCenter(messages.none());
      case State.Busy busy -> frame.setCenter(messages.busy(busy.folder()));
      case State.Refused refused ->
          frame.setCenter(messages.refused(refused.folder(), refused.failure()));
    }
    showMenus();
  }

  private void show(Session session) {
    Desk made = new Desk(session, texts, model.theme(), words -> notices.tell(words, null));
    made.dossier().onAskFile(desktop::askFile);
    made.dossier().onShowFile(desktop::showFile);
    desk = made;
    deskView = new DeskView(made, texts, model.settings(), model.theme());
    frame.setCenter(deskView);
    StatusLine status = new StatusLine(texts, session);
    frame.setBottom(status);
    JobsPanel panel = new JobsPanel(texts, session.jobs().running());
    StackPane.setAlignment(panel, Pos.BOTTOM_RIGHT);
    jobs.getChildren().add(panel);
    jobs.visibleProperty().unbind();
    jobs.visibleProperty().bind(status.jobs().selectedProperty());
    top.setArchive(session.archive().folder());
    made.current().subscribe(spot -> showMenus());
    // A split pane takes its parts into the scene with its skin; before, none can have the
    // keyboard.
    deskView.applyCss();
    made.begin(model.settings().get(Settings.PLACE));
  }

  private void showMenus() {
    Menus menus = new Menus(texts);
    List<Menu> shown = new ArrayList<>();
    shown.add(menus.of("shell.menu.archive", List.of(commands.archive())));
    shown.add(menus.of("shell.menu.edit", List.of(commands.edit())));
    shown.add(menus.of("shell.menu.view", List.of(commands.view())));
    if (desk != null) {
      desk.menus().forEach((name, group) -> shown.add(menus.of(name, List.of(group))));
    }
    shown.add(menus.of("shell.menu.help", List.of(commands.help())));
    top.setMenus(shown);
  }
}
