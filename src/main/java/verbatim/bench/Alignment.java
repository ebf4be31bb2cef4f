package verbatim.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which utterance found is which one of the gold: one to one, the largest overlap first. */
final class Alignment {
  private final List<Match> matches = new ArrayList<>();
  private final List<Utterance> missed = new ArrayList<>();
  private final List<Utterance> invented = new ArrayList<>();

  /** Two utterances that share words. */
  record Match(Utterance gold, Utterance found) {
    int shared() {
      return gold.span().shared(found.span());
    }

    /** How much of the gold was found. */
    double overlap() {
      return (double) shared() / Math.max(1, gold.span().length());
    }

    /** Shared words by all words: unlike {@link #overlap} it punishes what is too long. */
    double iou() {
      int all = gold.span().length() + found.span().length() - shared();
      return (double) shared() / Math.max(1, all);
    }

    boolean isExact() {
      return gold.span().equals(found.span());
    }
  }

  Alignment(List<Utterance> gold, List<Utterance> found) {
    List<Match> candidates = new ArrayList<>();
    int from = 0;
    for (Utterance g : gold) {
      while (from < found.size() && found.get(from).span().end() <= g.span().start()) {
        from++;
      }
      for (int i = from; i < found.size(); i++) {
        if (found.get(i).span().start() >= g.span().end()) {
          break;
        }
        if (found.get(i).span().overlaps(g.span())) {
          candidates.add(new Match(g, found.get(i)));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Match::iou).reversed());
    Set<Utterance> used = new HashSet<>();
    for (Match match : candidates) {
      if (!used.contains(match.gold()) && !used.contains(match.found())) {
        used.add(match.gold());
        used.add(match.found());
        matches.add(match);
      }
    }
    gold.stream().filter(g -> !used.contains(g)).forEach(missed::add);
    found.stream().filter(f -> !used.contains(f)).forEach(invented::add);
  }

  List<Match> matches() {
    return matches;
  }

  List<Utterance> missed() {
    return missed;
  }

  List<Utterance> invented() {
    return invented;
  }
}
