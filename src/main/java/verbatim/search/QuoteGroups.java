package verbatim.search;

import java.util.ArrayList;
import java.util.List;
import verbatim.search.Clause.All;
import verbatim.search.Clause.Any;
import verbatim.search.Clause.Flag;
import verbatim.search.Clause.In;
import verbatim.search.Clause.Not;
import verbatim.search.Clause.Quoted;
import verbatim.search.Clause.Whole;

/**
 * Decides which conditions are asked of the same quote: those that stand together. A second {@code
 * speaker:} begins another quote, because nobody can be two people.
 */
final class QuoteGroups {
  private QuoteGroups() {}

  /** The clause with everything that is asked of quotes put into groups. */
  static Clause of(Clause clause) {
    if (isOfQuotes(clause)) {
      return clause instanceof All all ? group(all) : quoted(clause);
    }
    return switch (clause) {
      case All all -> group(all);
      case Any any -> new Any(any.parts().stream().map(QuoteGroups::of).toList());
      case Not not -> new Not(of(not.clause()));
      default -> clause;
    };
  }

  private static Clause quoted(Clause clause) {
    return clause instanceof Not not ? new Not(new Quoted(not.clause())) : new Quoted(clause);
  }

  private static Clause group(All all) {
    List<Clause> parts = new ArrayList<>();
    List<Clause> quote = new ArrayList<>();
    for (Clause part : all.parts()) {
      if (!isOfQuotes(part)) {
        parts.add(of(part));
        continue;
      }
      if (namesSpeaker(part) && quote.stream().anyMatch(QuoteGroups::namesSpeaker)) {
        close(quote, parts);
      }
      quote.add(part);
    }
    close(quote, parts);
    return parts.size() == 1 ? parts.getFirst() : new All(List.copyOf(parts));
  }

  /**
   * Conditions that only exclude are meant for the article: none of its quotes may be like this.
   */
  private static void close(List<Clause> quote, List<Clause> parts) {
    if (quote.stream().allMatch(Not.class::isInstance)) {
      quote.forEach(c -> parts.add(quoted(c)));
    } else {
      parts.add(new Quoted(quote.size() == 1 ? quote.getFirst() : new All(List.copyOf(quote))));
    }
    quote.clear();
  }

  private static boolean namesSpeaker(Clause clause) {
    return switch (clause) {
      case In in -> in.scope() == Scope.SPEAKER;
      case Whole whole -> whole.scope() == Scope.SPEAKER;
      case Any any -> any.parts().stream().anyMatch(QuoteGroups::namesSpeaker);
      case All all -> all.parts().stream().anyMatch(QuoteGroups::namesSpeaker);
      default -> false;
    };
  }

  private static boolean isOfQuotes(Clause clause) {
    return switch (clause) {
      case In in -> in.scope() == Scope.SPEAKER || in.scope() == Scope.SAID;
      case Whole whole -> whole.scope() == Scope.SPEAKER;
      case Flag flag -> flag.field().equals(Fields.STATUS);
      case Not not -> isOfQuotes(not.clause());
      case All all ->
          !all.parts().isEmpty() && all.parts().stream().allMatch(QuoteGroups::isOfQuotes);
      case Any any -> any.parts().stream().allMatch(QuoteGroups::isOfQuotes);
      default -> false;
    };
  }
}
