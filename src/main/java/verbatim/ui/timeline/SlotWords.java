package verbatim.ui.timeline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.time.Moment;
import verbatim.time.Precision;
import verbatim.timeline.Scale;
import verbatim.timeline.Slot;
import verbatim.ui.kit.Texts;
import verbatim.wording.MomentWords;

/** Times and dates as the sheet names them. */
final class SlotWords {
  private final Texts texts;

  SlotWords(Texts texts) {
    this.texts = texts;
  }

  /** What stands in a band. */
  String band(@Nullable Moment date, Scale scale) {
    if (date == null) {
      return texts.say("timeline.band.undated");
    }
    String words = sentence(MomentWords.full(date, locale()));
    boolean clocks = scale == Scale.MINUTE || scale == Scale.HOUR;
    if (!clocks || date.precision() == Precision.DAY) {
      return words;
    }
    boolean month = date.precision() == Precision.MONTH;
    return texts.say(month ? "timeline.band.month" : "timeline.band.year", words);
  }

  /** What stands in the time column beside a row. */
  String row(Slot slot, Scale scale) {
    LocalTime clock = slot.clock();
    Moment date = slot.date();
    if (scale == Scale.MINUTE || scale == Scale.HOUR) {
      return clock == null
          ? texts.say("timeline.noClock")
          : scale == Scale.MINUTE ? MomentWords.clock(clock, locale()) : hour(clock);
    }
    if (date == null) {
      return texts.say("timeline.undated");
    }
    LocalDate day = date.start().toLocalDate();
    return switch (scale) {
      case DAY ->
          date.precision() == Precision.DAY
              ? MomentWords.shortDay(day, locale())
              : texts.say("timeline.noDay");
      case MONTH ->
          date.precision() == Precision.YEAR
              ? texts.say("timeline.noMonth")
              : MomentWords.month(day, locale());
      default -> MomentWords.full(date, locale());
    };
  }

  private String hour(LocalTime clock) {
    return texts.say("timeline.hour", String.valueOf(clock.getHour()));
  }

  private Locale locale() {
    return texts.localeProperty().get();
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
