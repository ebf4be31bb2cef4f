package verbatim.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.reuse.Likeness;
import verbatim.analysis.reuse.UtteranceComparison;
import verbatim.analysis.reuse.UtteranceKeys;
import verbatim.annotation.ClearCopy;
import verbatim.annotation.Place;
import verbatim.annotation.Utterance;
import verbatim.annotation.UtteranceStore;
import verbatim.annotation.UtteranceStore.Found;
import verbatim.text.FoldedText;

/**
 * Settles who spoke an unclear copy of an utterance by the clear copies elsewhere in the archive,
 * as Quootstrap (Pavllo et al., ICWSM 2018) learns from the redundancy of news. Copies that name
 * different persons settle nothing unless nearly all agree.
 *
 * <p>New findings are heard of article by article: what that costs depends on their quotes and on
 * the copies of these, not on the size of the archive.
 */
public final class ClearCopies {
  private static final double AGREED = 0.75;
  private static final double MOST = 0.95;
  private static final double SAME = 0.97;
  private static final double SHORTER = 0.92;
  private static final double REWORDED = 0.85;
  private static final double OVERLAPPING = 0.8;

  /** A rewording that shares less than this may well be another utterance. */
  private static final double NEAR = 0.7;

  private static final int STALE = 100;

  private final UtteranceStore utterances;
  private final UtteranceComparison comparison = new UtteranceComparison();

  /** Works on the quotes of one archive. */
  public ClearCopies(UtteranceStore utterances) {
    this.utterances = utterances;
  }

  /** To call before the findings of an article are replaced. */
  public void forget(long article) {
    utterances.forget(article);
  }

  /**
   * To call once the findings of an article were replaced: settles its unclear quotes, and those of
   * other articles by its clear ones.
   *
   * @param preferred the preferred name of whoever has a name
   */
  public void hear(long article, UnaryOperator<String> preferred) {
    List<Utterance> settled = utterances.settledBy(article);
    List<Utterance> fresh = utterances.of(article);
    utterances.remember(fresh);
    Map<Place, List<Copy>> copies = copies(fresh);
    Set<Utterance> others = new LinkedHashSet<>(settled);
    for (List<Utterance> paragraphs : Utterance.whole(fresh)) {
      settle(paragraphs, copies, preferred);
    }
    for (Utterance own : fresh) {
      String speaker = own.clearSpeaker();
      for (Copy copy : copies.getOrDefault(place(own), List.of())) {
        if (speaker != null && copy.of.article() != article && tellsMore(copy.of, speaker)) {
          others.add(copy.of);
        }
      }
    }
    settle(others, preferred);
  }

  /** Tells the copies of decided quotes what was decided; once after every change by a person. */
  public void hearDecisions(UnaryOperator<String> preferred) {
    for (List<Place> places = utterances.decided(STALE);
        !places.isEmpty();
        places = utterances.decided(STALE)) {
      Set<Utterance> all = new LinkedHashSet<>();
      for (Place place : places) {
        List<Utterance> decided = utterances.at(place);
        all.addAll(decided);
        copies(decided).values().forEach(of -> of.forEach(c -> all.add(c.of)));
      }
      settle(all, preferred);
      utterances.heard(places);
    }
  }

  private void settle(Set<Utterance> unsettled, UnaryOperator<String> preferred) {
    Set<Place> places = new HashSet<>();
    Set<Long> articles = new LinkedHashSet<>();
    for (Utterance other : unsettled) {
      if (other.isUnclear() || other.copy() != null) {
        places.add(place(other));
        articles.add(other.article());
      }
    }
    List<List<Utterance>> open = new ArrayList<>();
    for (long article : articles) {
      Utterance.whole(utterances.of(article)).stream()
          .filter(paragraphs -> paragraphs.stream().anyMatch(u -> places.contains(place(u))))
          .forEach(open::add);
    }
    Map<Place, List<Copy>> copies = copies(open.stream().flatMap(List::stream).toList());
    open.forEach(paragraphs -> settle(paragraphs, copies, preferred));
  }

  /** One person speaks in all paragraphs of a quote, so the copies of one settle all. */
  private void settle(
      List<Utterance> paragraphs, Map<Place, List<Copy>> copies, UnaryOperator<String> preferred) {
    List<Copy> of = new ArrayList<>();
    for (Utterance paragraph : paragraphs) {
      of.addAll(copies.getOrDefault(place(paragraph), List.of()));
    }
    ClearCopy clear = judge(of, preferred);
    paragraphs.forEach(p -> utterances.settle(p, p.isUnclear() ? clear : null));
  }

