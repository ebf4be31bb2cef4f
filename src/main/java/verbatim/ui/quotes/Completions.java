package verbatim.ui.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verbatim.speaker.Speaker;
import verbatim.text.FoldedText;

/** Whom the typed letters may mean: persons of the authority file, then names of the article. */
final class Completions {
  /** From whom a name comes. */
  enum Origin {
    /** The authority file. */
    KNOWN,
    /** A quote of the article. */
    ARTICLE
  }

  /**
   * A name to choose.
   *
   * @param name the preferred name
   * @param matched the variant that the letters match; the name itself when it matches
   */
  record Choice(String name, String matched, Origin origin) {}

  private record Entry(String folded, Choice choice) {}

  private final List<Entry> entries = new ArrayList<>();

  Completions(List<Speaker> known, List<String> article) {
    Map<String, Choice> all = new LinkedHashMap<>();
    for (Speaker person : known) {
      put(all, new Choice(person.name(), person.name(), Origin.KNOWN));
      person.variants().forEach(v -> put(all, new Choice(person.name(), v, Origin.KNOWN)));
    }
    article.forEach(n -> put(all, new Choice(n, n, Origin.ARTICLE)));
    all.forEach((folded, choice) -> entries.add(new Entry(folded, choice)));
  }

  /** The best choices for what is typed; for nothing, the names of the article. */
  List<Choice> matching(String typed, List<String> article, int limit) {
    String wanted = FoldedText.fold(typed.strip());
    if (wanted.isEmpty()) {
      return article.stream()
          .map(n -> exact(n).orElse(new Choice(n, n, Origin.ARTICLE)))
          .distinct()
          .limit(limit)
          .toList();
    }
    Map<String, Choice> best = new LinkedHashMap<>();
    entries.stream()
        .filter(e -> rank(e.folded(), wanted) < 3)
        .sorted(
            Comparator.comparingInt((Entry e) -> rank(e.folded(), wanted))
                .thenComparing(Entry::folded))
        .forEach(e -> best.putIfAbsent(e.choice().name(), e.choice()));
    return best.values().stream().limit(limit).toList();
  }

  /** The person of exactly this name, accents and case aside. */
  Optional<Choice> exact(String typed) {
    String wanted = FoldedText.fold(typed.strip());
    return entries.stream().filter(e -> e.folded().equals(wanted)).map(Entry::choice).findFirst();
  }

  private static void put(Map<String, Choice> all, Choice choice) {
    all.putIfAbsent(FoldedText.fold(choice.matched()), choice);
  }

  /** 0 when the name begins so, 1 when one of its words does, 2 when it holds the letters. */
  private static int rank(String name, String wanted) {
    if (name.startsWith(wanted)) {
      return 0;
    }
    int at = name.indexOf(wanted);
    while (at > 0) {
      if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
        return 1;
      }
      at = name.indexOf(wanted, at + 1);
    }
    return name.contains(wanted) && wanted.length() > 1 ? 2 : 3;
  }
}
