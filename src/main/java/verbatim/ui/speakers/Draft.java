package verbatim.ui.speakers;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import verbatim.speaker.Gender;
import verbatim.speaker.Identifiers;
import verbatim.speaker.Office;
import verbatim.speaker.Speaker;
import verbatim.time.Moment;

/** A person as typed into the form: several names stand on a line each. */
record Draft(
    String name,
    String variants,
    @Nullable Gender gender,
    List<Held> offices,
    String wikidata,
    String viaf,
    String isni,
    String note) {

  /** An office as typed; its dates are empty where they are not known. */
  record Held(String title, String since, String until) {
    static Held of(Office office) {
      return new Held(office.title(), text(office.since()), text(office.until()));
    }

    /**
     * The office.
     *
     * @throws DateTimeParseException when a date is none
     */
    Office office() {
      return new Office(title, moment(since), moment(until));
    }

    private static @Nullable Moment moment(String text) {
      return text.isEmpty() ? null : Moment.parse(text);
    }
  }

  /** Copies the offices. */
  Draft {
    offices = List.copyOf(offices);
  }

  /** What is wrong with a field; {@code key} is that of the message. */
  record Problem(String key, String words) {}

  static Draft of(Speaker person) {
    return new Draft(
        person.name(),
        String.join("\n", person.variants()),
        person.gender(),
        person.offices().stream().map(Held::of).toList(),
        text(person.wikidata()),
        text(person.viaf()),
        text(person.isni()),
        person.note());
  }

  /** What has to be mended before it can be stored. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (name.isBlank()) {
      problems.add(new Problem("speakers.wrong.name", ""));
    }
    for (Held held : offices) {
      if (held.title().isEmpty()) {
        problems.add(new Problem("speakers.wrong.office", held.since() + held.until()));
      }
      for (String date : List.of(held.since(), held.until())) {
        if (!isDate(date)) {
          problems.add(new Problem("speakers.wrong.date", date));
        }
      }
    }
    check(problems, "speakers.wrong.wikidata", wikidata, Identifiers::isWikidata);
    check(problems, "speakers.wrong.viaf", viaf, Identifiers::isViaf);
    check(problems, "speakers.wrong.isni", isni, Identifiers::isIsni);
    return problems;
  }

  /** The person, once nothing is wrong. */
  Speaker person(long id) {
    List<Office> held = offices.stream().map(Held::office).toList();
    List<String> others =
        lines(variants).stream().filter(v -> !v.equals(name.strip())).distinct().toList();
    return new Speaker(
        id,
        name.strip(),
        others,
        gender,
        held,
        orNull(wikidata),
        orNull(viaf),
        orNull(isni),
        note.strip());
  }

  private static boolean isDate(String text) {
    try {
      return text.isEmpty() || Moment.parse(text).start() != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static void check(
      List<Problem> problems, String key, String text, Predicate<String> form) {
    if (!text.isBlank() && !form.test(text.strip())) {
      problems.add(new Problem(key, text));
    }
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
