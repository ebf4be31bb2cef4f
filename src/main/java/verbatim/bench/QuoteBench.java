package verbatim.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verbatim.analysis.quote.QuoteFinder;
import verbatim.analysis.quote.QuoteKind;
import verbatim.text.Language;

/** Scores the quote finder on folders of texts and gold. */
public final class QuoteBench {
  private QuoteBench() {}

  /** The figures that a gate can be put on, each from 0 to 1. */
  public record Figures(
      int documents,
      double overlap80,
      double exact,
      double speechApart,
      double speaker,
      double sureRight) {}

  /**
   * Prints a report in plain text.
   *
   * @param folders with texts ({@code *.txt}) and gold ({@code *.jsonl}), together or apart
   * @return the main figures over all documents
   */
  public static Figures run(List<Path> folders, PrintWriter out) {
    QuoteFinder finder = new QuoteFinder();
    List<Tally> documents = new ArrayList<>();
    Tally all = new Tally();
    Map<String, Tally> languages = new TreeMap<>();
    Map<QuoteKind, Tally> kinds = new EnumMap<>(QuoteKind.class);
    for (GoldReader.Document document : GoldReader.read(folders)) {
      Language language = Language.of(document.text());
      List<Utterance> found =
          Utterance.ofFindings(finder.find(document.text(), language), document.text());
      Tally tally = Tally.of(document.gold(), found);
      documents.add(tally);
      all.add(tally);
      languages.computeIfAbsent(language.code(), l -> new Tally()).add(tally);
      for (QuoteKind kind : QuoteKind.values()) {
        List<Utterance> some = document.gold().stream().filter(g -> g.kind() == kind).toList();
        kinds.computeIfAbsent(kind, k -> new Tally()).add(Tally.of(some, found));
      }
    }
    Report report = new Report(out);
    report.line("%d documents", documents.size());
    report.groups("all", Map.of("all", all));
    report.groups("language", languages);
    report.line("%nrecall by kind of the gold: kind, gold, found > 0.8, speaker right");
    kinds.forEach((kind, t) -> {
      if (t.gold > 0) {
        report.line(
            "  %-12s %5d %s %s",
            kind, t.gold, Report.share(t.over80, t.gold), Report.share(t.speakerRight, t.matched));
      }
    });
    report.details(all);
    if (!documents.isEmpty()) {
      report.intervals(documents);
    }
    out.flush();
    return new Figures(
        documents.size(),
        all.f1(all.over80),
        all.f1(all.exact),
        all.kinds(),
        all.speaker(),
        all.precisionAt(0.8));
  }
}
