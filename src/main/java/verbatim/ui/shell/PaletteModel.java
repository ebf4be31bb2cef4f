package verbatim.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import verbatim.text.FoldedText;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Texts;

/** Finds commands by what a person types: parts of their names, whatever the accents. */
final class PaletteModel {
  private final Texts texts;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<Entry> found = FXCollections.observableArrayList();
  private List<Entry> all = List.of();

  /**
   * A command to choose.
   *
   * @param place name of the place where it belongs
   */
  record Entry(String place, Command command) {}

  PaletteModel(Texts texts) {
    this.texts = texts;
    query.subscribe(this::find);
  }

  StringProperty query() {
    return query;
  }

  /** What fits, best first; everything that can be done now while nothing is typed. */
  ObservableList<Entry> found() {
    return found;
  }

  /** Begins anew with these commands. */
  void begin(List<Entry> commands) {
    all = List.copyOf(commands);
    query.set("");
    find();
  }

  private void find() {
    String wanted = FoldedText.fold(query.get().strip());
    List<Scored> fits = new ArrayList<>();
    for (Entry entry : all) {
      int score = score(entry, wanted);
      if (score >= 0 && entry.command().enabled().getValue()) {
        fits.add(new Scored(score, entry));
      }
    }
    fits.sort(Comparator.comparingInt(Scored::score));
    found.setAll(fits.stream().map(Scored::entry).toList());
  }

  private record Scored(int score, Entry entry) {}

  /** 0 for a name that begins so, more for worse, -1 when a word is nowhere. */
  private int score(Entry entry, String wanted) {
    String name = FoldedText.fold(texts.say(entry.command().id()));
    String everywhere = name + ' ' + FoldedText.fold(entry.place());
    for (String word : wanted.split(" ", -1)) {
      if (!everywhere.contains(word)) {
        return -1;
      }
    }
    if (name.startsWith(wanted)) {
      return 0;
    }
    return name.contains(' ' + wanted) ? 1 : 2;
  }
}
