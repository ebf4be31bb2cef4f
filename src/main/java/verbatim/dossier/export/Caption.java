package verbatim.dossier.export;

import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.time.Moment;
import verbatim.wording.MomentWords;
import verbatim.wording.Words;

/**
 * What a page says below a piece about where it comes from, and what its reference says.
 *
 * @param shown on the page; empty when it shows nothing, or something twice
 * @param named by the reference
 */
record Caption(Field field, String shown, String named) {
  /** What is said. */
  enum Field {
    /** Who is quoted. */
    SPEAKER,
    /** The title of the article. */
    TITLE,
    /** Who published it. */
    SOURCE,
    /** When. */
    DATE
  }

  /** The first that page and reference say differently; empty when they agree. */
  static Optional<Caption> difference(String page, Reference reference, String language) {
    for (Field field : Field.values()) {
      String named = named(field, reference, Locale.forLanguageTag(language));
      if (named != null) {
        String shown =
            ShownWords.of(page, field.name().toLowerCase(Locale.ROOT), reference.number());
        if (!shown.equals(named)) {
          return Optional.of(new Caption(field, shown, named));
        }
      }
    }
    return Optional.empty();
  }

  /** What the page must show for a reference; null when it shows nothing. */
  private static @Nullable String named(Field field, Reference reference, Locale locale) {
    Words words = Words.of("verbatim.dossier.export.Page", locale);
    return switch (field) {
      case SPEAKER ->
          !"QUOTE".equals(reference.kind())
              ? null
              : reference.speaker() == null
                  ? words.say("speaker.none")
                  : Visible.of(reference.speaker());
      case TITLE -> Visible.of(String.valueOf(reference.title()));
      case SOURCE -> Visible.of(String.valueOf(reference.source()));
      case DATE ->
          reference.moment() == null ? words.say("undated") : date(reference.moment(), locale);
    };
  }

  private static String date(String moment, Locale locale) {
    try {
      return MomentWords.full(Moment.parse(moment), locale);
    } catch (DateTimeParseException e) {
      return moment;
    }
  }
}
