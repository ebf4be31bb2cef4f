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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verbatim.analysis.citation.CitationFinder;
import verbatim.analysis.clock.ArticleDates;
import verbatim.analysis.clock.TickerReader;
import verbatim.analysis.figure.FigureFinder;
import verbatim.analysis.quote.QuoteFinder;
import verbatim.archive.Analysis;
import verbatim.text.FoldedText;
import verbatim.text.Language;

/**
 * Measures how fast the detectors read, in processor time of one thread, so that what else the
 * machine does counts little.
 */
public final class SpeedBench {
  private static final long WARM_UP_NANOS = 3_000_000_000L;
  private static final long MEASURED_NANOS = 2_000_000_000L;
  private static final int FEW = 20;
  private static final int BIG = 10_000_000;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Report report;

  /** Nothing is done with what is found, but it must be made. */
  private long found;

  private SpeedBench(PrintWriter out) {
    report = new Report(out);
  }

  /** What reads a text whose language and folded view are known. */
  private interface Detector {
    int read(FoldedText text, Language language);
  }

  private record Text(String text, Language language, FoldedText folded) {}

  /**
   * Prints megabytes of UTF-8 in a second for each detector and for all together, then the time
   * that one article of ten million characters takes, half of it and a quarter of it.
   *
   * @param folders with texts ({@code *.txt})
   * @return megabytes in a second for all detectors together; 0 without any text
   */
  public static double run(List<Path> folders, PrintWriter out) {
    double speed = new SpeedBench(out).run(texts(folders));
    out.flush();
    return speed;
  }

  private double run(List<Text> texts) {
    long bytes = 0;
    for (Text text : texts) {
      bytes += text.text.getBytes(StandardCharsets.UTF_8).length;
    }
    report.line(
        "%d texts, %.2f MB of UTF-8; one thread, processor time", texts.size(), bytes / 1e6);
    if (texts.isEmpty()) {
      return 0;
    }
    detectors().forEach((name, detector) -> repeat(texts, detector, WARM_UP_NANOS));
    double all = 0;
    for (Map.Entry<String, Detector> detector : detectors().entrySet()) {
      double seconds = repeat(texts, detector.getValue(), MEASURED_NANOS);
      all = bytes / 1e6 / seconds;
      report.line("%-12s %8.1f MB/s", detector.getKey(), all);
    }
    big(texts);
    report.line("%d findings in all", found);
    return all;
  }

  /** The last one is all of them, as for an import. */
  private static Map<String, Detector> detectors() {
    Map<String, Detector> detectors = new LinkedHashMap<>();
    detectors.put("folding", (t, l) -> FoldedText.of(t.text()).folded().length() & 1);
    detectors.put("language", (t, l) -> Language.of(t.text()).code().length());
    detectors.put("dates", (t, l) -> new ArticleDates().stated(t, l).size());
    detectors.put("clocks", (t, l) -> new TickerReader().read(t, l, null).size());
    detectors.put("quotes", (t, l) -> new QuoteFinder().find(t.text(), l).size());
    detectors.put("figures", (t, l) -> new FigureFinder().find(t, l).size());
    detectors.put("citations", (t, l) -> new CitationFinder().find(t, l).size());
    detectors.put("all", (t, l) -> size(Analysis.of(t.text())));
    return detectors;
  }

  private void big(List<Text> texts) {
    StringBuilder article = new StringBuilder(BIG);
    while (article.length() < BIG) {
      texts.forEach(t -> article.append(t.text).append("\n\n"));
    }
    article.setLength(BIG);
    for (int part : new int[] {4, 2, 1}) {
      String piece = article.substring(0, BIG / part);
      long start = CLOCK.getCurrentThreadCpuTime();
      int findings = size(Analysis.of(piece));
      double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
      double megabytes = piece.getBytes(StandardCharsets.UTF_8).length / 1e6;
      report.line(
          "one article of %4.1f MB: %.2f s, %.1f MB/s, %d findings",
          megabytes, seconds, megabytes / seconds, findings);
    }
  }

  private static int size(Analysis analysis) {
    return analysis.entries().size()
        + analysis.quotes().size()
        + analysis.figures().size()
        + analysis.citations().size();
  }

  /**
   * Seconds for one round over all texts: of each few texts the quickest time, in which other work
   * on the machine disturbed least.
   */
  private double repeat(List<Text> texts, Detector detector, long nanos) {
    long[] best = new long[texts.size() / FEW + 1];
    Arrays.fill(best, Long.MAX_VALUE);
    long start = CLOCK.getCurrentThreadCpuTime();
    long last = start;
    while (last - start < nanos) {
      for (int from = 0; from < texts.size(); from += FEW) {
        for (Text text : texts.subList(from, Math.min(from + FEW, texts.size()))) {
          found += detector.read(text.folded, text.language);
        }
        long now = CLOCK.getCurrentThreadCpuTime();
        best[from / FEW] = Math.min(best[from / FEW], now - last);
        last = now;
      }
    }
    return Arrays.stream(best).filter(b -> b < Long.MAX_VALUE).sum() / 1e9;
  }

  private static List<Text> texts(List<Path> folders) {
    List<Text> texts = new ArrayList<>();
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          String text = Files.readString(file);
          texts.add(new Text(text, Language.of(text), FoldedText.of(text)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }
}
