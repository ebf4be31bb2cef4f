package verbatim.analysis.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import verbatim.text.FoldedText;

/** The table of well-known outlets, by the first word of their names. */
final class Outlets {
  private static final Map<String, List<Outlet>> BY_FIRST_WORD = load();
  private static final BitSet FIRST_WORDS = firstWords();

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
    return FIRST_WORDS.get(code(words, start, end))
        ? BY_FIRST_WORD.getOrDefault(words.substring(start, end), List.of())
        : List.of();
  }

  /** Nearly a different number for every word, so that most words need no look into the table. */
  private static int code(String words, int start, int end) {
    int code = end - start;
    for (int i = start; i < end; i++) {
      code = code * 31 + words.charAt(i);
    }
    return (code ^ (code >>> 16)) & 0xffff;
  }

  private static BitSet firstWords() {
    BitSet codes = new BitSet();
    BY_FIRST_WORD.keySet().forEach(word -> codes.set(code(word, 0, word.length())));
    return codes;
  }

  private static Map<String, List<Outlet>> load() {
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
    return Map.copyOf(table);
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
