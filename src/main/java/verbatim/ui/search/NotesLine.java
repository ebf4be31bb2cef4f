package verbatim.ui.search;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import verbatim.search.QueryNote;
import verbatim.search.SearchResults;
import verbatim.ui.kit.Texts;
import verbatim.wording.Faults;

/** Says quietly what in the query was not taken at its word. */
final class NotesLine extends Label {
  private final SearchModel model;
  private final Texts texts;

  NotesLine(SearchModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("query-notes");
    setWrapText(true);
    managedProperty().bind(visibleProperty());
    model.resultsProperty().subscribe(r -> show());
    texts.localeProperty().subscribe(l -> show());
  }

  private void show() {
    SearchResults results = model.resultsProperty().get();
    List<QueryNote> notes = results.notes();
    setVisible(!notes.isEmpty());
    Faults faults = new Faults(texts.localeProperty().get());
    setText(
        notes.stream()
            .map(n -> faults.say(n, results.query()))
            .distinct()
            .collect(Collectors.joining(" · ")));
  }
}
