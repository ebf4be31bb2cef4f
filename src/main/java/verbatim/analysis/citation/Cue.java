package verbatim.analysis.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.Phrase;
import verbatim.text.TextSpan;

/**
 * The words that make the mention of an outlet a citation; offsets are those of the folded view.
 *
 * @param span where they stand
 * @param relation how the outlet is cited; null to name it by the words themselves
 */
record Cue(TextSpan span, @Nullable String relation) {
  private static final int REACH = 110;
  private static final String MARKS = "«»“”\"";

  /** No cue is longer, with the words between it and the name. */
  private static final int LONGEST = 60;

  private static final String PAST =
      "relaye|repris|cite|rapporte|revele|publie|diffuse|interroge|interviewe|invite|contacte|joint"
          + "|annonce|devoile|realise|mene|commande|recueilli|reported|published|cited|quoted|carried"
          + "|interviewed|commissioned|conducted";

  private static final String SAYING =
      "(?:revel|rapport|indiqu|ecri|annonc|affirm|titr|precis|assur|croit savoir|croient savoir|confirm"
          + "|expliqu|racont|relat|signal|dit\\b|projett|devoil|evoqu|avanc|estim|calcul|prevoi|donn"
          + "|report|said\\b|says\\b|reveal|wrote\\b|writes\\b|disclos|put\\b|puts\\b|predict|claim|quot"
          + "|has learned|understands)";

  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(?:dit|dire|declar|affirm|indiqu|annonc|expliqu|confi|assur|precis|estim|revel|rapport"
              + "|soulign|interrog|invit|interview|repond|regrett|lanc|ajout|reag|interven|exprim|denonc"
              + "|critiqu|defend|exclu|racont|promi|plaid|juge|source|entretien|temoign|rappel|recus"
              + "|said|say|told|tell|spoke|speak|warn|insist|ask|admit|confirm|refus|guest)");
  private static final Pattern BROADCAST =
      Pattern.compile(
          "\\b(?:diffuse|diffusion|programme|retransmi|suivre|regarder|voir|en direct|audience"
              + "|telespectateurs|broadcast|aired|watch|show)\\w*\\b[^.,;]{0,30}$");

  /** Cues that need nothing else, each ending where the outlet's name or its lead begins. */
  private static final List<Kind> SURE =
      List.of(
          new Kind(
              "selon d' a according",
              "(selon|d'apres|a en croire|according to) (?:les |des )?",
              null),
          new Kind(
              PAST.replace('|', ' '),
              "((?:" + PAST + ")e?s? par|(?:" + PAST + ") by) (?:nos |les )?",
              null),
          new Kind(
              "au sur",
              "(au micro|sur les ondes|sur le plateau|sur l'antenne) (?:de |d' ?|du )?",
              "sur"),
          new Kind("dans", "(dans les colonnes) (?:de |d' ?|du )?", "dans"),
          new Kind(
              "sondage enquete etude barometre poll survey",
              "(sondages?|enquete|etude|barometre|poll|survey)(?: by| for| d[e'u]| pour)? ?",
              "sondage"),
          new Kind("told speaking citing", "(told|tells|telling|speaking to|citing|citant) ", null),
          new Kind(
              "interview entrevue",
              "(interview|entrevue|entretien) (?:with|to|avec|a|au|(?:accordee?|donnee?) (?:a|au)) (?:la |l' ?)?",
              "interview"),
          new Kind("(a (v (s", "\\((avec|via|source ?:|sources ?:) ", null));

  /** Those of them behind which nothing stands but a source: according to, passed on by. */
  private static final List<Kind> SOURCE = SURE.subList(0, 2);

  /** Cues that need a verb of saying near them. */
  private static final List<Kind> WITH_SPEECH =
      List.of(
          new Kind(
              "journaliste reporter editorialiste correspondant",
              "(journalistes?|reporter|editorialiste|correspondante?) (?:a|au|de|d'|du|chez|pour|at|of)"
                  + " ?(?:la )?",
              "journaliste à"),
          new Kind("a au", "(a|au|aux) (?:la |l' ?)?", "à"),
          new Kind("sur dans on in to", "(sur|dans|on|in|to) ", null));

