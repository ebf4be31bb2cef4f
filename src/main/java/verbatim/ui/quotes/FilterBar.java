package verbatim.ui.quotes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import verbatim.analysis.quote.QuoteKind;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;
import verbatim.annotation.QuoteStore.NameCount;
import verbatim.archive.Archive;
import verbatim.article.Source;
import verbatim.speaker.Speaker;
import verbatim.time.Moment;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Texts;

/** What of the queue is shown, and in which order. */
final class FilterBar extends FlowPane {
  private static final int MOST_NAMES = 300;

  private final Texts texts;
  private final QuotesModel model;
  private final Picked<String> source;
  private final Picked<String> speaker;
  private final Picked<String> rule;
  private final Picked<Moment> day;

  private record Choices(
      List<String> sources, List<String> speakers, List<String> rules, List<Moment> days) {}

  FilterBar(QuotesModel model, Texts texts) {
    super(8, 8);
    this.texts = texts;
    this.model = model;
    source = new Picked<>(texts, "quotes.any.source", s -> s, s -> narrow(f -> f.withSource(s)));
    speaker = new Picked<>(texts, "quotes.any.speaker", s -> s, s -> narrow(f -> f.withSpeaker(s)));
    rule =
        new Picked<>(
            texts, "quotes.any.rule", r -> ruleWords(texts, r), r -> narrow(f -> f.withRule(r)));
    day = new Picked<>(texts, "quotes.any.day", Moment::toString, d -> narrow(f -> f.withDay(d)));
    Picked<QuoteKind> kind =
        new Picked<>(
            texts,
            "quotes.any.kind",
            k -> texts.say("quotes.kind." + k.name().toLowerCase(Locale.ROOT)),
            k -> narrow(f -> f.withKinds(k == null ? QuoteFilter.SPEECH : Set.of(k))));
    kind.offer(List.copyOf(EnumSet.allOf(QuoteKind.class)));
    getChildren().addAll(statuses(), order(), source, speaker, kind, rule, day);
  }

  /** Reads what can be chosen. */
  void refresh(Archive archive, Jobs jobs) {
    jobs.latest(
        "quotes.choices",
        stale ->
            new Choices(
                archive.articles().sources().stream().map(Source::name).toList(),
                names(archive),
                archive.queue().rules(),
                archive.queue().days()),
        choices -> {
          source.offer(choices.sources());
          speaker.offer(choices.speakers());
          rule.offer(choices.rules());
          day.offer(choices.days());
        });
  }

  /** A rule by its number and in words. */
  static String ruleWords(Texts texts, String rule) {
    return rule + "  " + texts.say("quotes.rule." + rule);
  }

  private static List<String> names(Archive archive) {
    List<String> names = new ArrayList<>();
    archive.speakers().all().stream().map(Speaker::name).forEach(names::add);
    archive.quotes().proposedNames(MOST_NAMES).stream().map(NameCount::name).forEach(names::add);
    names.sort(String.CASE_INSENSITIVE_ORDER);
    return names;
  }

  private void narrow(UnaryOperator<QuoteFilter> change) {
    model.filterProperty().set(change.apply(model.filterProperty().get()));
  }

  private HBox statuses() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox();
    QuoteStatus[] all = QuoteStatus.values();
    for (int i = 0; i < all.length; i++) {
      QuoteStatus status = all[i];
      ToggleButton button = new ToggleButton();
      String key = "quotes.status." + status.name().toLowerCase(Locale.ROOT);
      button
          .textProperty()
          .bind(
              Bindings.createStringBinding(
                  () -> texts.say(key, model.countsProperty().get().of(status)),
                  texts.localeProperty(),
                  model.countsProperty()));
      button
          .getStyleClass()
          .add(i == 0 ? "left-pill" : i == all.length - 1 ? "right-pill" : "center-pill");
      button.setToggleGroup(group);
      button.setSelected(status == model.filterProperty().get().status());
      button.setOnAction(e -> {
        button.setSelected(true);
        narrow(f -> f.withStatus(status));
      });
      box.getChildren().add(button);
    }
    return box;
  }

  private Picked<QueueOrder> order() {
    Picked<QueueOrder> order =
        new Picked<>(
            texts,
            "quotes.order.surest",
            o -> texts.say("quotes.order." + o.name().toLowerCase(Locale.ROOT)),
            o -> model.orderProperty().set(Objects.requireNonNullElse(o, QueueOrder.SUREST)));
    order.offer(List.of(QueueOrder.VALUABLE, QueueOrder.TEXT));
    return order;
  }
}
