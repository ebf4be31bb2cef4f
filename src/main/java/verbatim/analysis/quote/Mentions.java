package verbatim.analysis.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of an article in text order. They are looked for when one is first asked for, which
 * in many an article without quotes is never.
 */
final class Mentions {
  private final Supplier<List<Mention>> search;
  private Mention @Nullable [] found;
  private @Nullable Mention main;

  /** By a word of the name; made when first asked for. */
  private @Nullable Map<String, Mention> bearers;

  Mentions(Supplier<List<Mention>> search) {
    this.search = search;
  }

  private Mention[] all() {
    Mention[] all = found;
    if (all == null) {
      all = search.get().toArray(Mention[]::new);
      found = all;
      main = mostNamed(all);
    }
    return all;
  }

  /** The index of the first mention that ends behind a token. */
  int from(int token) {
    Mention[] all = all();
    int low = 0;
    int high = all.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all[middle].last() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first mention of the person named at least twice as often as any other; else null. */
  @Nullable Mention main() {
    all();
    return main;
  }

  private static @Nullable Mention mostNamed(Mention[] all) {
    Map<Person, Integer> times = new HashMap<>();
    for (Mention mention : all) {
      times.merge(mention.person(), mention.quoted() ? 0 : 1, Integer::sum);
    }
    Person most = null;
    int first = 0;
    int second = 0;
    for (Map.Entry<Person, Integer> entry : times.entrySet()) {
      if (most == null || entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        most = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    if (most == null || first < Math.max(1, 2 * second)) {
      return null;
    }
    for (Mention mention : all) {
      if (mention.person() == most) {
        return mention;
      }
    }
    return null;
  }

  /** The first mention of the only person with this word in the name; null when none or several. */
  @Nullable Mention bearer(String folded) {
    if (bearers == null) {
      bearers = new HashMap<>();
      Set<String> shared = new HashSet<>();
      for (Mention mention : all()) {
        for (String part : mention.person().parts()) {
          Mention other = bearers.putIfAbsent(part, mention);
          if (other != null && other.person() != mention.person()) {
            shared.add(part);
          }
        }
      }
      bearers.keySet().removeAll(shared);
    }
    return bearers.get(folded);
  }

  /** Whether the words from one token to before another name a person. */
  boolean name(Person person, int first, int last) {
    Mention[] all = all();
    for (int i = from(first); i < all.length && all[i].first() < last; i++) {
      if (all[i].person() == person) {
        return true;
      }
    }
    return false;
  }

  int count() {
    return all().length;
  }

  Mention get(int index) {
    return all()[index];
  }

  /** The mention that a token belongs to; null when there is none. */
  @Nullable Mention covering(int token) {
    Mention[] all = all();
    int i = from(token);
    return i < all.length && all[i].first() <= token ? all[i] : null;
  }
}
