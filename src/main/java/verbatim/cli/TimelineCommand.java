package verbatim.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verbatim.archive.Archive;
import verbatim.archive.TimelineFilter;
import verbatim.article.Source;
import verbatim.time.Moment;
import verbatim.timeline.Event;
import verbatim.timeline.Row;
import verbatim.timeline.Timeline;

/** {@code timeline}: rows of moments and sources. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Option(names = "--from", paramLabel = "T")
  private @Nullable Moment from;

  @Option(names = "--to", paramLabel = "T")
  private @Nullable Moment to;

  @Option(names = "--source", paramLabel = "NAME")
  private List<String> sources = List.of();

  @Option(names = "--json")
  private boolean json;

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive archive = archiveOption.read()) {
      List<String> known = archive.articles().sources().stream().map(Source::name).toList();
      sources.stream()
          .filter(s -> !known.contains(s))
          .forEach(s -> console.remark(console.say("source.unknown", s)));
      Timeline timeline = archive.timeline(new TimelineFilter(from, to, Set.copyOf(sources), null));
      for (Row row : timeline.rows()) {
        show(row);
      }
    }
    return Exit.DONE;
  }

  private void show(Row row) {
    Moment moment = row.moment();
    String clock = row.clock() == null ? null : row.clock().toString();
    if (json) {
      console
          .out()
          .json(o -> {
            o.put("type", "row").put("moment", moment == null ? null : moment.toString());
            o.put("precision", moment == null ? null : moment.precision()).put("clock", clock);
            o.objects("events", row.events(), TimelineCommand::write);
          });
      return;
    }
    String day = moment == null ? console.say("undated") : moment.toString().replace('T', ' ');
    console.out().line(clock == null ? day : day + " ? " + clock);
    for (Event event : row.events()) {
      console.out().line("    " + event.source().name() + " | " + event.opening());
    }
  }

  private static void write(JsonObject o, Event event) {
    o.put("source", event.source().name())
        .put("article", event.article())
        .putNumber("start", event.entry() == null ? null : (long) event.entry().start())
        .putNumber("end", event.entry() == null ? null : (long) event.entry().end())
        .put("opening", event.opening())
        .put("quotes", event.quotes());
  }
}
