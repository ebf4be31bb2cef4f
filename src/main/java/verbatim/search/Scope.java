package verbatim.search;

import java.util.List;
import verbatim.text.Language;

/** Where words are looked for: a folded field and, where there are any, one for each stemmer. */
enum Scope {
  TEXT("text", true),
  TITLE("title", true),
  SAID("said", true),
  SPEAKER("speaker", false),
  SOURCE("source", false),
  TAG("tag", false);

  /** The languages that have a stemmer. */
  static final List<Language> STEMMED = List.of(Language.FRENCH, Language.ENGLISH);

  private final String field;
  private final boolean stemmed;

  Scope(String field, boolean stemmed) {
    this.field = field;
    this.stemmed = stemmed;
  }

  /** The field with the folded words. */
  String folded() {
    return field;
  }

  /** The languages in which this is stemmed. */
  List<Language> languages() {
    return stemmed ? STEMMED : List.of();
  }

  /** The field with the stems of a language. */
  String stems(Language language) {
    return field + "." + language.code();
  }

  /** The field with whole values in lower case. */
  String whole() {
    return field + "=";
  }
}
