package verbatim.analysis.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;
import verbatim.text.Letters;
import verbatim.text.TextSpan;
import verbatim.text.WordSet;

/**
 * Finds the outlets that a text names: those of the table, and those it calls a paper or a site.
 */
final class MentionFinder {
  private static final int REACH = 90;
  private static final String KIND_WORDS =
      "site quotidien journal hebdomadaire hebdo mensuel magazine chaine radio agence institut media"
          + " blog station newspaper daily weekly website broadcaster channel network agency pollster"
          + " paper tabloid";
  private static final WordSet KINDS = WordSet.of(KIND_WORDS);

  /** Words in the names of papers and broadcasters. */
  private static final WordSet PAPERS =
      WordSet.of(
          "times post news gazette tribune herald daily chronicle zeitung observer telegraph"
              + " magazine hebdo matin courrier depeche radio tv television telegram broadcasting");

  /** Words that have a capital at the head of a sentence and begin no name. */
  private static final WordSet NO_NAMES =
      WordSet.of(
          "selon d dans sur pour par avec sans mais ce cette ces cet son sa ses leur il elle ils"
              + " elles on et ou un une des le la les l au aux du de a en the an in on at by for from"
              + " with and but his her their its this that these those according as when while");

  private static final String KIND = "(?:news )?(?:" + KIND_WORDS.replace(' ', '|') + ")";
  private static final String FIELD =
      "(?: (?:d'informations?|de sondages?|de presse|en ligne|internet|satirique|specialise))?";
  private static final String PART =
      "(?:equipes?|informations?|revelations|lab|page|compte|edition|matinale|confreres|consoeurs)";
  private static final String ARTICLE = "(?:les? |la |l'|the |au |du |des |aux )?";

  /** What may stand between a cue and a name, up to the end of the searched words. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?<![a-z0-9])(?:les? |la |l' ?|the |leur |nos |its |un |une |des |son |sa |ses |their |his |her )?"
              + "(?:%s (?:de |d'|du |des )|%s%s(?: [a-z-]{4,18})?(?: de l'| de la | de | d'| du | ))?%s$"
                  .formatted(PART, KIND, FIELD, ARTICLE));

  /** A kind of outlet with a name behind it: {@code le quotidien régional L'Écho des Monts}. */
  private static final Pattern KIND_BEFORE =
      Pattern.compile("\\b" + KIND + FIELD + "(?: [a-z-]{4,18})? (?:le |la |les |l'|the )?$");

  /** What joins the parts of a name where it begins with a space and a d. */
  private static final List<String> JOINTS =
      List.of(" des ", " de la ", " de l'", " de ", " du ", " d'", " ");

  private static final List<String> ARTICLES =
      List.of("le ", "la ", "les ", "l'", "the ", "au ", "du ", "aux ", "des ");

  /** How many words before a name are searched for the kind of outlet that it is. */
  private static final int NEAR = 6;

  private static final String THE = "the ";

  private final FoldedText view;
  private final String words;
  private final List<Mention> mentions = new ArrayList<>();
  private int sinceKind = NEAR;

  private MentionFinder(FoldedText view) {
    this.view = view;
    this.words = view.folded();
  }

  static List<Mention> find(FoldedText view) {
    MentionFinder finder = new MentionFinder(view);
    finder.run();
    return finder.mentions;
  }

  private void run() {
    int at = 0;
    while (at < words.length()) {
      char c = words.charAt(at);
      if (!Letters.isWord(c)) {
        at++;
        continue;
      }
      boolean start = !Letters.isWord(words, at - 1);
      boolean name = start && (Character.isDigit(c) || hasCapital(at));
      Mention mention = name ? at(at) : null;
      if (mention != null) {
        // In "le Lab d'Europe 1" the first name is part of the second.
        if (!mentions.isEmpty() && mention.lead() <= mentions.getLast().span().start()) {
          mentions.removeLast();
        }
        mentions.add(mention);
      }
      int next = mention == null ? wordEnd(words, at) : mention.span().end();
      if (mention == null) {
        passKind(at, next);
      } else {
        passKinds(at, next);
      }
      at = next;
    }
  }

  /** Counts the words that are passed since the last kind of outlet. */
  private void passKinds(int from, int to) {
    int at = from;
    while (at < to) {
      int end = wordEnd(words, at);
      passKind(at, end);
      at = end;
      while (at < to && !Letters.isWord(words, at)) {
        at++;
      }
    }
  }

  private void passKind(int start, int end) {
    // Every kind is a word of four letters or more.
    boolean kind = end - start > 3 && KINDS.contains(words, start, end);
    sinceKind = kind ? 0 : sinceKind + 1;
  }

  private @Nullable Mention at(int at) {
    Mention known = known(at);
    Mention named = known == null ? unknown(at) : known;
    return named == null ? english(at) : named;
  }

