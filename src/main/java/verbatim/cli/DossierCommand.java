package verbatim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import verbatim.annotation.Anchor;
import verbatim.archive.Archive;
import verbatim.db.Access;
import verbatim.dossier.Dossier;
import verbatim.dossier.DossierItem;
import verbatim.dossier.ItemKind;
import verbatim.text.TextSpan;

/** {@code dossier list|show|create|add|export}: dossiers. */
@Command(name = "dossier")
final class DossierCommand {
  private static final Pattern PLACE = Pattern.compile("(\\d{1,18}):(\\d{1,9})-(\\d{1,9})");

  private final Console console;

  // given before or behind the name of the command below
  @Option(names = "--archive", paramLabel = "DIR", required = true, scope = ScopeType.INHERIT)
  private Path folder = Path.of("");

  DossierCommand(Console console) {
    this.console = console;
  }

  @Command(name = "list")
  int list(@Option(names = "--json") boolean json) {
    try (Archive archive = Archive.open(folder, Access.READ)) {
      archive.dossiers().all().forEach(d -> show(d, json));
    }
    return Exit.DONE;
  }

  @Command(name = "show")
  int show(@Parameters(paramLabel = "NAME") String name, @Option(names = "--json") boolean json) {
    try (Archive archive = Archive.open(folder, Access.READ)) {
      Dossier dossier = find(archive, name);
      if (dossier == null) {
        return Exit.FAILED;
      }
      Articles articles = new Articles(archive);
      dossier.items().forEach(i -> show(i, articles, json));
    }
    return Exit.DONE;
  }

  @Command(name = "create")
  int create(@Parameters(paramLabel = "NAME") String name) {
    try (Archive archive = Archive.open(folder, Access.WRITE)) {
      if (archive.dossiers().find(name).isPresent()) {
        console.remark(console.say("dossier.exists", name));
        return Exit.FAILED;
      }
      archive.dossierDesk().create(name);
      console.out().line(console.say("dossier.created", name));
    }
    return Exit.DONE;
  }

  @Command(name = "add")
  int add(
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--quote", paramLabel = "ARTICLE:START-END", required = true)
          List<String> quotes) {
    try (Archive archive = Archive.open(folder, Access.WRITE)) {
      Dossier dossier = find(archive, name);
      if (dossier == null) {
        return Exit.FAILED;
      }
      int exit = Exit.DONE;
      for (String quote : quotes) {
        exit = Math.max(exit, add(archive, dossier, quote));
      }
      return exit;
    }
  }

  @Command(name = "export")
  int export(
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--format", paramLabel = "F", split = ",", required = true)
          List<String> formats,
      @Option(names = "--out", paramLabel = "DIR", required = true) Path out,
      @Option(names = "--replace") boolean replace) {
    DossierFiles files = new DossierFiles(console, out, replace);
    files.check(formats);
    try (Archive archive = Archive.open(folder, Access.READ)) {
      Dossier dossier = find(archive, name);
      return dossier == null ? Exit.FAILED : files.export(archive, dossier, formats);
    }
  }

  private int add(Archive archive, Dossier dossier, String quote) {
    Matcher place = PLACE.matcher(quote);
    if (!place.matches()) {
      throw new UsageException("dossier.place", quote);
    }
    long article = Long.parseLong(place.group(1));
    int start = Integer.parseInt(place.group(2));
    int end = Integer.parseInt(place.group(3));
    boolean lies =
        start < end && archive.articles().find(article).filter(a -> end <= a.length()).isPresent();
    if (!lies) {
      console.remark(console.say("dossier.outside", quote));
      return Exit.FAILED;
    }
    TextSpan span = new TextSpan(start, end);
    archive.dossierDesk().add(dossier.id(), ItemKind.QUOTE, article, span);
    String words = span.in(archive.articles().text(article));
    console.out().line(console.say("dossier.added", dossier.name(), words));
    return Exit.DONE;
  }

  private @Nullable Dossier find(Archive archive, String name) {
    Dossier dossier = archive.dossiers().find(name).orElse(null);
    if (dossier == null) {
      console.remark(console.say("dossier.none", name));
    }
    return dossier;
  }

  private void show(Dossier dossier, boolean json) {
    int items = dossier.items().size();
    if (json) {
      console
          .out()
          .json(o ->
              o.put("type", "dossier")
                  .put("id", dossier.id())
                  .put("name", dossier.name())
                  .put("introduction", dossier.introduction())
                  .put("items", items));
    } else {
      console.out().line(console.say("dossier.line", dossier.name(), items));
    }
  }

  private void show(DossierItem item, Articles articles, boolean json) {
    Long article = item.article();
    Anchor anchor = item.anchor();
    if (json) {
      console
          .out()
          .json(o -> {
            o.put("type", "item").put("kind", item.kind()).put("note", item.note());
            if (article != null) {
              Articles.write(o, articles.get(article));
            }
            if (anchor != null) {
              o.span(anchor.span()).put("text", anchor.exact());
            }
          });
      return;
    }
    String cited = article == null ? item.note() : console.cite(articles.get(article));
    console.out().line(anchor == null ? cited : cited + ": " + anchor.exact());
  }
}
