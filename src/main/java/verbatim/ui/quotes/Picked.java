package verbatim.ui.quotes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Texts;

/** One condition of the filter: any value, or one of a list. */
final class Picked<T> extends ComboBox<Optional<T>> {
  private final Texts texts;
  private final String any;
  private final Function<T, String> words;
  private boolean filling;

  /**
   * Begins with any value.
   *
   * @param any message key of the words for any value
   */
  Picked(Texts texts, String any, Function<T, String> words, Consumer<@Nullable T> picked) {
    this.texts = texts;
    this.any = any;
    this.words = words;
    getStyleClass().add("picked");
    setVisibleRowCount(12);
    setButtonCell(new Cell());
    setCellFactory(l -> new Cell());
    getItems().add(Optional.empty());
    setValue(Optional.empty());
    accessibleTextProperty().bind(texts.bind(any));
    valueProperty()
        .subscribe((was, now) -> {
          if (!filling) {
            picked.accept(now == null ? null : now.orElse(null));
          }
        });
    texts
        .localeProperty()
        .subscribe((was, now) -> {
          setButtonCell(new Cell());
          setCellFactory(l -> new Cell());
        });
  }

  /** Offers these values; what is picked stays picked. */
  void offer(List<T> values) {
    Optional<T> now = getValue() == null ? Optional.empty() : getValue();
    filling = true;
    getItems().setAll(values.stream().map(Optional::of).toList());
    getItems().addFirst(Optional.empty());
    setValue(now);
    filling = false;
  }

  private final class Cell extends ListCell<Optional<T>> {
    @Override
    @SuppressWarnings("NullableOptional") // null is how JavaFX empties a cell
    protected void updateItem(@Nullable Optional<T> value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty || value == null ? null : value.map(words).orElseGet(() -> texts.say(any)));
    }
  }
}
