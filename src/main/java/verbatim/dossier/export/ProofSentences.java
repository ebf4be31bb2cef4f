package verbatim.dossier.export;

import java.util.Locale;
import verbatim.wording.Words;

/** Says in a sentence what a proof found and what to do about it. */
public final class ProofSentences {
  private ProofSentences() {}

  /** One sentence, without the line's end. */
  public static String sentence(Proof proof, Locale locale) {
    Words words = Words.of("verbatim.dossier.export.Proof", locale);
    return switch (proof) {
      case Proof.Proved p -> words.say("proved", p.page(), number(p.number()), p.source());
      case Proof.OriginalMissing p ->
          words.say("missing", p.page(), number(p.number()), p.source(), p.sha256());
      case Proof.OriginalChanged p ->
          words.say("altered", p.page(), number(p.number()), p.source(), p.sha256());
      case Proof.Moved p ->
          words.say(
              "moved",
              p.page(),
              number(p.number()),
              p.source(),
              number(p.place().start()),
              number(p.place().end()));
      case Proof.Changed p -> words.say("changed", p.page(), number(p.number()), p.source());
      case Proof.Disagrees p ->
          words.say(
              p.referenceAltered() ? "reference" : "caption",
              p.page(),
              number(p.number()),
              p.source(),
              words.say("field." + p.field()),
              p.shown().isEmpty() ? words.say("nothing") : words.say("value", p.shown()),
              words.say("value", p.named()));
      case Proof.PageAltered p -> words.say("page", p.page());
      case Proof.NoReferences p -> words.say("none", p.page());
    };
  }

  private static String number(int number) {
    return Integer.toString(number);
  }
}
