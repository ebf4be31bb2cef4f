package verbatim.ui.quotes;

import java.util.Locale;

/** Confidence in words; the borders are those of the calibration. */
enum Band {
  /** Nine in ten or more are right. */
  SURE("success"),
  /** Seven in ten or more are right. */
  LIKELY("accent"),
  /** Fewer. */
  CHECK("warning");

  private final String style;

  Band(String style) {
    this.style = style;
  }

  static Band of(double confidence) {
    return confidence >= 0.9 ? SURE : confidence >= 0.7 ? LIKELY : CHECK;
  }

  /** Style class of its badge. */
  String style() {
    return style;
  }

  /** Message key of its name. */
  String key() {
    return "quotes.band." + name().toLowerCase(Locale.ROOT);
  }
}
