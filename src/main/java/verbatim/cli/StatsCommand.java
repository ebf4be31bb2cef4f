package verbatim.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verbatim.archive.Archive;
import verbatim.archive.Stats;

/** {@code stats}: counts. */
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Option(names = "--json")
  private boolean json;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<String, Long> counts;
    try (Archive archive = archiveOption.read()) {
      counts = counts(archive.stats());
    }
    if (json) {
      console.out().json(o -> counts.forEach(o::put));
    } else {
      counts.forEach((name, count) -> console.out().line(console.say("stats." + name, count)));
    }
    return Exit.DONE;
  }

  private static Map<String, Long> counts(Stats stats) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("articles", stats.articles());
    counts.put("sources", stats.sources());
    counts.put("entries", stats.entries());
    counts.put("proposed", stats.proposed());
    counts.put("accepted", stats.accepted());
    counts.put("rejected", stats.rejected());
    counts.put("figures", stats.figures());
    counts.put("citations", stats.citations());
    counts.put("speakers", stats.speakers());
    counts.put("dossiers", stats.dossiers());
    counts.put("unindexed", stats.unindexed());
    return counts;
  }
}