  private static final Phrase VERB_BEFORE =
      new Phrase(
          "a ont avait had revele rapporte indique ecrit annonce affirme titre precise assure croit"
              + " explique signale dit projette devoile evoque estime calcule donne said wrote put"
              + " claim quote understands",
          "(?<![^\\s,»\"”])((?:(?:a|ont|avait|has|had) )?"
              + SAYING
              + "\\w*)(?<!ions?|eurs?|ures?) ?$");
  private static final Pattern VERB_BEHIND =
      Pattern.compile(
          "(?:,? (?:qui|which|who))? ((?:(?:a|ont|avait|avaient|has|had|l'a|le) )?(?:deja |already )?"
              + SAYING
              + "\\w*)");

  /** What makes the name behind it an object, up to the name. */
  private static final Pattern OBJECT =
      Pattern.compile("\\b(?:de|d'|du|des|of|par|by|pour|for|chez) ?\\z");

  private static final Pattern OPENING = Pattern.compile(" ?(?::|, ?[\"«“])");

  private record Kind(Phrase phrase, @Nullable String relation) {
    Kind(String firstWords, String regex, @Nullable String relation) {
      this(new Phrase(firstWords, "(?:" + regex + ")$"), relation);
    }
  }

  /** What makes this mention a citation; null when nothing does. */
  static @Nullable Cue of(String words, Mention mention) {
    int from = sentenceStart(words, mention.lead());
    int to = sentenceEnd(words, mention.span().end());
    Cue sure = before(words, from, mention.lead(), mention.guess() ? SOURCE : SURE);
    if (sure != null || mention.guess()) {
      return sure;
    }
    Cue beside = before(words, from, mention.lead(), WITH_SPEECH);
    // The article may be the cue: "au Point" is "à" with "Le Point".
    beside = beside == null ? before(words, from, mention.core(), WITH_SPEECH) : beside;
    if (beside != null) {
      return isSpeech(words, from, to, mention, beside) ? beside : null;
    }
    int start = Math.max(Math.min(from, mention.lead()), mention.lead() - LONGEST);
    TextSpan verb = VERB_BEFORE.next(words, start, mention.lead());
    if (verb != null) {
      return new Cue(verb, null);
    }
    Matcher behind = VERB_BEHIND.matcher(words).region(mention.span().end(), to);
    return isSubject(words, mention) && behind.lookingAt()
        ? new Cue(new TextSpan(behind.start(1), behind.end(1)), null)
        : null;
  }

  private static @Nullable Cue before(String words, int from, int end, List<Kind> kinds) {
    int start = Math.max(Math.min(from, end), end - LONGEST);
    for (Kind kind : kinds) {
      TextSpan cue = kind.phrase.next(words, start, end);
      if (cue != null) {
        return new Cue(cue, kind.relation);
      }
    }
    return null;
  }

  private static boolean isSubject(String words, Mention mention) {
    Matcher object = OBJECT.matcher(words).region(Math.max(0, mention.lead() - 8), mention.lead());
    return !object.find();
  }

  private static boolean isSpeech(String words, int from, int to, Mention mention, Cue cue) {
    String left = afterMark(words.substring(from, cue.span.start()));
    if (BROADCAST.matcher(left).find()) {
      return false;
    }
    String right = words.substring(mention.span().end(), to);
    boolean colon = OPENING.matcher(right).lookingAt();
    return colon || SPEECH.matcher(left).find() || SPEECH.matcher(beforeMark(right)).find();
  }

  /** What is said inside quotation marks is not said by who cites them. */
  private static String afterMark(String words) {
    int at = words.length();
    while (at > 0 && MARKS.indexOf(words.charAt(at - 1)) < 0) {
      at--;
    }
    return words.substring(at);
  }

  private static String beforeMark(String words) {
    int at = 0;
    while (at < words.length() && MARKS.indexOf(words.charAt(at)) < 0) {
      at++;
    }
    return words.substring(0, at);
  }

  private static int sentenceStart(String words, int offset) {
    int start = offset;
    while (start > 0 && offset - start < REACH && !isStop(words, start - 1)) {
      start--;
    }
    return start;
  }

  private static int sentenceEnd(String words, int offset) {
    int end = offset;
    while (end < words.length() && end - offset < REACH && !isStop(words, end)) {
      end++;
    }
    return end;
  }

  private static boolean isStop(String words, int offset) {
    char c = words.charAt(offset);
    boolean stop = c == '.' || c == '!' || c == '?';
    boolean spaced =
        offset + 1 < words.length() && Character.isWhitespace(words.charAt(offset + 1));
    return c == '\n' || c == '\r' || (stop && spaced);
  }
}
