package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;

/** What is known about one person around a quote that nobody is named for. */
final class Candidacy {
  private @Nullable Mention before;
  private @Nullable Mention behind;
  boolean sameSentence;
  boolean sameParagraph;
  boolean firstBehind;
  boolean subjectBehind;
  boolean behindInSentence;
  boolean behindInParagraph;
  boolean spokeBefore;
  boolean spokeBeforeHere;
  boolean speaksNext;

  /** Hears of a mention before the quote, the nearest first. */
  void before(Mention mention, boolean inSentence, boolean inParagraph) {
    before = before == null ? mention : before;
    sameSentence |= inSentence;
    sameParagraph |= inParagraph;
  }

  /** Hears of a mention behind the quote, the nearest first; true the first time. */
  boolean behind(Mention mention, boolean inSentence, boolean inParagraph) {
    boolean first = behind == null;
    behind = first ? mention : behind;
    behindInSentence |= inSentence;
    behindInParagraph |= inParagraph;
    return first;
  }

  /** The mention that a reader would point at; null for somebody who only speaks elsewhere. */
  @Nullable Mention mention() {
    return before == null ? behind : before;
  }

  /** The clues that this person speaks a quote that ends before a token. */
  Clues clues(int end) {
    Clues clues = new Clues();
    clues.addIf(before != null, "named-before");
    clues.addIf(sameSentence, "same-sentence");
    clues.addIf(sameParagraph, "same-paragraph");
    clues.addIf(spokeBeforeHere, "spoke-before-here");
    clues.addIf(spokeBefore && speaksNext, "spoke-before-and-next");
    clues.addIf(behindInSentence, "behind-in-sentence");
    clues.addIf(behindInParagraph, "behind-in-paragraph");
    clues.addIf(firstBehind, "first-behind");
    clues.addIf(subjectBehind, "subject-behind");
    if (behind != null) {
      clues.add("far-behind", Math.log(1.0 + Math.max(0, behind.first() - end)));
    }
    return clues;
  }
}
