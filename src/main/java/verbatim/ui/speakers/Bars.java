package verbatim.ui.speakers;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verbatim.annotation.QuoteCountStore.Share;
import verbatim.ui.kit.Texts;

/** A small chart: one bar per source, accepted quotes full and proposed ones lighter. */
final class Bars extends VBox {
  private static final int MOST = 5;

  private final Texts texts;

  Bars(Texts texts) {
    super(6);
    this.texts = texts;
    getStyleClass().add("bars");
  }

  /** Shows the sources that quote most, and how many more there are. */
  void show(List<Share> shares) {
    getChildren().clear();
    List<Share> sorted =
        shares.stream().sorted(Comparator.comparingLong(Bars::all).reversed()).toList();
    long most = sorted.isEmpty() ? 1 : all(sorted.getFirst());
    sorted.stream().limit(MOST).forEach(s -> getChildren().add(row(s, most)));
    if (sorted.size() > MOST) {
      Label more = new Label(texts.say("speakers.sources.more", sorted.size() - MOST));
      more.getStyleClass().add("caption");
      getChildren().add(more);
    }
  }

  private VBox row(Share share, long most) {
    Label name = new Label(share.of());
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    name.getStyleClass().add("small");
    HBox.setHgrow(name, Priority.ALWAYS);
    Label number = new Label(String.valueOf(all(share)));
    number.getStyleClass().add("caption");
    number.setMinWidth(USE_PREF_SIZE);
    Region rest = new Region();
    HBox bar = new HBox(piece("accepted"), piece("proposed"), rest);
    bar.getStyleClass().add("bar");
    bar.setMinWidth(0);
    bar.widthProperty()
        .subscribe(w -> {
          double unit = w.doubleValue() / most;
          size(bar, 0, unit * share.accepted());
          size(bar, 1, unit * share.proposed());
        });
    VBox row = new VBox(2, new HBox(8, name, number), bar);
    row.setAccessibleText(
        texts.say("speakers.share", share.of(), share.accepted(), share.proposed()));
    return row;
  }

  private static void size(HBox bar, int index, double width) {
    Region piece = (Region) bar.getChildren().get(index);
    piece.setMinWidth(0);
    piece.setPrefWidth(width);
    piece.setMaxWidth(width);
  }

  private static Region piece(String style) {
    Region piece = new Region();
    piece.getStyleClass().add(style);
    return piece;
  }

  private static long all(Share share) {
    return share.accepted() + share.proposed();
  }
}
