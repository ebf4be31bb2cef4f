package verbatim.analysis.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.citation.SourceChain.Link;
import verbatim.analysis.citation.SourceChain.Rule;
import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/** Looks for chains of sources in one text; offsets are those of the folded view. */
final class ChainSearch {
  private static final int REACH = 240;
  private static final double TWICE = 0.9;

  /** Between a relay and whoever speaks to it behind it. */
  private static final Pattern GAP = Pattern.compile(" ?,? ");

  private static final Pattern SOURCE_OF =
      Pattern.compile("(?:selon|d'apres|a en croire|according to|citing|citant) $");
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?<![a-z])(?:est|sont|ete|etait|etaient|fut|furent|sera|seront|is|are|was|were|been|be)"
              + "(?: [a-z]{3,12}ment| [a-z]+ly| aussi| also| first)? ?$");

  /** What makes the phrase behind it a part of one before. */
  private static final Pattern COMPLEMENT =
      Pattern.compile("(?<![a-z])(?:a|au|aux|de|du|des|d'|en|pour|at|of|for|from) ?$");

  private static final Pattern PERSONAL =
      Pattern.compile("(?:cit|interrog|interview|contact|joint|quot|rencontr)[a-z]*.*");
  private static final Pattern OF_DOCUMENTS =
      Pattern.compile(
          "(?:relay|repris|rapport|publi|diffus|consult|obten|recueill|carri|report)[a-z]*.*");
  private static final Pattern CITING =
      Pattern.compile(
          "(?:(?: [a-z']{1,12}){0,3}?,? (?:citant|citing|quoting) )"
              + "|,? (?:qui |which |who )?"
              + "(?:citant |citing |quoting |quotes? |cites? |cited |(?:l'|le |la |les )(?:tenant|tient|tiennent) (?:de |d' ?))");

  /** Those to whom one speaks when speaking to no outlet; found by these nouns. */
  private static final List<String> PRESS = List.of("presse", "journalist", "medias", "reporters");

  private static final Pattern TO_PRESS =
      Pattern.compile(
          "(?<![a-z'])(a|aux?|told|to) ((?:la |des |les |the )?"
              + "(?:presse|journaliste?s|medias|reporters))(?![a-z-])");
  private static final int BEFORE_PRESS = 10;

  private final FoldedText view;
  private final String words;
  private final SourcePhrase phrases;
  private final Saying verbs;
  private final List<CitationFinding> citations;
  private final List<SourceChain> chains = new ArrayList<>();

  ChainSearch(FoldedText view, Language language, List<CitationFinding> citations) {
    this.view = view;
    this.words = view.folded();
    this.verbs = new Saying(words);
    this.phrases = new SourcePhrase(view, language);
    this.citations = new ArrayList<>(citations);
  }

  /** An outlet as a link, with places in the folded view. */
  private record Relay(TextSpan source, String name, TextSpan cue, String relation) {}

  private record Origin(TextSpan phrase, Rule rule, double confidence) {}

  List<SourceChain> run() {
    for (Relay relay : relays()) {
      SourceChain last = chains.isEmpty() ? null : chains.getLast();
      if (last != null && goesOn(last, relay)) {
        chains.set(chains.size() - 1, last.passedOn(link(relay), TWICE));
        continue;
      }
      Origin origin = origin(relay);
      if (origin != null && !origin.phrase.overlaps(relay.source)) {
        chains.add(chain(origin, relay));
      }
    }
    return chains;
  }

  private List<Relay> relays() {
    List<Relay> relays = new ArrayList<>();
    for (CitationFinding c : citations) {
      if (!c.cited().contains("source")) {
        relays.add(new Relay(folded(c.span()), c.cited(), folded(c.cue()), c.relation()));
      }
    }
    PRESS.forEach(noun -> addPress(noun, relays));
    relays.sort((a, b) -> a.source.compareTo(b.source));
    return relays;
  }

  private void addPress(String noun, List<Relay> relays) {
    for (int at = words.indexOf(noun); at >= 0; at = words.indexOf(noun, at + 1)) {
      Matcher press = TO_PRESS.matcher(words);
      press
          .region(Math.max(0, at - BEFORE_PRESS), Math.min(words.length(), at + REACH))
          .useTransparentBounds(true);
      if (press.find() && press.start(2) <= at && at < press.end(2)) {
        TextSpan source = new TextSpan(press.start(2), press.end(2));
        TextSpan cue = new TextSpan(press.start(1), press.end(1));
        relays.add(new Relay(source, view.original(source).in(view.text()), cue, press.group(1)));
      }
    }
  }

  private TextSpan folded(TextSpan original) {
    return new TextSpan(view.view(original.start()), view.view(original.end()));
  }

  private Link link(Relay relay) {
    return new Link(
        view.original(relay.source), relay.name, view.original(relay.cue), relay.relation);
  }

  private SourceChain chain(Origin origin, Relay relay) {
    TextSpan source = view.original(origin.phrase);
    Link first = new Link(source, source.in(view.text()), null, null);
    Link second = link(relay);
    TextSpan span =
        new TextSpan(
            Math.min(source.start(), second.source().start()),
            Math.max(source.end(), second.source().end()));
    return new SourceChain(span, List.of(first, second), origin.rule, origin.confidence);
  }

  /** {@code une source citée par X, selon Y}: Y passes on what the chain says. */
  private boolean goesOn(SourceChain last, Relay relay) {
    int end = folded(last.span()).end();
    boolean behind = end <= relay.cue.start() && relay.cue.start() - end <= 3;
    String between = behind ? words.substring(end, relay.cue.start()).strip() : "-";
    return (between.isEmpty() || between.equals(","))
        && (SOURCE_OF.matcher(cue(relay) + " ").matches() || isPassedOn(relay));
  }

  private String cue(Relay relay) {
    return relay.cue.in(words);
  }

  private boolean isPassedOn(Relay relay) {
    return cue(relay).endsWith(" par") || cue(relay).endsWith(" by");
  }

  private @Nullable Origin origin(Relay relay) {
    int from = sentenceStart(relay.source.start());
    Origin cited = citing(relay);
    if (cited != null) {
      return cited;
    }
    if (isPassedOn(relay)) {
      return passedOn(relay, from);
    }
    if (SOURCE_OF.matcher(cue(relay) + " ").matches()) {
      return according(relay, from);
    }
    boolean told = relay.relation.equals("à") || relay.relation.equals("interview");
    return told || relay.relation.matches("a|aux?|to|told|tells|telling|speaking to")
        ? told(relay, from)
        : null;
  }

  private @Nullable Origin citing(Relay relay) {
    int end = relay.source.end();
    int to = Math.min(words.length(), end + REACH);
    Matcher citing = CITING.matcher(words).region(end, to);
    TextSpan phrase = citing.lookingAt() ? phrases.beginningAt(citing.end(), to) : null;
    return phrase == null ? null : new Origin(phrase, Rule.CITING, 0.75);
  }

  private @Nullable Origin passedOn(Relay relay, int from) {
    int end = relay.cue.start();
    int stop = end;
    while (stop > from && " ,".indexOf(words.charAt(stop - 1)) >= 0) {
      stop--;
    }
    boolean passive = PASSIVE.matcher(words.substring(from, end)).find();
    TextSpan phrase = passive ? null : phrases.endingAt(stop, from);
    if (phrase == null) {
      return null;
    }
    String cue = cue(relay);
    boolean source = SOURCE_OF.matcher(words.substring(from, phrase.start())).find();
    boolean asked = PERSONAL.matcher(cue).matches();
    boolean document = OF_DOCUMENTS.matcher(cue).matches();
    if (source && (asked || document)) {
      return new Origin(phrase, Rule.PASSED_ON_BY, 0.85);
    }
    TextSpan somebody = asked || phrases.isSource(phrase) ? head(phrase, from) : null;
    return somebody != null && (asked || document)
        ? new Origin(somebody, Rule.PASSED_ON_BY, 0.7)
        : null;
  }

  /** Who is meant where a phrase only belongs to a name before it: its office, its house. */
  private @Nullable TextSpan head(TextSpan phrase, int from) {
    int before = trimmed(phrase.start(), from);
    boolean complement = COMPLEMENT.matcher(words.substring(from, phrase.start())).find();
    boolean apposition =
        before < phrase.start() && words.charAt(before) == ',' && phrases.isBare(phrase);
    if (!complement && !apposition) {
      return named(phrase);
    }
    int comma = commaBefore(phrase.start() + 1, from);
    return comma > from ? named(phrases.endingAt(comma, from)) : null;
  }

  private @Nullable Origin told(Relay relay, int from) {
    int end = relay.cue.start();
    TextSpan beside = phrases.endingAt(trimmed(end, from), from);
    boolean english = relay.relation.startsWith("t") && !relay.relation.equals("to");
    if (english) {
      TextSpan subject = subject(end, from);
      return subject == null ? null : new Origin(subject, Rule.TOLD_TO, 0.75);
    }
    if (beside != null
        && phrases.isSource(beside)
        && verbs.first(beside.start(), beside.end()) == null
        && (beside.start() == from
            || words.charAt(beside.start() - 1) == '('
            || SOURCE_OF.matcher(words.substring(from, beside.start())).find())) {
      return new Origin(beside, Rule.TOLD_TO, 0.8);
    }
    TextSpan verb = verbs.last(from, end);
    if (verb == null) {
      return null;
    }
    if (beside != null && beside.start() > verb.end() && verbs.isTime(verb.end(), beside.start())) {
      return named(beside) == null ? null : new Origin(beside, Rule.TOLD_TO, 0.75);
    }
    if (!verbs.isTime(verb.end(), end)) {
      return null;
    }
    TextSpan inverted = inverted(relay.source.end());
    TextSpan subject =
        inverted != null && verbs.isInverted(verb, from) ? inverted : subject(verb.start(), from);
    return subject == null ? null : new Origin(subject, Rule.TOLD_TO, 0.75);
  }

  private @Nullable Origin according(Relay relay, int from) {
    int end = relay.cue.start();
    int stop = trimmed(end, from);
    if (stop <= from || words.charAt(end - 1) == '(') {
      return null;
    }
    TextSpan beside = phrases.endingAt(stop, from);
    if (beside != null && stop < end && words.charAt(stop) == ',') {
      TextSpan verb = verbs.last(from, beside.start());
      if (verb != null && verb.end() + 1 == beside.start() && verbs.isInverted(verb, from)) {
        return new Origin(beside, Rule.ACCORDING_TO, 0.8);
      }
    }
    TextSpan verb = verbs.first(from, stop);
    TextSpan subject = verb == null ? null : phrases.endingAt(verb.start() - 1, from);
    return subject != null && words.substring(from, subject.start()).isBlank()
        ? new Origin(subject, Rule.ACCORDING_TO, 0.6)
        : null;
  }

  /** {@code a-t-on indiqué à X, le préfet}: who speaks may come last. */
  private @Nullable TextSpan inverted(int end) {
    Matcher gap = GAP.matcher(words).region(end, words.length());
    return gap.lookingAt() ? phrases.beginningAt(gap.end(), words.length()) : null;
  }

  /** Whoever stands before a verb, an apposition between commas left out. */
  private @Nullable TextSpan subject(int verb, int from) {
    int stop = trimmed(verb, from);
    if (stop < verb && words.charAt(stop) == ',') {
      int comma = commaBefore(stop, from);
      return comma > from ? named(phrases.endingAt(comma, from)) : null;
    }
    TextSpan phrase = phrases.endingAt(stop, from);
    return phrase != null && phrase.start() == from ? phrase : named(phrase);
  }

  /** The last comma before an offset; {@code from} when none stands behind that. */
  private int commaBefore(int end, int from) {
    int at = end - 1;
    while (at > from && words.charAt(at) != ',') {
      at--;
    }
    return at;
  }

  private @Nullable TextSpan named(@Nullable TextSpan phrase) {
    boolean somebody = phrase != null && (phrases.isNamed(phrase) || phrases.isSource(phrase));
    return somebody ? phrase : null;
  }

  /** The offset without the spaces and commas before it. */
  private int trimmed(int end, int from) {
    int stop = end;
    while (stop > from && " ,".indexOf(words.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop;
  }

  /** Where the sentence begins, behind the time of an entry. */
  private int sentenceStart(int offset) {
    int start = offset;
    while (start > 0 && offset - start < REACH && !isStop(start - 1)) {
      start--;
    }
    while (start < offset && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    return start;
  }

  private boolean isStop(int at) {
    char c = words.charAt(at);
    boolean spaced = at + 1 < words.length() && words.charAt(at + 1) == ' ';
    boolean stop = (c == '.' || c == '!' || c == '?' || c == ':' || c == ';') && spaced;
    return c == '\n' || c == '\r' || (stop && !isTitle(at));
  }

  private boolean isTitle(int at) {
    return words.startsWith("m", at - 1) && !Character.isLetter(words.charAt(Math.max(0, at - 2)));
  }
}
