package verbatim.search;

import java.util.Optional;
import java.util.function.BiConsumer;
import verbatim.search.QueryNote.Reason;
import verbatim.text.FoldedText;
import verbatim.text.TextSpan;

/** Reads the values of fields that have no words. */
final class FieldValues {
  private final BiConsumer<Reason, TextSpan> note;

  FieldValues(BiConsumer<Reason, TextSpan> note) {
    this.note = note;
  }

  /** A date or one of the values that the field knows. */
  Optional<Clause> known(QueryField field, QueryToken value) {
    if (field == QueryField.DATE) {
      Optional<Clause> dated = QueryDates.parse(value.text());
      if (dated.isEmpty()) {
        note.accept(Reason.BAD_DATE, value.place());
      }
      return dated;
    }
    String folded = FoldedText.fold(value.text());
    if (!field.known().contains(folded)) {
      note.accept(Reason.UNKNOWN_VALUE, value.place());
      return Optional.empty();
    }
    String name =
        switch (field) {
          case LANGUAGE -> Fields.LANGUAGE;
          case STATUS -> Fields.STATUS;
          default -> Fields.HAS;
        };
    return Optional.of(new Clause.Flag(name, folded));
  }

  /** The whole value of a field with words. */
  Optional<Clause> whole(Scope scope, QueryToken value) {
    if (value.text().isBlank() || value.is(QueryToken.Shape.EXACT)) {
      note.accept(Reason.EMPTY_FIELD, value.place());
      return Optional.empty();
    }
    if (value.open()) {
      note.accept(Reason.OPEN_QUOTE, value.place());
    }
    if (scope == Scope.SAID || scope == Scope.TITLE) {
      return Optional.of(
          new Clause.In(scope, new Clause.Phrase(QueryWords.exact(value.text()), 0, false)));
    }
    return Optional.of(new Clause.Whole(scope, Values.whole(value.text())));
  }
}
