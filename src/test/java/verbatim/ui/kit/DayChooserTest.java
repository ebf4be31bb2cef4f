package verbatim.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.ui.PaintsText;
import verbatim.ui.Screen;

/** Asking for a day of which only the month is known. */
@PaintsText
class DayChooserTest {
  private static final LocalDate MONTH = LocalDate.of(2017, 1, 1);

  private final Screen screen = new Screen();
  private final List<LocalDate> heard = new CopyOnWriteArrayList<>();
  private DatePicker picker;

  @BeforeEach
  void ask() throws Exception {
    Button beside =
        screen.show(Button::new, button -> button, button -> List.of(), 640, Button::requestFocus);
    Texts texts = new Texts(Locale.ENGLISH);
    screen.act(() -> DayChooser.ask(texts, "Day", List.of(), MONTH, beside, heard::add));
    picker =
        screen.on(() ->
            Window.getWindows().stream()
                .map(w -> (DatePicker) w.getScene().getRoot().lookup(".date-picker"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
    screen.act(picker::show);
  }

  @AfterEach
  void close() throws Exception {
    screen.close();
  }

  @Test
  void theMonthShownIsNoDayChosen() throws Exception {
    assertThat(picker.getValue()).as("the calendar's month").isEqualTo(MONTH);
    screen.act(picker::hide);
    assertThat(picker.getValue()).isNull();
  }

  @Test
  void enterChoosesADayOfTheCalendar() throws Exception {
    screen.type(KeyCode.ENTER);
    assertThat(picker.isShowing()).isFalse();
    assertThat(picker.getValue()).isEqualTo(MONTH);
  }

  @Test
  void aDayTypedWhileTheCalendarIsOpenIsChosen() throws Exception {
    LocalDate day = MONTH.plusDays(21);
    screen.act(() -> picker.getEditor().setText(picker.getConverter().toString(day)));
    screen.act(picker::commitValue);
    screen.act(picker::hide);
    screen.type(KeyCode.TAB);
    screen.type(KeyCode.SPACE);
    assertThat(heard).containsExactly(day);
  }

  @Test
  void whatIsHalfTypedChoosesNoDay() throws Exception {
    screen.act(() -> picker.getEditor().setText("1/2"));
    screen.act(picker::hide);
    assertThat(picker.getValue()).isNull();
  }
}
