package verbatim.ui.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The searches that a person kept and those made lately: a small file in the archive's folder, so
 * that they travel with it. Losing it loses nothing else; a damaged one is begun anew.
 */
final class SearchMemory {
  private static final int MOST_RECENT = 12;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final boolean writable;
  private Searches searches;

  /** Remembers in this folder; in a folder that must not be written only until the end. */
  SearchMemory(Path folder, boolean writable) {
    this.file = folder.resolve("searches.json");
    this.writable = writable;
    this.searches = read(file);
  }

  /** A search that was kept under a name. */
  record Saved(String name, String query) {}

  private record Searches(List<Saved> saved, List<String> recent) {}

  /** What was kept, by name. */
  synchronized List<Saved> saved() {
    return searches.saved();
  }

  /** What was searched lately, newest first. */
  synchronized List<String> recent() {
    return searches.recent();
  }

  /** Keeps a query, in the place of another of that name. */
  synchronized void save(String name, String query) {
    List<Saved> saved = without(name);
    saved.add(new Saved(name, query));
    saved.sort((a, b) -> a.name().compareToIgnoreCase(b.name()));
    write(new Searches(List.copyOf(saved), searches.recent()));
  }

  /** Forgets a kept search. */
  synchronized void forget(String name) {
    write(new Searches(List.copyOf(without(name)), searches.recent()));
  }

  /** Notes a query that led somewhere. */
  synchronized void note(String query) {
    List<String> recent = new ArrayList<>(searches.recent());
    recent.remove(query);
    recent.addFirst(query);
    write(
        new Searches(
            searches.saved(),
            List.copyOf(recent.subList(0, Math.min(MOST_RECENT, recent.size())))));
  }

  private List<Saved> without(String name) {
    List<Saved> others = new ArrayList<>(searches.saved());
    others.removeIf(s -> s.name().equals(name));
    return others;
  }

  private static Searches read(Path file) {
    try {
      Searches read = JSON.readValue(Files.readAllBytes(file), Searches.class);
      return new Searches(List.copyOf(read.saved()), List.copyOf(read.recent()));
    } catch (IOException | JacksonException | NullPointerException e) {
      return new Searches(List.of(), List.of());
    }
  }

  private void write(Searches now) {
    searches = now;
    if (!writable) {
      return;
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.write(fresh, JSON.writeValueAsBytes(now));
      try {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
