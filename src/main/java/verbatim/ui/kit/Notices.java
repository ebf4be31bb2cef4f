package verbatim.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says what happened, above the work and without stopping it. */
public final class Notices extends VBox {
  private static final Duration READ = Duration.seconds(6);
  private static final int MOST = 3;

  private final Texts texts;

  /** Empty, and out of the way of the pointer. */
  public Notices(Texts texts) {
    this.texts = texts;
    setAlignment(Pos.BOTTOM_CENTER);
    setSpacing(8);
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  /** Something that a person can do about what happened. */
  public record Offer(String words, Runnable action) {}

  /** Says something that can be overlooked; it goes by itself. */
  public void tell(String words, @Nullable Offer offer) {
    HBox notice = notice("fth-info", words, offer);
    PauseTransition read = new PauseTransition(READ);
    read.setOnFinished(e -> getChildren().remove(notice));
    read.play();
  }

  /** Says something that must be seen; it stays until closed. */
  public void fail(String words) {
    notice("fth-alert-triangle", words, null).getStyleClass().add("failure");
  }

  private HBox notice(String icon, String words, @Nullable Offer offer) {
    Label label = new Label(words, Icons.of(icon));
    label.setWrapText(true);
    label.setMaxWidth(640);
    HBox notice = new HBox(label);
    notice.getStyleClass().add("notice");
    notice.setMaxWidth(USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    if (offer != null) {
      Button button = new Button(offer.words());
      button.getStyleClass().addAll("flat", "accent");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(e -> {
        getChildren().remove(notice);
        offer.action().run();
      });
      notice.getChildren().add(button);
    }
    Button close = new Button(null, Icons.of("fth-x"));
    close.getStyleClass().addAll("quiet", "button-icon");
    close.accessibleTextProperty().bind(texts.bind("kit.close"));
    close.setOnAction(e -> getChildren().remove(notice));
    notice.getChildren().add(close);
    getChildren().add(notice);
    if (getChildren().size() > MOST) {
      getChildren().removeFirst();
    }
    return notice;
  }
}
