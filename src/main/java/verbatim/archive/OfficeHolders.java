package verbatim.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence;
import verbatim.analysis.quote.Evidence.Link;
import verbatim.analysis.quote.Evidence.Step;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteFinding.Attribution;
import verbatim.speaker.Office;
import verbatim.speaker.Speaker;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/**
 * Who held an office when an article was published, for quotes whose speaker the article names by
 * the office alone: {@code l'ancien Premier ministre}.
 */
final class OfficeHolders {
  private static final Set<String> ARTICLES = Set.of("le", "la", "l", "the");
  private static final Set<String> FORMER = Set.of("ancien", "ancienne", "ex", "former");

  /** A role that nobody was found for counts for less; with a person it counts in full. */
  private static final double FOUND = 1.5;

  private static final double MOST = 0.95;

  private final Map<String, List<Held>> byTitle = new HashMap<>();

  private record Held(Speaker person, Office office) {}

  OfficeHolders(List<Speaker> persons) {
    for (Speaker person : persons) {
      for (Office office : person.offices()) {
        byTitle
            .computeIfAbsent(key(Authority.words(office.title()).toList()), k -> new ArrayList<>(1))
            .add(new Held(person, office));
      }
    }
  }

  /** The finding, with the one person whom its words for an office can mean. */
  QuoteFinding resolved(QuoteFinding finding, String text, @Nullable Moment published) {
    Attribution by = finding.attribution();
    TextSpan mention = by == null ? null : by.mention();
    if (by == null || mention == null || by.speaker() != null || byTitle.isEmpty()) {
      return finding;
    }
    Speaker holder = holder(mention.in(text), published);
    if (holder == null) {
      return finding;
    }
    List<Step> path = new ArrayList<>(finding.evidence().path());
    path.add(new Step(mention, Link.OFFICE));
    Attribution known =
        new Attribution(
            holder.name(), mention, by.surface(), by.cue(), by.rule(), by.alternatives());
    Evidence why = new Evidence(path, finding.evidence().repairs(), finding.evidence().features());
    double confidence = Math.min(MOST, finding.confidence() * FOUND);
    return new QuoteFinding(
        finding.span(), finding.kind(), finding.continued(), known, confidence, why);
  }

  private @Nullable Speaker holder(String surface, @Nullable Moment published) {
    List<String> words = new ArrayList<>(Authority.words(surface).toList());
    if (words.isEmpty() || !ARTICLES.contains(words.removeFirst()) || words.isEmpty()) {
      return null;
    }
    boolean former = FORMER.contains(words.getFirst());
    if (former) {
      words.removeFirst();
    }
    List<Speaker> holders =
        byTitle.getOrDefault(key(words), List.of()).stream()
            .filter(h -> fits(h.office, former, published))
            .map(Held::person)
            .distinct()
            .toList();
    return holders.size() == 1 ? holders.getFirst() : null;
  }

  private static boolean fits(Office office, boolean former, @Nullable Moment published) {
    return former ? Authority.mayBeOver(office, published) : Authority.mayBeHeld(office, published);
  }

  private static String key(List<String> words) {
    return String.join(" ", words);
  }
}
