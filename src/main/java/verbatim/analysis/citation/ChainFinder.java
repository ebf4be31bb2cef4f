package verbatim.analysis.citation;

import java.util.List;
import verbatim.text.FoldedText;
import verbatim.text.Language;

/**
 * Finds chains of sources: who says it, and which outlet passed it on. Starts at the outlets that
 * are cited and looks for whoever they heard it from, in the same sentence. Pure, thread-safe,
 * linear in the text.
 */
public final class ChainFinder {
  /** The chains of a text in the order of their relays there. */
  public List<SourceChain> find(String text, Language language) {
    FoldedText view = FoldedText.of(text);
    return find(view, language, new CitationFinder().find(view, language));
  }

  /** The same for a text that is folded already and whose citations are known. */
  public List<SourceChain> find(
      FoldedText view, Language language, List<CitationFinding> citations) {
    return new ChainSearch(view, language, citations).run();
  }
}
