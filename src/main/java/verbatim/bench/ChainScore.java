package verbatim.bench;

import java.util.ArrayList;
import java.util.List;
import verbatim.analysis.citation.ChainFinder;
import verbatim.analysis.citation.SourceChain;
import verbatim.bench.GoldReader.Document;
import verbatim.bench.GoldReader.GoldChain;
import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/** How many chains of sources were found; counts of the documents where somebody marked some. */
final class ChainScore {
  /** A chain stands beside what came by it, no further off than this. */
  private static final int NEAR = 200;

  int gold;
  int right;
  int others;

  /** Counts a document; one without any marked chain says nothing. */
  void add(Document document, Language language) {
    if (!document.chains().isEmpty()) {
      add(document.chains(), new ChainFinder().find(document.text(), language), document.text());
    }
  }

  /** Counts marked chains and those found in the same text. */
  void add(List<GoldChain> marked, List<SourceChain> found, String text) {
    List<SourceChain> left = new ArrayList<>(found);
    for (GoldChain chain : marked) {
      boolean there = left.removeIf(f -> isSame(chain, f, text));
      gold++;
      right += there ? 1 : 0;
    }
    others += left.size();
  }

  private static boolean isSame(GoldChain marked, SourceChain found, String text) {
    return gap(marked.of(), found.span()) <= NEAR
        && isAlike(marked.origin(), found.origin().source().in(text))
        && found.relays().stream().anyMatch(r -> isAlike(marked.relay(), r.name()));
  }

  private static int gap(TextSpan one, TextSpan other) {
    return Math.max(0, Math.max(other.start() - one.end(), one.start() - other.end()));
  }

  private static boolean isAlike(String one, String other) {
    String a = FoldedText.fold(one);
    String b = FoldedText.fold(other);
    return a.contains(b) || b.contains(a);
  }
}
