package verbatim.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verbatim.analysis.quote.QuoteFinder;
import verbatim.analysis.quote.QuoteKind;
import verbatim.text.Language;

/** Scores the quote finder on folders of texts and gold, and measures its speed. */
public final class QuoteBench {
  private static final int WARM_UP_NANOS = 1_500_000_000;
  private static final long MEASURED_NANOS = 3_000_000_000L;
  private static final int BIG = 10_000_000;

  /** Counts what this thread used and not what others took from it. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

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

  /**
   * Prints how many megabytes of UTF-8 one thread reads in a second of processor time, warm, and
   * how long one text of 10 MB takes.
   *
   * @param folders with texts ({@code *.txt})
   * @return megabytes in a second
   */
  public static double speed(List<Path> folders, PrintWriter out) {
    List<String> texts = texts(folders);
    long bytes = 0;
    StringBuilder big = new StringBuilder();
    for (String text : texts) {
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
    while (!texts.isEmpty() && big.length() < BIG) {
      texts.forEach(t -> big.append(t).append("\n\n"));
    }
    QuoteFinder finder = new QuoteFinder();
    Language language = Language.of(big.toString());
    repeat(finder, texts, language, WARM_UP_NANOS);
    double seconds = repeat(finder, texts, language, MEASURED_NANOS);
    double speed = bytes / 1e6 / seconds;
    Report report = new Report(out);
    report.line("%d texts, %.2f MB: %.1f MB/s on one thread", texts.size(), bytes / 1e6, speed);
    String article = big.substring(0, Math.min(big.length(), BIG));
    for (int part : new int[] {4, 2, 1}) {
      String piece = article.substring(0, article.length() / part);
      long start = CLOCK.getCurrentThreadCpuTime();
      int found = finder.find(piece, language).size();
      report.line(
          "one article of %.1f million characters: %.2f s, %d findings",
          piece.length() / 1e6, (CLOCK.getCurrentThreadCpuTime() - start) / 1e9, found);
    }
    out.flush();
    return speed;
  }

  /** Seconds for one round over all texts. */
  private static double repeat(
      QuoteFinder finder, List<String> texts, Language language, long nanos) {
    long start = CLOCK.getCurrentThreadCpuTime();
    int rounds = 0;
    long used;
    do {
      texts.forEach(t -> finder.find(t, language));
      rounds++;
      used = CLOCK.getCurrentThreadCpuTime() - start;
    } while (used < nanos);
    return used / 1e9 / rounds;
  }

  private static List<String> texts(List<Path> folders) {
    List<String> texts = new ArrayList<>();
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }
}
