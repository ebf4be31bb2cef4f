package verbatim.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import verbatim.text.FoldedText;

/** Finds how a query may go on. */
final class Completions {
  private final IndexReader reader;
  private final FacetColumns columns;
  private final int limit;

  Completions(IndexReader reader, FacetColumns columns, int limit) {
    this.reader = reader;
    this.columns = columns;
    this.limit = Math.max(0, limit);
  }

  List<Completion> of(CompletionRequest request) throws IOException {
    QueryField field = request.field();
    if (field == null) {
      return fields(request);
    }
    if (!field.known().isEmpty()) {
      return known(field, request);
    }
    Optional<Facet> facet =
        Stream.of(Facet.values()).filter(f -> f.field().equals(field.label())).findFirst();
    return facet.isEmpty() ? List.of() : values(facet.get(), request);
  }

  private List<Completion> fields(CompletionRequest request) {
    String begun = FoldedText.fold(request.begun());
    return Stream.of(QueryField.values())
        .map(QueryField::label)
        .filter(label -> label.startsWith(begun))
        .map(label -> new Completion(request.place(), label + ":", label, 0))
        .limit(limit)
        .toList();
  }

  private List<Completion> known(QueryField field, CompletionRequest request) {
    String begun = FoldedText.fold(request.begun());
    return field.known().stream()
        .filter(value -> value.startsWith(begun))
        .map(value -> new Completion(request.place(), value + " ", value, 0))
        .limit(limit)
        .toList();
  }

  private List<Completion> values(Facet facet, CompletionRequest request) throws IOException {
    FacetCounter counter = new FacetCounter(columns, reader.leaves());
    new IndexSearcher(reader).search(LuceneQueries.article(), new Gathering<>(counter));
    String begun = FoldedText.fold(request.begun());
    return counter.counts(facet).stream()
        .filter(c -> begins(c.value(), begun))
        .limit(limit)
        .map(c -> new Completion(request.place(), write(c.value()), c.value(), c.count()))
        .toList();
  }

  /** Whether any word begins like this: {@code Le Monde} like {@code le m} and like {@code mon}. */
  private static boolean begins(String value, String begun) {
    String folded = FoldedText.fold(value);
    for (int at = folded.indexOf(begun); at >= 0; at = folded.indexOf(begun, at + 1)) {
      if (at == 0 || !Letters.isWord(folded.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static String write(String value) {
    boolean simple = value.chars().allMatch(c -> Letters.isWord(c) || c == '-');
    return simple ? value + " " : "\"" + value.replace('"', ' ') + "\" ";
  }
}
