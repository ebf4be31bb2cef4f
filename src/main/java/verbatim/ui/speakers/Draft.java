package verbatim.ui.speakers;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import verbatim.speaker.Gender;
import verbatim.speaker.Identifiers;
import verbatim.speaker.Office;
import verbatim.speaker.OfficeText;
import verbatim.speaker.Speaker;

/** A person as typed into the form: several names or offices stand on a line each. */
record Draft(
    String name,
    String variants,
    @Nullable Gender gender,
    String offices,
    String wikidata,
    String viaf,
    String isni,
    String note) {

  /** What is wrong with a field; {@code key} is that of the message. */
  record Problem(String key, String words) {}

  static Draft of(Speaker person) {
    return new Draft(
        person.name(),
        String.join("\n", person.variants()),
        person.gender(),
        String.join("\n", person.offices().stream().map(OfficeText::write).toList()),
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
    for (String line : lines(offices)) {
      try {
        OfficeText.read(line);
      } catch (DateTimeParseException e) {
        problems.add(new Problem("speakers.wrong.date", line));
      }
    }
    check(problems, "speakers.wrong.wikidata", wikidata, Identifiers::isWikidata);
    check(problems, "speakers.wrong.viaf", viaf, Identifiers::isViaf);
    check(problems, "speakers.wrong.isni", isni, Identifiers::isIsni);
    return problems;
  }

  /** The person, once nothing is wrong. */
  Speaker person(long id) {
    List<Office> held = lines(offices).stream().map(OfficeText::read).toList();
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

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
