package verbatim.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Queued;
import verbatim.annotation.QuoteFilter;
import verbatim.archive.Archive;
import verbatim.archive.TimelineFilter;
import verbatim.ingest.ImportRequest;
import verbatim.job.Progress;
import verbatim.search.SearchRequest;
import verbatim.search.Sort;

/**
 * Measures what an archive costs as it grows: an import of invented articles in tenths, then one
 * decision in the queue of proposals, one key in the search field, and the timeline.
 *
 * <p>Times are processor time, so that what else the machine does counts little: of the whole
 * process for the import, which has several threads, else of the thread that waits. The heap is
 * what is still in use after a collection.
 */
public final class ArchiveBench {
  private static final int PARTS = 10;
  private static final int PAGE = 200;
  private static final int DECISIONS = 20;
  private static final List<String> TYPED =
      List.of("promesse", "Le Creusot", "\"trop tard\"", "speaker:Morel usine", "vill* NOT port");
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Archive archive;
  private final Path folder;
  private final Report report;

  private ArchiveBench(Archive archive, Path folder, PrintWriter out) {
    this.archive = archive;
    this.folder = folder;
    this.report = new Report(out);
  }

  /**
   * Makes an archive of so many articles in a folder, measures, and prints.
   *
   * @param folder empty or not there; the archive and the articles stay in it
   * @return how many articles were imported
   */
  public static long run(Path folder, int articles, PrintWriter out) {
    try {
      Files.createDirectories(folder);
      try (Archive archive = Archive.create(folder.resolve("archive"))) {
        ArchiveBench bench = new ArchiveBench(archive, folder, out);
        bench.grow(articles);
        bench.decide();
        bench.search();
        bench.timeline();
        return archive.articles().count();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      out.flush();
    }
  }

  private void grow(int articles) throws IOException {
    report.line("%10s %14s %10s %14s", "articles", "ms an article", "heap MB", "KB an article");
    for (int part = 0; part < PARTS; part++) {
      int from = (int) ((long) articles * part / PARTS);
      int to = (int) ((long) articles * (part + 1) / PARTS);
      Path texts = folder.resolve("texts").resolve(String.valueOf(part));
      InventedPress.write(texts, from, to);
      long start = PROCESS.getProcessCpuTime();
      archive.importing().run(ImportRequest.of(texts), Progress.NONE, outcome -> {});
      double millis = (PROCESS.getProcessCpuTime() - start) / 1e6 / Math.max(1, to - from);
      report.line("%,10d %14.2f %10.1f %14.2f", to, millis, heap(), size() / 1e3 / Math.max(1, to));
    }
  }

  /** What one decision costs: it is written, and the queue that follows is read and counted. */
  private void decide() {
    QuoteFilter open = QuoteFilter.QUEUE;
    report.line("%,d proposals", archive.queue().count(open));
    for (QueueOrder order : QueueOrder.values()) {
      List<Double> accepting = new ArrayList<>();
      List<Double> reading = new ArrayList<>();
      List<Double> counting = new ArrayList<>();
      List<Queued> page = archive.queue().page(open, order, null, PAGE);
      for (int i = 0; i < DECISIONS && !page.isEmpty(); i++) {
        Queued first = page.getFirst();
        accepting.add(millis(() -> accepted(first)));
        List<Queued> next = new ArrayList<>();
        reading.add(millis(() -> next.addAll(archive.queue().page(open, order, null, PAGE))));
        counting.add(millis(() -> archive.queue().count(open)));
        page = next;
      }
      report.line(
          "%-9s accept %s, next page %s, count %s ms",
          order, typical(accepting), typical(reading), typical(counting));
    }
  }

  private boolean accepted(Queued queued) {
    archive.quoteDesk().accept(queued.quote());
    return true;
  }

  /** What each key costs while a query is typed. */
  private void search() {
    List<Double> keys = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      keys.clear();
      for (String query : TYPED) {
        for (int n = 1; n <= query.length(); n++) {
          String typed = query.substring(0, n);
          SearchRequest request = new SearchRequest(typed, 50, Sort.RELEVANCE, () -> false);
          keys.add(millis(() -> archive.search(request)));
        }
      }
    }
    report.line("search    %d keys: %s ms", keys.size(), typical(keys));
  }

  private void timeline() {
    List<Double> reading = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      reading.add(millis(() -> archive.timeline(TimelineFilter.ALL)));
    }
    report.line("timeline  read whole: %s ms", typical(reading));
  }

  private static double millis(Supplier<?> work) {
    long start = THREAD.getCurrentThreadCpuTime();
    var _ = work.get();
    return (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** The middle and the worst. */
  private static String typical(List<Double> millis) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.isEmpty()
        ? "-"
        : "%.1f (worst %.1f)".formatted(sorted.get(sorted.size() / 2), sorted.getLast());
  }

  private static double heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  /** Bytes of the archive on disk. */
  private long size() throws IOException {
    try (Stream<Path> files = Files.walk(archive.folder())) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }
}
