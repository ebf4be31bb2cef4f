package verbatim.ui.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.search.Facet;
import verbatim.search.FacetCount;
import verbatim.time.Moment;
import verbatim.ui.kit.Texts;
import verbatim.wording.MomentWords;

/** The values found, to narrow the search with; each is a switch for its clause of the query. */
final class FacetPane extends ScrollPane {
  private static final int FEW = 6;

  /** Where there is nothing to choose. */
  private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

  private final SearchModel model;
  private final Texts texts;

  /** One below the other, and beside each other where the pane is wide. */
  private final FlowPane sections = new FlowPane();

  private final Set<Facet> unfolded = EnumSet.noneOf(Facet.class);

  FacetPane(SearchModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("facets", "edge-to-edge");
    sections.getStyleClass().add("facet-sections");
    setContent(sections);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    accessibleTextProperty().bind(texts.bind("search.facets"));
    model.resultsProperty().subscribe(r -> show());
    texts.localeProperty().subscribe(l -> show());
  }

  /** Gives the keyboard to the first value. */
  void enter() {
    sections.lookupAll(".facet-value").stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void show() {
    Object focused = focusedKey();
    // Where nothing is left, nothing can be narrowed, only taken back.
    boolean any = model.resultsProperty().get().total() > 0;
    Map<Facet, Set<String>> chosen = QueryClauses.chosen(model.queryProperty().get());
    List<Node> shown = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Map<String, Long> values = new LinkedHashMap<>();
      chosen.getOrDefault(facet, Set.of()).forEach(v -> values.put(v, 0L));
      Map<Facet, List<FacetCount>> counts = any ? model.resultsProperty().get().facets() : Map.of();
      for (FacetCount count : counts.getOrDefault(facet, List.of())) {
        values.put(count.value(), count.count());
      }
      if (!values.isEmpty()) {
        shown.add(section(facet, values, chosen.getOrDefault(facet, Set.of())));
      }
    }
    sections.getChildren().setAll(shown);
    pseudoClassStateChanged(BARE, shown.isEmpty());
    refocus(focused);
  }

  private Node section(Facet facet, Map<String, Long> values, Set<String> chosen) {
    Label heading = new Label(texts.say("search.facet." + facet.name()));
    heading.getStyleClass().add("facet-heading");
    VBox section = new VBox(heading);
    section.getStyleClass().add("facet-section");
    int most = unfolded.contains(facet) ? Integer.MAX_VALUE : Math.max(FEW, chosen.size());
    values.entrySet().stream()
        .limit(most)
        .map(e -> value(facet, e.getKey(), e.getValue(), chosen.contains(e.getKey())))
        .forEach(section.getChildren()::add);
    if (values.size() > FEW) {
      boolean all = unfolded.contains(facet);
      Hyperlink more =
          new Hyperlink(
              all
                  ? texts.say("search.facets.fewer")
                  : texts.say("search.facets.more", values.size() - FEW));
      more.getStyleClass().add("facet-more");
      more.setUserData(facet);
      more.setOnAction(e -> unfold(facet, !all));
      section.getChildren().add(more);
    }
    return section;
  }

  private void unfold(Facet facet, boolean all) {
    if (all) {
      unfolded.add(facet);
    } else {
      unfolded.remove(facet);
    }
    show();
  }

  private ToggleButton value(Facet facet, String value, long count, boolean chosen) {
    String name = name(facet, value);
    Label label = new Label(name);
    label.getStyleClass().add("facet-name");
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    Label number = new Label(texts.say("search.number", count));
    number.getStyleClass().add("facet-count");
    number.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(8, label, number);
    row.setAlignment(Pos.CENTER_LEFT);
    ToggleButton button = new ToggleButton();
    button.setGraphic(row);
    button.getStyleClass().add("facet-value");
    button.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(button.widthProperty().subtract(16));
    button.setSelected(chosen);
    button.setUserData(new Key(facet, value));
    button.setAccessibleText(texts.say("search.facet.value", name, count));
    button.setOnAction(e -> model.toggle(facet, value));
    return button;
  }

  private String name(Facet facet, String value) {
    Locale locale = texts.localeProperty().get();
    return switch (facet) {
      case SOURCE, SPEAKER, TAG -> value;
      case MONTH -> MomentWords.full(Moment.parse(value), locale);
      case LANGUAGE ->
          value.equals("und")
              ? texts.say("search.language.unknown")
              : Locale.of(value).getDisplayLanguage(locale);
      case STATUS -> texts.say("search.status." + value);
    };
  }

  private record Key(Facet facet, String value) {}

  private @Nullable Object focusedKey() {
    return sections.lookupAll(".facet-value").stream()
        .filter(Node::isFocused)
        .map(Node::getUserData)
        .findFirst()
        .orElse(null);
  }

  private void refocus(@Nullable Object key) {
    if (key != null) {
      sections.lookupAll(".facet-value").stream()
          .filter(n -> key.equals(n.getUserData()))
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }
}
