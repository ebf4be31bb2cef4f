package verbatim.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;

/** The fields of the query language, each with its English and French names. */
enum QueryField {
  SOURCE(Scope.SOURCE, "source", ""),
  SPEAKER(Scope.SPEAKER, "speaker orateur locuteur", ""),
  SAID(Scope.SAID, "said dit", ""),
  TAG(Scope.TAG, "tag etiquette", ""),
  DATE(null, "date", ""),
  LANGUAGE(null, "lang langue", "fr en de es it und"),
  TITLE(Scope.TITLE, "title titre", ""),
  HAS(null, "has avec", "quote tag entry"),
  STATUS(null, "status statut", "accepted proposed");

  private final @Nullable Scope scope;
  private final String names;
  private final String values;

  QueryField(@Nullable Scope scope, String names, String values) {
    this.scope = scope;
    this.names = names;
    this.values = values;
  }

  /** The field of that name, whatever its case and accents. */
  static Optional<QueryField> of(String name) {
    String folded = FoldedText.fold(name);
    return Stream.of(values()).filter(f -> list(f.names).contains(folded)).findFirst();
  }

  /** The name under which it is offered. */
  String label() {
    return list(names).getFirst();
  }

  /** Where its words are; null for a field without words. */
  @Nullable Scope scope() {
    return scope;
  }

  /** All its values, when they are few and known. */
  List<String> known() {
    return list(values);
  }

  private static List<String> list(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }
}
