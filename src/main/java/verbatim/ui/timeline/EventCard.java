package verbatim.ui.timeline;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.time.Moment;
import verbatim.timeline.Event;
import verbatim.ui.kit.Texts;
import verbatim.wording.MomentWords;

/** One event on the sheet; used again for another one when it scrolls out of sight. */
final class EventCard extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

  private final Label time = new Label();
  private final Label badge = new Label();
  private final Label opening = new Label();
  private @Nullable String lane;
  private @Nullable Spot spot;
  private boolean current;

  EventCard() {
    getStyleClass().add("event-card");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    time.getStyleClass().add("event-time");
    badge.getStyleClass().add("event-quotes");
    opening.getStyleClass().add("event-opening");
    opening.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(6, time, space, badge);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(opening, Priority.ALWAYS);
    getChildren().addAll(head, opening);
  }

  /** Shows an event in the colour of its lane. */
  void show(Event event, Spot at, String colour, Texts texts) {
    spot = at;
    Locale locale = texts.localeProperty().get();
    String when = when(event, texts, locale);
    time.setText(when);
    opening.setText(event.opening());
    badge.setText("« » " + event.quotes());
    badge.setVisible(event.quotes() > 0);
    getStyleClass().remove(lane);
    lane = colour;
    getStyleClass().add(colour);
    setAccessibleText(
        texts.say("timeline.card", when, event.source().name(), event.opening(), event.quotes()));
  }

  /** Where the card lies; null before it was shown. */
  @Nullable Spot spot() {
    return spot;
  }

  boolean isCurrent() {
    return current;
  }

  /** Whether keys act on this card, and whether they do so now. */
  void setCurrent(boolean isCurrent, boolean hasKeys) {
    current = isCurrent;
    pseudoClassStateChanged(CURRENT, isCurrent);
    pseudoClassStateChanged(KEYS, isCurrent && hasKeys);
  }

  private static String when(Event event, Texts texts, Locale locale) {
    Moment moment = event.moment();
    String clock =
        event.clock() == null
            ? (moment == null
                ? ""
                : moment.clock().map(c -> MomentWords.clock(c, locale)).orElse(""))
            : MomentWords.clock(event.clock(), locale);
    if (!clock.isEmpty()) {
      return clock;
    }
    if (moment == null) {
      return texts.say("timeline.undated");
    }
    return switch (moment.precision()) {
      case YEAR -> texts.say("timeline.yearOnly");
      case MONTH -> texts.say("timeline.monthOnly");
      case DAY, MINUTE -> texts.say("timeline.article");
    };
  }
}
