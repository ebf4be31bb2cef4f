package verbatim.ui.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verbatim.search.Facet;

/** Adds the clauses of facets to the words of a query and takes them out again. */
final class QueryClauses {
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<=^|\\s)("
              + Stream.of(Facet.values()).map(Facet::field).collect(Collectors.joining("|"))
              + "):(?:=\"([^\"]*)\"|([^\\s\"()=]+))(?=\\s|$)");

  private QueryClauses() {}

  /** Which values the query asks for, as far as a facet would have written it. */
  static Map<Facet, Set<String>> chosen(String query) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    Matcher m = CLAUSE.matcher(query);
    while (m.find()) {
      for (Facet facet : Facet.values()) {
        String value = m.group(2) == null ? m.group(3) : m.group(2);
        if (facet.field().equals(m.group(1)) && facet.clause(value).equals(m.group())) {
          chosen.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(value);
        }
      }
    }
    return chosen;
  }

  /** The query with the clause when it was without, and without it when it was there. */
  static String toggle(String query, Facet facet, String value) {
    String clause = facet.clause(value);
    Matcher m = CLAUSE.matcher(query);
    while (m.find()) {
      if (m.group().equals(clause)) {
        String before = query.substring(0, m.start()).stripTrailing();
        String behind = query.substring(m.end()).stripLeading();
        return (before + " " + behind).strip();
      }
    }
    return (query.strip() + " " + clause).strip();
  }
}