  private static boolean tellsMore(Utterance other, String speaker) {
    ClearCopy known = other.copy();
    return other.isUnclear() && (known == null || !isSame(known.speaker(), speaker));
  }

  private static boolean isSame(String one, String other) {
    return FoldedText.fold(one).equals(FoldedText.fold(other));
  }

  private record Copy(Utterance of, Likeness likeness) {
    double weight() {
      double alike =
          switch (likeness.kind()) {
            case SAME -> SAME;
            case SHORTER -> SHORTER;
            case REWORDED -> REWORDED;
            case OVERLAPPING -> OVERLAPPING;
          };
      return of.clarity() * alike;
    }
  }

  /** The copies of each quote, itself not among them. */
  private Map<Place, List<Copy>> copies(List<Utterance> quotes) {
    Map<Long, List<Utterance>> byKey = new HashMap<>();
    Set<Long> keys = new HashSet<>();
    for (Utterance quote : quotes) {
      keys.addAll(keys(quote));
    }
    if (!keys.isEmpty()) {
      for (Found found : utterances.sharing(keys)) {
        byKey.computeIfAbsent(found.key(), k -> new ArrayList<>(1)).add(found.utterance());
      }
    }
    Map<Place, List<Copy>> copies = new HashMap<>();
    for (Utterance quote : quotes) {
      Map<Place, Utterance> candidates = new LinkedHashMap<>();
      for (long key : keys(quote)) {
        byKey.getOrDefault(key, List.of()).forEach(u -> candidates.put(place(u), u));
      }
      candidates.values().removeIf(other -> isNested(quote, other));
      List<Copy> alike = new ArrayList<>();
      for (Utterance other : candidates.values()) {
        comparison
            .compareOfAnybody(quote.text(), other.text())
            .filter(ClearCopies::isNear)
            .ifPresent(l -> alike.add(new Copy(other, l)));
      }
      copies.put(place(quote), alike);
    }
    return copies;
  }

  private static boolean isNear(Likeness likeness) {
    return switch (likeness.kind()) {
      case SAME, SHORTER, OVERLAPPING -> true;
      case REWORDED -> likeness.score() >= NEAR;
    };
  }

  private static List<Long> keys(Utterance quote) {
    UtteranceKeys keys = UtteranceKeys.of(quote.text());
    return keys.isTelling() ? keys.all() : List.of();
  }

  /** Whether one stands inside the other, which makes it none of its copies. */
  private static boolean isNested(Utterance one, Utterance other) {
    return one.article() == other.article() && one.span().overlaps(other.span());
  }

  private static Place place(Utterance quote) {
    return new Place(quote.article(), quote.span());
  }

  /** The clearest copy by the speaker whom nearly all copies name; null when they do not agree. */
  private static @Nullable ClearCopy judge(List<Copy> copies, UnaryOperator<String> preferred) {
    Map<String, List<Copy>> bySpeaker = new HashMap<>();
    double all = 0;
    for (Copy copy : copies) {
      String speaker = copy.of.clearSpeaker();
      if (speaker != null) {
        String key = FoldedText.fold(preferred.apply(speaker));
        bySpeaker.computeIfAbsent(key, k -> new ArrayList<>(1)).add(copy);
        all += copy.weight();
      }
    }
    for (List<Copy> agreeing : bySpeaker.values()) {
      double weight = agreeing.stream().mapToDouble(Copy::weight).sum();
      if (weight >= AGREED * all) {
        return clearest(agreeing, weight / all, preferred);
      }
    }
    return null;
  }

  private static ClearCopy clearest(
      List<Copy> agreeing, double share, UnaryOperator<String> preferred) {
    Copy best =
        agreeing.stream()
            .max(
                Comparator.comparingDouble(Copy::weight)
                    .thenComparingLong(c -> -c.of.article())
                    .thenComparingInt(c -> -c.of.span().start()))
            .orElseThrow();
    String speaker = best.of.clearSpeaker();
    if (speaker == null) {
      throw new IllegalStateException("no clear copy");
    }
    return new ClearCopy(
        best.of.article(),
        best.of.span(),
        preferred.apply(speaker),
        best.likeness.kind(),
        best.of.decided() != null,
        agreeing.size(),
        Math.min(MOST, best.weight() * share));
  }
}
