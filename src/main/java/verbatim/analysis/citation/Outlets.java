package verbatim.analysis.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import verbatim.text.FoldedText;
import verbatim.text.WordMap;

/** The table of well-known outlets, by the first word of their names. */
final class Outlets {
  private static final WordMap<List<Outlet>> BY_FIRST_WORD = load();

  private Outlets() {}

  /**
   * A name of an outlet.
   *
   * @param name as it is to be cited
   * @param core this spelling of it, folded, without its article
   * @param article whether an article must stand before the core
   */
  record Outlet(String name, String core, boolean article) {}

  /** The names whose core begins with this word of a folded text, longest first. */
  static List<Outlet> beginningAt(String words, int start, int end) {
    List<Outlet> outlets = BY_FIRST_WORD.get(words, start, end);
    return outlets == null ? List.of() : outlets;
  }

  private static WordMap<List<Outlet>> load() {
    Map<String, List<Outlet>> table = new HashMap<>();
    try (InputStream stream = Outlets.class.getResourceAsStream("outlets.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, "outlets.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String name = line.split("=")[0].strip();
          for (String spelling : line.split("[=;]")) {
            Outlet outlet = outlet(name, FoldedText.fold(spelling.strip()));
            String first = outlet.core.split("[ '.+/-]")[0];
            table.computeIfAbsent(first, f -> new ArrayList<>()).add(outlet);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Comparator<Outlet> longest = Comparator.comparingInt(o -> -o.core.length());
    table.values().forEach(outlets -> outlets.sort(longest));
    return new WordMap<>(table);
  }

  private static Outlet outlet(String name, String spelling) {
    for (String article : List.of("le ", "la ", "les ", "l'", "the ")) {
      if (spelling.startsWith(article)) {
        return new Outlet(name, spelling.substring(article.length()), true);
      }
    }
    return new Outlet(name, spelling, false);
  }
}
