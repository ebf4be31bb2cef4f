package verbatim.ui.dossier;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import verbatim.annotation.Quote;
import verbatim.dossier.DossierContent.Cited;
import verbatim.dossier.DossierContent.Heading;
import verbatim.dossier.DossierContent.Piece;
import verbatim.ui.kit.Badge;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;

/** One item of the dossier; its note, or its words when it is a heading, are edited in place. */
final class ItemCard extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final int LONGEST = 600;

  private final DossierModel model;
  private final Texts texts;
  private final PieceWords words;
  private final VBox body = new VBox();
  private Piece piece;
  private TextInputControl note = new TextArea();

  ItemCard(DossierModel model, Texts texts, Piece piece) {
    this.model = model;
    this.texts = texts;
    this.words = new PieceWords(texts);
    this.piece = piece;
    getStyleClass().addAll("card", "item-card");
    setFocusTraversable(true);
    FontIcon grip = Icons.of("fth-menu");
    grip.getStyleClass().add("grip");
    body.getStyleClass().add("item-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    body.setMinWidth(0);
    getChildren().setAll(grip, body);
    model
        .chosenProperty()
        .subscribe(c -> pseudoClassStateChanged(SELECTED, Long.valueOf(id()).equals(c)));
    focusWithinProperty()
        .subscribe(f -> {
          if (f) {
            model.chosenProperty().set(id());
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(piece);
  }

  /** Number of the item. */
  long id() {
    return piece.item().id();
  }

  Piece piece() {
    return piece;
  }

  /** Shows the item as it is stored now; what is being typed stays. */
  void show(Piece now) {
    piece = now;
    if (note.isFocused()) {
      return;
    }
    switch (now) {
      case Heading heading -> {
        note = new TextField(heading.words());
        note.getStyleClass().add("item-heading");
        note.setPromptText(texts.say("dossier.heading"));
        HBox row = new HBox(note, remove());
        HBox.setHgrow(note, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        body.getChildren().setAll(row);
        setAccessibleText(texts.say("dossier.heading.spoken", heading.words()));
      }
      case Cited cited -> show(cited);
    }
    note.setEditable(model.isWritable());
    note.focusedProperty()
        .subscribe((was, is) -> {
          if (was && !is) {
            keep();
          }
        });
  }

  /** Begins to edit the note. */
  void edit() {
    note.requestFocus();
    note.end();
  }

  /** Keeps what was typed. */
  void keep() {
    model.note(piece.item(), note.getText());
  }

  private void show(Cited cited) {
    Region dot = new Region();
    dot.getStyleClass().setAll("source-dot", Theme.source(cited.article().source().id()));
    Label source = new Label(cited.article().source().name());
    source.getStyleClass().add("item-source");
    source.setMinWidth(USE_PREF_SIZE);
    Label date = new Label(words.date(cited));
    date.getStyleClass().add("caption");
    date.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            dot,
            source,
            date,
            gap,
            new Badge(texts.say("dossier.kind." + cited.item().kind().name())),
            button("dossier.open", "fth-book-open", model::open),
            remove());
    head.getStyleClass().add("item-head");
    body.getChildren().setAll(head, exact(cited));
    Quote quote = cited.quote();
    if (quote != null) {
      Label speaker = new Label(words.speaker(quote));
      speaker.getStyleClass().add("strong");
      HBox said = new HBox(speaker, words.status(quote));
      said.getStyleClass().add("item-said");
      body.getChildren().add(said);
    }
    if (!cited.holds()) {
      body.getChildren().add(new Badge(texts.say("dossier.moved"), "danger"));
    }
    note = note(cited.item().note());
    body.getChildren().add(note);
    setAccessibleText(
        texts.say(
            "dossier.item",
            texts.say("dossier.kind." + cited.item().kind().name()),
            source.getText(),
            date.getText(),
            cited.anchor().exact().substring(0, Math.min(120, cited.anchor().exact().length()))));
  }

  private static Label exact(Cited cited) {
    boolean whole = cited.item().anchor() == null;
    String said = whole ? cited.article().title() : cited.anchor().exact();
    String shown = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    Label exact = new Label(PieceWords.shown(shown).strip());
    exact.setWrapText(true);
    exact.getStyleClass().add(whole ? "item-title" : "item-exact");
    exact.setMinHeight(USE_PREF_SIZE);
    return exact;
  }

  private WritingArea note(String text) {
    WritingArea area = new WritingArea(texts.bind("dossier.note"));
    area.setText(text);
    return area;
  }

  private Button remove() {
    Button remove = button("dossier.removeItem", "fth-x", model::removeChosen);
    remove.setDisable(!model.isWritable());
    return remove;
  }

  private Button button(String key, String icon, Runnable action) {
    Button button = new Button(null, Icons.of(icon));
    button.getStyleClass().addAll("quiet", "button-icon", "small");
    button.setAccessibleText(texts.say(key));
    button.setTooltip(new Tooltip(texts.say(key)));
    button.setOnAction(e -> {
      model.chosenProperty().set(id());
      action.run();
    });
    return button;
  }

  /** Out of the note with Escape, or with Tab as everywhere else in the window. */
  private void pressed(KeyEvent e) {
    if (!note.equals(e.getTarget())) {
      return;
    }
    boolean leave = e.getCode() == KeyCode.ESCAPE || (e.getCode() == KeyCode.ENTER && leaves(e));
    if (leave) {
      requestFocus();
      e.consume();
    } else if (e.getCode() == KeyCode.TAB && !e.isShortcutDown() && note instanceof TextArea) {
      note.requestFocusTraversal(
          e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      e.consume();
    }
  }

  private boolean leaves(KeyEvent e) {
    return e.isShortcutDown() || note instanceof TextField;
  }
}
