package verbatim.ui.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.dossier.DossierContent;
import verbatim.dossier.DossierContent.Piece;
import verbatim.ui.kit.Texts;

/** The items in their order, as cards that can be moved. */
final class ItemList extends ScrollPane {
  private final DossierModel model;
  private final Texts texts;
  private final VBox column = new VBox();
  private final Map<Long, ItemCard> cards = new HashMap<>();

  ItemList(DossierModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("dossier-items");
    getStyleClass().addAll("dossier-items", "edge-to-edge");
    column.getStyleClass().add("item-column");
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    model.contentProperty().subscribe(c -> show(c));
    texts
        .localeProperty()
        .subscribe(l -> {
          cards.clear();
          show(model.contentProperty().get());
        });
    column.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Takes the focus, on the chosen card or the first; false while there is none. */
  boolean enter() {
    ItemCard chosen = cards.get(model.chosenProperty().get());
    if (chosen != null) {
      chosen.requestFocus();
    } else if (!column.getChildren().isEmpty()) {
      column.getChildren().getFirst().requestFocus();
    }
    return !column.getChildren().isEmpty();
  }

  /** Begins to edit the note of the chosen card. */
  void edit() {
    ItemCard chosen = cards.get(model.chosenProperty().get());
    if (chosen != null) {
      chosen.edit();
    }
  }

  private void show(@Nullable DossierContent content) {
    List<Piece> pieces = content == null ? List.of() : content.pieces();
    boolean focused = column.isFocusWithin();
    List<Node> shown = new ArrayList<>();
    Map<Long, ItemCard> kept = new HashMap<>();
    for (Piece piece : pieces) {
      ItemCard card = cards.get(piece.item().id());
      if (card == null) {
        card = card(piece);
      } else if (!card.piece().equals(piece)) {
        card.show(piece);
      }
      kept.put(piece.item().id(), card);
      shown.add(card);
    }
    cards.clear();
    cards.putAll(kept);
    if (!column.getChildren().equals(shown)) {
      Long chosen = model.chosenProperty().get();
      column.getChildren().setAll(shown);
      model.chosenProperty().set(chosen);
      if (focused) {
        enter();
      }
    }
  }

  private ItemCard card(Piece piece) {
    ItemCard card = new ItemCard(model, texts, piece);
    card.setOnMousePressed(e -> {
      card.requestFocus();
      e.consume();
    });
    card.setOnDragDetected(e -> {
      if (model.isWritable()) {
        ClipboardContent carried = new ClipboardContent();
        carried.putString(Long.toString(card.id()));
        card.startDragAndDrop(TransferMode.MOVE).setContent(carried);
        e.consume();
      }
    });
    card.setOnDragOver(e -> {
      if (isOurs(e)) {
        e.acceptTransferModes(TransferMode.MOVE);
        e.consume();
      }
    });
    card.setOnDragDropped(e -> {
      if (isOurs(e)) {
        model.moveTo(column.getChildren().indexOf(card));
        e.setDropCompleted(true);
        e.consume();
      }
    });
    return card;
  }

  /** Only what was dragged from here: the chosen card. */
  private boolean isOurs(DragEvent e) {
    return e.getGestureSource() instanceof ItemCard dragged
        && cards.containsValue(dragged)
        && !dragged.equals(e.getGestureTarget());
  }

  private void pressed(KeyEvent e) {
    if (!(e.getTarget() instanceof ItemCard card) || e.isAltDown() || e.isShortcutDown()) {
      return;
    }
    int by = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
    int next = column.getChildren().indexOf(card) + by;
    if (by != 0 && next >= 0 && next < column.getChildren().size()) {
      column.getChildren().get(next).requestFocus();
      reveal(column.getChildren().get(next));
      e.consume();
    }
  }

  private void reveal(Node card) {
    double room = column.getHeight() - getViewportBounds().getHeight();
    if (room > 0) {
      double middle = card.getBoundsInParent().getCenterY() - getViewportBounds().getHeight() / 2;
      setVvalue(Math.clamp(middle / room, 0, 1));
    }
  }
}
