package verbatim.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import verbatim.analysis.quote.QuoteKind;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStore.NameCount;
import verbatim.archive.Archive;
import verbatim.article.Source;
import verbatim.speaker.Speaker;
import verbatim.time.Moment;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.SheetLayer;
import verbatim.ui.kit.Texts;
import verbatim.wording.MomentWords;

/** What of the queue is shown, and in which order, in one row. */
final class FilterBar extends HBox {
  private static final int MOST_NAMES = 5_000;

  private final Texts texts;
  private final QuotesModel model;
  private final List<FilterChip<?>> chips;

  FilterBar(QuotesModel model, Texts texts, Archive archive, Jobs jobs, SheetLayer sheets) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("filters");
    FilterChip<String> source =
        new FilterChip<>(texts, "source", s -> s, s -> narrow(f -> f.withSource(s)));
    FilterChip<String> speaker =
        new FilterChip<>(texts, "speaker", s -> s, s -> narrow(f -> f.withSpeaker(s)));
    FilterChip<QuoteKind> kind =
        new FilterChip<>(
            texts,
            "kind",
            k -> texts.say("kit.kind." + k),
            k -> narrow(f -> f.withKinds(k == null ? QuoteFilter.SPEECH : Set.of(k))));
    FilterChip<String> rule =
        new FilterChip<>(texts, "rule", r -> ruleWords(texts, r), r -> narrow(f -> f.withRule(r)));
    FilterChip<Moment> day =
        new FilterChip<>(
            texts,
            "day",
            d -> MomentWords.full(d, texts.localeProperty().get()),
            d -> narrow(f -> f.withDay(d)));
    chips =
        List.of(
            source.offering(() -> sources(archive), jobs, sheets),
            speaker.offering(() -> names(archive), jobs, sheets),
            kind.offering(() -> List.of(QuoteKind.values()), jobs, sheets),
            rule.offering(() -> archive.queue().rules(), jobs, sheets),
            day.offering(() -> archive.queue().days(), jobs, sheets));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(chips);
    getChildren().addAll(clear(), space, order());
  }

  /** A rule by its number and in words. */
  static String ruleWords(Texts texts, String rule) {
    return rule + "  " + texts.say("quotes.rule." + rule);
  }

  private static List<String> sources(Archive archive) {
    return archive.articles().sources().stream().map(Source::name).toList();
  }

  private static List<String> names(Archive archive) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    archive.speakers().all().stream().map(Speaker::name).forEach(names::add);
    archive.quotes().proposedNames(MOST_NAMES).stream().map(NameCount::name).forEach(names::add);
    return new ArrayList<>(names);
  }

  private void narrow(UnaryOperator<QuoteFilter> change) {
    model.filterProperty().set(change.apply(model.filterProperty().get()));
  }

  private Button clear() {
    Button clear = new Button(null, Icons.of("fth-x"));
    clear.getStyleClass().addAll("quiet", "button-icon", "clear");
    clear.accessibleTextProperty().bind(texts.bind("quotes.clear"));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(texts.bind("quotes.clear"));
    clear.setTooltip(tip);
    clear
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.filterProperty().get().equals(unfiltered()), model.filterProperty()));
    clear.managedProperty().bind(clear.visibleProperty());
    clear.setOnAction(e -> {
      chips.forEach(FilterChip::clear);
      model.filterProperty().set(unfiltered());
    });
    return clear;
  }

  private QuoteFilter unfiltered() {
    return QuoteFilter.QUEUE.withStatus(model.filterProperty().get().status());
  }

  private MenuButton order() {
    MenuButton menu = new MenuButton();
    menu.getStyleClass().addAll("chip", "order");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.say(key(model.orderProperty().get())),
                texts.localeProperty(),
                model.orderProperty()));
    menu.accessibleTextProperty()
        .bind(texts.bind("quotes.order").concat(": ").concat(menu.textProperty()));
    ToggleGroup group = new ToggleGroup();
    for (QueueOrder order : QueueOrder.values()) {
      RadioMenuItem item = new RadioMenuItem();
      item.textProperty().bind(texts.bind(key(order)));
      item.setToggleGroup(group);
      item.setSelected(order == model.orderProperty().get());
      item.setOnAction(e -> model.orderProperty().set(order));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static String key(QueueOrder order) {
    return "quotes.order." + order.name().toLowerCase(Locale.ROOT);
  }
}
