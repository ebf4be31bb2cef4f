package verbatim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verbatim.annotation.QuoteStore.NameCount;
import verbatim.archive.Archive;
import verbatim.archive.AuthorityExchange;
import verbatim.archive.AuthorityExchange.Outcome;
import verbatim.archive.SpeakerDesk.TakenOver;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.speaker.AuthorityCsv.Contents;
import verbatim.speaker.AuthorityCsv.Problem;
import verbatim.speaker.AuthorityFormat;
import verbatim.speaker.Speaker;

/** {@code speakers}: the authority file, and the names that await a person. */
@Command(name = "speakers")
final class SpeakersCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @ArgGroup private @Nullable Carried carried;

  @Option(names = "--replace")
  private boolean replace;

  @Option(names = "--json")
  private boolean json;

  /** What to do instead of listing; one of these. */
  static final class Carried {
    @Option(names = "--export", paramLabel = "FILE.csv|FILE.jsonld")
    private @Nullable Path to;

    @Option(names = "--import", paramLabel = "FILE")
    private @Nullable Path from;

    @Option(names = "--reread")
    private boolean reread;
  }

  SpeakersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (carried == null) {
      return list();
    }
    if (carried.reread) {
      return reread();
    }
    return carried.from == null ? exportTo(carried.to) : importFrom(carried.from);
  }

  private int list() {
    try (Archive archive = archiveOption.read()) {
      Map<Long, Long> quotes = archive.quoteCounts().perPerson();
      for (Speaker speaker : archive.speakers().all()) {
        show(speaker, quotes.getOrDefault(speaker.id(), 0L));
      }
      archive.quotes().proposedNames(Integer.MAX_VALUE).forEach(this::show);
    }
    return Exit.DONE;
  }

  private int exportTo(@Nullable Path file) {
    AuthorityFormat format =
        file == null ? null : AuthorityFormat.of(file.getFileName().toString()).orElse(null);
    if (file == null || format == null) {
      throw new UsageException("usage.authorityFormat", file == null ? "" : file);
    }
    try (Archive archive = archiveOption.read()) {
      if (Files.exists(file) && !replace) {
        throw new FileAlreadyExistsException(file.toString());
      }
      List<Speaker> persons = archive.speakers().all();
      AuthorityExchange.write(file, format, persons);
      if (json) {
        console
            .out()
            .json(o ->
                o.put("type", "exported")
                    .put("file", file.toString())
                    .put("persons", persons.size()));
      } else {
        console.out().line(console.say("speakers.exported", persons.size(), file));
      }
      return Exit.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int importFrom(Path file) {
    return switch (AuthorityExchange.read(file)) {
      case Outcome.Refused refused -> {
        Skipped skipped = new Skipped(file, refused.reason(), refused.detail());
        console.remark(console.faults().say(skipped));
        yield Exit.FAILED;
      }
      case Outcome.Read read -> {
        read.contents().problems().forEach(this::tell);
        yield takeOver(read.contents());
      }
    };
  }

  private int takeOver(Contents contents) {
    if (contents.persons().isEmpty()) {
      return contents.problems().isEmpty() ? Exit.DONE : Exit.FAILED;
    }
    try (Archive archive = archiveOption.write()) {
      TakenOver taken = archive.speakerDesk().takeOver(contents.persons());
      taken.taken().forEach(name -> console.remark(console.say("speakers.taken", name)));
      long articles = archive.rereading().articles();
      if (json) {
        console
            .out()
            .json(o ->
                o.put("type", "summary")
                    .put("added", taken.added())
                    .put("completed", taken.completed())
                    .put("unchanged", taken.unchanged())
                    .put("problems", contents.problems().size())
                    .strings("leftOut", taken.taken())
                    .put("articlesToReread", articles));
      } else {
        console
            .out()
            .line(
                console.say(
                    "speakers.imported", taken.added(), taken.completed(), taken.unchanged()));
        if (articles > 0) {
          console.remark(console.say("speakers.toReread", articles));
        }
      }
      boolean clean = contents.problems().isEmpty() && taken.taken().isEmpty();
      return clean ? Exit.DONE : Exit.FINDINGS;
    }
  }

  private int reread() {
    try (Archive archive = archiveOption.write();
        ProgressLine progress = console.progress()) {
      long read = archive.rereading().run(progress);
      if (json) {
        console.out().json(o -> o.put("type", "reread").put("articles", read));
      } else {
        console.out().line(console.say("speakers.reread", read));
      }
      return Exit.DONE;
    }
  }

  private void tell(Problem problem) {
    String message = console.faults().say(problem);
    if (json) {
      console
          .out()
          .json(o ->
              o.put("type", "problem")
                  .put("fault", problem.fault())
                  .put("line", problem.line())
                  .put("words", problem.words())
                  .put("message", message));
    } else {
      console.remark(message);
    }
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
