package verbatim.ui.timeline;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import verbatim.time.Moment;
import verbatim.timeline.Event;
import verbatim.timeline.Scale;
import verbatim.ui.kit.Texts;
import verbatim.wording.MomentWords;

/**
 * One event on the sheet, in the colour of its lane; used again for another one of that colour when
 * it scrolls out of sight.
 */
final class EventCard extends Region {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");
  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

  private final Label time = new Label();
  private final Label badge = new Label();
  private final Label opening = new Label();
  private Measure measure = Measure.FIRST;
  private @Nullable Spot spot;
  private boolean current;
  private boolean keys;
  private boolean whole;

  /** A card in this colour. */
  EventCard(String colour) {
    getStyleClass().addAll("event-card", colour);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    time.getStyleClass().add("event-time");
    badge.getStyleClass().add("event-quotes");
    opening.getStyleClass().add("event-opening");
    opening.setWrapText(true);
    getChildren().addAll(time, badge, opening);
    getChildren().forEach(node -> node.setManaged(false));
  }

  /** Shows an event; its time only where the row does not tell it. */
  void show(Event event, Spot at, Scale scale, Measure room, Texts texts) {
    spot = at;
    measure = room;
    String when = when(event, texts);
    time.setText(when);
    time.setVisible(scale != Scale.MINUTE);
    opening.setText(event.opening());
    badge.setText("«\u202f" + event.quotes() + "\u202f»");
    badge.setVisible(event.quotes() > 0);
    if (whole != (event.entry() == null)) {
      whole = event.entry() == null;
      pseudoClassStateChanged(WHOLE, whole);
    }
    setAccessibleText(
        texts.say("timeline.card", when, event.source().name(), event.opening(), event.quotes()));
    requestLayout();
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
    if (current != isCurrent || keys != (isCurrent && hasKeys)) {
      current = isCurrent;
      keys = isCurrent && hasKeys;
      pseudoClassStateChanged(CURRENT, current);
      pseudoClassStateChanged(KEYS, keys);
    }
  }

  @Override
  protected void layoutChildren() {
    double line = measure.line();
    double right = badge.isVisible() ? measure.badge() : 0;
    double width = getWidth() - Measure.BEFORE - Measure.BEHIND;
    double top = Measure.ABOVE;
    if (right > 0) {
      badge.resizeRelocate(Measure.BEFORE + width - right, top, right, line);
    }
    if (time.isVisible()) {
      time.resizeRelocate(Measure.BEFORE, top, width - right, line);
      top += line;
      right = 0;
    }
    // The last line hangs into the room below: it is higher than its distance to the one before.
    opening.resizeRelocate(Measure.BEFORE, top, width - right, getHeight() - top);
  }

  private static String when(Event event, Texts texts) {
    Locale locale = texts.localeProperty().get();
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
