package verbatim.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;
import verbatim.ui.kit.ChoiceList;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.SheetLayer;
import verbatim.ui.kit.Texts;

/** One condition of the filter as a small button: its name, or the value chosen from a list. */
final class FilterChip<T> extends Button {
  private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
  private static final double WIDTH = 320;

  private final Texts texts;
  private final String id;
  private final Function<T, String> words;
  private final Consumer<@Nullable T> picked;
  private @Nullable T value;

  /**
   * Any value.
   *
   * @param id such as {@code source}: ends the keys of its name and of any value
   */
  FilterChip(Texts texts, String id, Function<T, String> words, Consumer<@Nullable T> picked) {
    this.texts = texts;
    this.id = id;
    this.words = words;
    this.picked = picked;
    getStyleClass().add("chip");
    setGraphic(Icons.of("fth-chevron-down"));
    texts.localeProperty().subscribe(l -> say());
  }

  /** Offers what can be chosen, read beside the screen when the list is opened. */
  FilterChip<T> offering(Supplier<List<T>> values, Jobs jobs, SheetLayer sheets) {
    ChoiceList<Optional<T>> list =
        new ChoiceList<>(
            texts,
            "quotes.choose",
            choice -> choice.map(words).orElseGet(() -> any()),
            choice -> {
              sheets.hide();
              pick(choice.orElse(null));
            });
    list.getStyleClass().add("sheet");
    setOnAction(e ->
        jobs.latest(
            "quotes.choices",
            stale -> values.get(),
            read -> {
              sheets.showUnder(list, this, WIDTH);
              list.open(typed -> matching(read, typed));
            }));
    return this;
  }

  /** Goes back to any value. */
  void clear() {
    value = null;
    say();
  }

  private void pick(@Nullable T now) {
    value = now;
    say();
    picked.accept(now);
  }

  private List<Optional<T>> matching(List<T> values, String typed) {
    String wanted = FoldedText.fold(typed.strip());
    List<Optional<T>> matching = new ArrayList<>();
    if (wanted.isEmpty()) {
      matching.add(Optional.empty());
    }
    values.stream()
        .filter(v -> FoldedText.fold(words.apply(v)).contains(wanted))
        .map(Optional::of)
        .forEach(matching::add);
    return matching;
  }

  private String any() {
    return texts.say("quotes.any." + id);
  }

  private void say() {
    T now = value;
    setText(now == null ? texts.say("quotes.by." + id) : words.apply(now));
    setAccessibleText(texts.say("quotes.by." + id) + ": " + (now == null ? any() : getText()));
    pseudoClassStateChanged(SET, now != null);
  }
}
