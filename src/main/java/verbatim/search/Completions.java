package verbatim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import verbatim.text.FoldedText;

/** Finds how a query may go on. */
final class Completions {
  private static final int MOST_SEEN = 20_000;
  private static final Comparator<Completion> FREQUENT_FIRST =
      Comparator.comparingLong(Completion::articles).reversed().thenComparing(Completion::label);

  private final IndexReader reader;
  private final int limit;

  Completions(IndexReader reader, int limit) {
    this.reader = reader;
    this.limit = Math.max(0, limit);
  }

  List<Completion> of(CompletionRequest request) throws IOException {
    QueryField field = request.field();
    if (field == null) {
      return fields(request);
    }
    return field.known().isEmpty() ? values(field, request) : known(field, request);
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

  private List<Completion> values(QueryField field, CompletionRequest request) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.completion(field.label()));
    if (terms == null) {
      return List.of();
    }
    BytesRef begun = new BytesRef(FoldedText.fold(request.begun()));
    Map<String, Long> found = new TreeMap<>();
    TermsEnum each = terms.iterator();
    boolean more = each.seekCeil(begun) != TermsEnum.SeekStatus.END;
    for (int seen = 0; more && seen < MOST_SEEN; seen++) {
      if (!StringHelper.startsWith(each.term(), begun)) {
        break;
      }
      found.merge(Values.completed(each.term().utf8ToString()), (long) each.docFreq(), Math::max);
      more = each.next() != null;
    }
    List<Completion> completions = new ArrayList<>();
    found.forEach(
        (value, n) -> completions.add(new Completion(request.place(), write(value), value, n)));
    return completions.stream().sorted(FREQUENT_FIRST).limit(limit).toList();
  }

  private static String write(String value) {
    boolean simple = value.chars().allMatch(c -> Letters.isWord(c) || c == '-');
    return simple ? value + " " : "\"" + value.replace('"', ' ') + "\" ";
  }
}
