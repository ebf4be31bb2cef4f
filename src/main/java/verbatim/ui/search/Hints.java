package verbatim.ui.search;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import verbatim.search.Facet;
import verbatim.search.FacetCount;
import verbatim.ui.kit.EmptyState;
import verbatim.ui.kit.Texts;

/** Says what can be typed when nothing was, and what to do when nothing was found. */
final class Hints extends VBox {
  private final SearchModel model;
  private final Texts texts;

  Hints(SearchModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    managedProperty().bind(visibleProperty());
    model.resultsProperty().subscribe(r -> show());
    texts.localeProperty().subscribe(l -> show());
    model.answered().subscribe(a -> show());
    model.working().subscribe(w -> show());
  }

  private void show() {
    if (!model.answered().getValue()) {
      setVisible(false);
      return;
    }
    boolean nothing = model.resultsProperty().get().total() == 0;
    boolean asked = !model.resultsProperty().get().query().isBlank();
    setVisible(nothing || !asked);
    getStyleClass().setAll(nothing ? "nothing" : "hints");
    if (!isVisible()) {
      return;
    }
    getChildren().setAll(nothing ? nothing(asked) : List.of(examples()));
  }

  private List<Node> nothing(boolean asked) {
    if (!asked) {
      boolean coming = model.working().getValue();
      String what = coming ? "search.coming" : "search.empty";
      EmptyState state =
          new EmptyState(coming ? "fth-loader" : "fth-inbox", texts.bind(what))
              .with(texts.bind(what + ".advice"));
      return List.of(
          coming ? state : state.with(texts.bind("search.empty.import"), model::goToImport));
    }
    FlowPane ways = new FlowPane();
    ways.getStyleClass().addAll("examples", "centered");
    suggestions().map(this::example).forEach(ways.getChildren()::add);
    EmptyState state =
        new EmptyState("fth-search", texts.bind("search.nothing"))
            .with(texts.bind("search.nothing.advice"));
    state.getChildren().add(ways);
    return List.of(state);
  }

  /** The same words with less asked of them. */
  private Stream<String> suggestions() {
    String query = model.resultsProperty().get().query().strip();
    String plain = query.replaceAll("\\p{L}+:=?\"[^\"]*\"|\\p{L}+:\\S*", " ");
    String words = plain.replaceAll("[^\\p{L}\\p{N}\\s'’-]+", " ").strip().replaceAll("\\s+", " ");
    String[] each = words.split(" ");
    String any = each.length > 1 ? String.join(' ' + texts.say("search.or") + ' ', each) : "";
    String similar = each.length == 1 && words.length() > 3 ? words + "~" : "";
    return Stream.of(words, any, similar).filter(s -> !s.isBlank() && !s.equals(query)).distinct();
  }

  private Node examples() {
    FlowPane examples = new FlowPane();
    examples.getStyleClass().add("examples");
    Label lead = new Label(texts.say("search.examples"));
    lead.getStyleClass().add("examples-lead");
    examples.getChildren().add(lead);
    Stream.concat(
            Stream.of("\"" + texts.say("search.example.phrase") + "\""),
            Stream.of(Facet.SPEAKER, Facet.SOURCE, Facet.MONTH).flatMap(this::clause))
        .map(this::example)
        .forEach(examples.getChildren()::add);
    return examples;
  }

  private Stream<String> clause(Facet facet) {
    List<FacetCount> values = model.resultsProperty().get().facets().getOrDefault(facet, List.of());
    return values.stream().limit(1).map(v -> facet.clause(v.value()));
  }

  private Hyperlink example(String query) {
    Hyperlink link = new Hyperlink(query);
    link.getStyleClass().add("example");
    link.setOnAction(e -> model.queryProperty().set(query));
    return link;
  }
}
