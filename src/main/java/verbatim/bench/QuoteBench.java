package verbatim.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verbatim.analysis.quote.QuoteFinder;
import verbatim.analysis.quote.QuoteFinding;
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
    GoldReader.Gold gold = GoldReader.read(folders);
    List<Tally> documents = new ArrayList<>();
    Tally all = new Tally();
    Tally indirect = new Tally();
    ChainScore chains = new ChainScore();
    Map<String, Tally> languages = new TreeMap<>();
    Map<QuoteKind, Tally> kinds = new EnumMap<>(QuoteKind.class);
    for (GoldReader.Document document : gold.documents()) {
      Language language = Language.of(document.text());
      List<QuoteFinding> findings = finder.find(document.text(), language);
      List<Utterance> found = Utterance.ofFindings(findings, document.text());
      Tally tally = Tally.of(document.gold(), found);
      documents.add(tally);
      all.add(tally);
      languages.computeIfAbsent(language.code(), l -> new Tally()).add(tally);
      for (QuoteKind kind : QuoteKind.values()) {
        List<Utterance> some = document.gold().stream().filter(g -> g.kind() == kind).toList();
        kinds.computeIfAbsent(kind, k -> new Tally()).add(Tally.of(some, found));
      }
      if (!document.indirect().isEmpty()) {
        indirect.add(
            Tally.of(
                speech(document.indirect()),
                speech(Utterance.ofIndirect(findings, document.text()))));
      }
      chains.add(document, language);
    }
    Report report = new Report(out);
    report.line("%d documents", documents.size());
    report.groups("all", Map.of("all", all));
    report.groups("language", languages);
    report.kinds(kinds);
    report.confusion(all);
    report.details("all", all);
    if (languages.size() > 1) {
      languages.forEach(report::details);
    }
    if (indirect.gold > 0) {
      report.groups("without marks", Map.of("indirect", indirect));
      report.details("without marks", indirect);
    }
    report.chains(chains);
    report.pairs(PairScore.of(gold));
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

  /** Counted like speech between marks. */
  private static List<Utterance> speech(List<Utterance> indirect) {
    return indirect.stream().map(u -> u.as(QuoteKind.DIRECT)).toList();
  }
}