  private @Nullable Mention known(int at) {
    for (Outlets.Outlet outlet : Outlets.beginningAt(words, at, wordEnd(words, at))) {
      int end = at + outlet.core().length();
      boolean same = words.startsWith(outlet.core(), at) && !Letters.isWord(words, end);
      int article = same ? articleBefore(words, at) : -1;
      if (same && (!outlet.article() || article >= 0)) {
        boolean named = outlet.article() && isUpper(article);
        int start = named && !words.startsWith("au ", article) ? article : at;
        return mention(words, new TextSpan(start, end), at, outlet.name());
      }
    }
    return null;
  }

  /** Capitalised words behind a word like "site" or "newspaper", or with such a word in them. */
  private @Nullable Mention unknown(int at) {
    if (!isUpper(at)) {
      return null;
    }
    boolean kind = sinceKind < NEAR && hasKindBefore(at);
    int end = wordEnd(words, at);
    int second = nextPart(words, end);
    if (!kind && (second == end || !isUpper(second))) {
      return null;
    }
    int parts = 1;
    boolean name = !NO_NAMES.contains(words, at, end);
    boolean paper = isPaper(at, end);
    for (int next = second; next > end && isUpper(next); next = nextPart(words, end)) {
      end = wordEnd(words, next);
      paper |= isPaper(next, end);
      parts++;
    }
    if (end - at < 3 || !(kind || (name && paper && parts > 1))) {
      return null;
    }
    TextSpan span = new TextSpan(at, end);
    return mention(words, span, at, view.original(span).in(view.text()));
  }

  /**
   * {@code selon The Tablet}: inside a sentence the English article has a capital in the names of
   * works and papers only. A known name behind it is not looked for here.
   */
  private @Nullable Mention english(int at) {
    int name = at + THE.length();
    boolean more = name < words.length() && words.startsWith(THE, at);
    if (!more || !isUpper(at) || !isUpper(name) || known(name) != null || unknown(name) != null) {
      return null;
    }
    int end = wordEnd(words, name);
    for (int next = nextPart(words, end);
        next > end && isUpper(next);
        next = nextPart(words, end)) {
      end = wordEnd(words, next);
    }
    TextSpan span = new TextSpan(at, end);
    Mention mention = mention(words, span, at, view.original(span).in(view.text()));
    return new Mention(span, mention.name(), at, mention.lead(), true);
  }

  private boolean hasKindBefore(int at) {
    Matcher kind = KIND_BEFORE.matcher(words).region(Math.max(0, at - REACH), at);
    return kind.useTransparentBounds(true).find();
  }

  /** Whether a word is one that papers and broadcasters have in their names. */
  private boolean isPaper(int start, int end) {
    return end - start > 1 && PAPERS.contains(words, start, end);
  }

  /** Where the next word of a name would begin, behind a space, a hyphen or "de". */
  private static int nextPart(String words, int end) {
    if (end >= words.length() || " '-".indexOf(words.charAt(end)) < 0) {
      return end;
    }
    if (!words.startsWith(" d", end)) {
      return Letters.isWord(words, end + 1) ? end + 1 : end;
    }
    for (String joint : JOINTS) {
      if (words.startsWith(joint, end) && Letters.isWord(words, end + joint.length())) {
        return end + joint.length();
      }
    }
    return end;
  }

  private static Mention mention(String words, TextSpan span, int core, String name) {
    int from = Math.max(0, core - REACH);
    int start = lead(words, from, core);
    while (start < core
        && start > 0
        && Letters.isWord(words, start - 1)
        && Letters.isWord(words, start)) {
      start++;
    }
    return new Mention(span, name, core, Math.min(start, span.start()), false);
  }

  /** The first word that begins a lead; the name itself when none does. */
  private static int lead(String words, int from, int core) {
    Matcher lead = LEAD.matcher(words);
    for (int at = from; at < core; at++) {
      boolean start = at == from || !Letters.isWord(words, at - 1);
      if (start && Letters.isWord(words, at) && lead.region(at, core).lookingAt()) {
        return at;
      }
    }
    return core;
  }

  private static int articleBefore(String words, int at) {
    for (String article : ARTICLES) {
      int start = at - article.length();
      if (start >= 0 && words.startsWith(article, start) && !Letters.isWord(words, start - 1)) {
        return start;
      }
    }
    return -1;
  }

  /** Whether a name may begin there; that of i-Télé has its capital a little later. */
  private boolean hasCapital(int at) {
    int last = Math.min(at + 2, view.folded().length() - 1);
    return isUpper(at) || isUpper(last);
  }

  private boolean isUpper(int offset) {
    return Letters.isUpper(view.text().charAt(view.original(offset)));
  }

  private static int wordEnd(String words, int offset) {
    return Math.max(Letters.wordEnd(words, offset), offset + 1);
  }
}
