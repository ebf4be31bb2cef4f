package verbatim.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import verbatim.analysis.reuse.UtteranceComparison;
import verbatim.bench.GoldReader.Gold;
import verbatim.bench.GoldReader.Member;

/** Pairs of quotes that give the same utterance: those marked, those found, and those right. */
record PairScore(int gold, int found, int right) {
  private record Quote(Member place, Utterance said, String text) {}

  /** Compares all quotes of one person with each other, the gold giving places and speakers. */
  static PairScore of(Gold gold) {
    Set<Set<Member>> marked = new HashSet<>();
    for (List<Member> cluster : gold.clusters()) {
      for (Member one : cluster) {
        cluster.stream().filter(o -> !o.equals(one)).forEach(o -> marked.add(Set.of(one, o)));
      }
    }
    List<Quote> quotes = new ArrayList<>();
    gold.documents()
        .forEach(d ->
            d.parts().stream()
                .filter(Utterance::isSpeech)
                .forEach(u ->
                    quotes.add(
                        new Quote(
                            new Member(d.name(), u.span().start()), u, u.span().in(d.text())))));
    UtteranceComparison comparison = new UtteranceComparison();
    Set<Set<Member>> found = new HashSet<>();
    for (int i = 0; i < quotes.size(); i++) {
      for (Quote other : quotes.subList(i + 1, quotes.size())) {
        Quote one = quotes.get(i);
        if (one.said.speaker() != null
            && one.said.sameSpeaker(other.said)
            && comparison.compareOfOnePerson(one.text, other.text).isPresent()) {
          found.add(Set.of(one.place, other.place));
        }
      }
    }
    int right = (int) found.stream().filter(marked::contains).count();
    return new PairScore(marked.size(), found.size(), right);
  }

  double precision() {
    return Tally.ratio(right, found);
  }

  double recall() {
    return Tally.ratio(right, gold);
  }
}
