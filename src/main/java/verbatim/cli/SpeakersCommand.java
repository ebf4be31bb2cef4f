package verbatim.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verbatim.annotation.QuoteStore.NameCount;
import verbatim.archive.Archive;
import verbatim.speaker.Speaker;

/** {@code speakers}: the authority file, and the names that await a person. */
@Command(name = "speakers")
final class SpeakersCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Option(names = "--json")
  private boolean json;

  SpeakersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive archive = archiveOption.read()) {
      Map<Long, Long> quotes = archive.quoteCounts().perPerson();
      for (Speaker speaker : archive.speakers().all()) {
        show(speaker, quotes.getOrDefault(speaker.id(), 0L));
      }
      archive.quotes().proposedNames(Integer.MAX_VALUE).forEach(this::show);
    }
    return Exit.DONE;
  }

  private void show(Speaker speaker, long quotes) {
    if (json) {
      console.out().json(o -> write(o, speaker, quotes));
      return;
    }
    String names = String.join(", ", speaker.variants());
    String also = names.isEmpty() ? "" : console.say("speakers.also", names);
    console.out().line(console.say("speakers.line", speaker.name(), quotes) + also);
  }

  private void show(NameCount proposed) {
    if (json) {
      console
          .out()
          .json(o ->
              o.put("type", "proposed")
                  .put("name", proposed.name())
                  .put("quotes", proposed.quotes()));
    } else {
      console.out().line(console.say("speakers.proposed", proposed.name(), proposed.quotes()));
    }
  }

  private static void write(JsonObject o, Speaker speaker, long quotes) {
    o.put("type", "speaker").put("id", speaker.id()).put("name", speaker.name());
    o.strings("variants", speaker.variants()).put("gender", speaker.gender());
    o.objects(
        "offices",
        speaker.offices(),
        (p, office) ->
            p.put("title", office.title())
                .put("since", text(office.since()))
                .put("until", text(office.until())));
    o.put("wikidata", speaker.wikidata())
        .put("viaf", speaker.viaf())
        .put("isni", speaker.isni())
        .put("note", speaker.note())
        .put("quotes", quotes);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
