package verbatim.ui.dossier;

import java.util.Locale;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.dossier.DossierContent.Cited;
import verbatim.time.Moment;
import verbatim.ui.kit.Badge;
import verbatim.ui.kit.Texts;
import verbatim.wording.MomentWords;

/** What cards and preview say about a piece. */
final class PieceWords {
  private final Texts texts;

  PieceWords(Texts texts) {
    this.texts = texts;
  }

  /** When it was published, with the clock of its entry where the date does not tell it. */
  String date(Cited cited) {
    Locale locale = texts.localeProperty().get();
    String date =
        cited
            .moment()
            .map(m -> MomentWords.full(m, locale))
            .orElseGet(() -> texts.say("dossier.undated"));
    boolean told = cited.moment().flatMap(Moment::clock).isPresent();
    return cited
        .clock()
        .filter(c -> !told)
        .map(c -> date + ", " + MomentWords.clock(c, locale))
        .orElse(date);
  }

  /** Who is quoted. */
  String speaker(Quote quote) {
    String name = quote.speakerName();
    return name == null ? texts.say("dossier.nobody") : name;
  }

  /** How far a quote has come. */
  Badge status(Quote quote) {
    boolean confirmed = quote.status() == QuoteStatus.ACCEPTED;
    return new Badge(
        texts.say(confirmed ? "dossier.confirmed" : "dossier.proposed"),
        confirmed ? "success" : "warning");
  }

  /** A text without the signs that a label would show as boxes. */
  static String shown(String text) {
    return text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
