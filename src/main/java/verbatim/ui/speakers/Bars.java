package verbatim.ui.speakers;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import verbatim.annotation.QuoteCountStore.Share;

/** A small chart: one bar per source or day, accepted quotes full and proposed ones lighter. */
final class Bars extends GridPane {
  private static final double WIDEST = 220;

  Bars() {
    super(8, 4);
    getStyleClass().add("bars");
    ColumnConstraints names = new ColumnConstraints();
    names.setMaxWidth(180);
    ColumnConstraints bars = new ColumnConstraints(WIDEST);
    bars.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(names, bars);
  }

  /** Shows these shares, each with a sentence for those who do not see the bar. */
  void show(List<Share> shares, Function<Share, String> sentence) {
    getChildren().clear();
    long most = shares.stream().mapToLong(s -> s.accepted() + s.proposed()).max().orElse(1);
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      Label name = new Label(share.of());
      Label number = new Label(String.valueOf(share.accepted() + share.proposed()));
      number.getStyleClass().add("caption");
      HBox bar =
          new HBox(
              piece("accepted", share.accepted(), most),
              piece("proposed", share.proposed(), most),
              number);
      bar.getStyleClass().add("bar");
      bar.setAccessibleText(sentence.apply(share));
      addRow(i, name, bar);
    }
  }

  private static Region piece(String style, long number, long most) {
    Region piece = new Region();
    piece.getStyleClass().add(style);
    double width = number * (WIDEST - 40) / most;
    piece.setMinWidth(width);
    piece.setMaxWidth(width);
    return piece;
  }
}
