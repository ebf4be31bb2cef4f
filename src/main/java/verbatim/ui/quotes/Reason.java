package verbatim.ui.quotes;

import java.util.Locale;
import verbatim.analysis.quote.QuoteFinding;

final class Reason {
  private Reason() {}

  static String sentence(QuoteFinding finding, String article, Locale locale) {
    return "";
  }
}
