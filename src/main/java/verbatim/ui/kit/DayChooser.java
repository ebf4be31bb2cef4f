package verbatim.ui.kit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Asks for a day, offering those that something speaks for, each with its reason. */
public final class DayChooser extends VBox {
  private final DatePicker picker = new DatePicker();

  /**
   * A day that something speaks for.
   *
   * @param words the day and the reason, as a person reads them
   */
  public record Offer(LocalDate day, String words) {}

  /**
   * Shows the offers, best first, and a calendar for any other day.
   *
   * @param shown the day whose month the calendar opens with
   * @param chosen hears the day
   */
  private DayChooser(
      Texts texts,
      String heading,
      List<Offer> offers,
      LocalDate shown,
      Consumer<LocalDate> chosen) {
    super(8);
    getStyleClass().add("day-chooser");
    Label title = new Label(heading);
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    title.setMaxWidth(360);
    getChildren().add(title);
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      Button button = new Button(offer.words());
      button.setWrapText(true);
      button.setMaxWidth(360);
      button.setOnAction(e -> chosen.accept(offer.day()));
      if (i == 0) {
        button.getStyleClass().add("accent");
      }
      getChildren().add(button);
    }
    picker.setValue(offers.isEmpty() ? null : offers.getFirst().day());
    openAt(shown);
    String asked = offers.isEmpty() ? "kit.day" : "kit.otherDay";
    picker.accessibleTextProperty().bind(texts.bind(asked));
    Button set = new Button();
    set.textProperty().bind(texts.bind("kit.setDay"));
    set.disableProperty().bind(picker.valueProperty().isNull());
    set.setOnAction(e -> chosen.accept(picker.getValue()));
    Label other = new Label();
    other.textProperty().bind(texts.bind(asked));
    other.getStyleClass().add("caption");
    getChildren().addAll(other, new HBox(8, picker, set));
  }

  /**
   * Asks beside something.
   *
   * @param published as far as it is known, for the month of the calendar; null when it is not
   */
  public static void ask(
      Texts texts,
      String heading,
      List<Offer> offers,
      @Nullable LocalDate published,
      Node beside,
      Consumer<LocalDate> chosen) {
    PopOver over = new PopOver();
    LocalDate shown = published == null ? LocalDate.now(ZoneId.systemDefault()) : published;
    DayChooser chooser =
        new DayChooser(
            texts,
            heading,
            offers,
            shown,
            day -> {
              over.hide();
              chosen.accept(day);
            });
    // A date picker keeps Escape to itself, open or not.
    chooser.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && !chooser.picker.isShowing()) {
            over.hide();
            e.consume();
          }
        });
    over.setContentNode(chooser);
    over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    over.show(beside);
    chooser.begin();
  }

  /**
   * The calendar opens with the month of this day, but the day itself is chosen only by whoever
   * points at it: what is known to be of a month is not of its first day. Another day that stands
   * there in the end was typed.
   */
  private void openAt(LocalDate shown) {
    AtomicBoolean chosen = new AtomicBoolean(true);
    picker.setOnShowing(e -> {
      chosen.set(picker.getValue() != null);
      if (!chosen.get()) {
        picker.setValue(shown);
      }
    });
    picker.setDayCellFactory(p -> {
      DateCell cell = new DateCell();
      cell.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> chosen.set(true));
      cell.addEventFilter(KeyEvent.KEY_PRESSED, e -> chosen.set(chosen.get() || chooses(e)));
      return cell;
    });
    picker.setOnHidden(e -> {
      if (!chosen.get() && shown.equals(picker.getValue())) {
        picker.setValue(null);
      }
    });
  }

  private static boolean chooses(KeyEvent event) {
    return event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
  }

  /** Puts the keyboard where the likeliest choice is. */
  private void begin() {
    getChildren().stream()
        .filter(Button.class::isInstance)
        .findFirst()
        .ifPresentOrElse(b -> b.requestFocus(), picker::requestFocus);
  }
}
