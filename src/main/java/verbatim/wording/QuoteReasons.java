package verbatim.wording;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteFinding.Attribution;
import verbatim.analysis.quote.QuoteKind;
import verbatim.annotation.ClearCopy;
import verbatim.annotation.Quote;
import verbatim.article.Article;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/** Says in one sentence why a quote was read as it was. */
public final class QuoteReasons {
  private static final String BUNDLE = "verbatim.wording.QuoteReasons";
  private static final int LONGEST = 60;

  private QuoteReasons() {}

  /**
   * The reason for a finding: what names the speaker, how that was understood, and what was mended.
   *
   * @param articleText the text the finding was made in, as its offsets refer to it
   * @return one sentence, in French for French locales and in English for all others
   */
  public static String sentence(QuoteFinding finding, String articleText, Locale locale) {
    Words words = Words.of(BUNDLE, locale);
    StringJoiner clauses = new StringJoiner(words.say("and"), "", words.say("end"));
    Attribution by = finding.attribution();
    if (by == null) {
      clauses.add(unattributed(finding, words));
    } else {
      clauses.add(rule(by, articleText, words));
      for (Evidence.Step step : finding.evidence().path()) {
        clauses.add(link(step, by, articleText, words));
      }
      relays(by, articleText, words)
          .forEach((way, all) -> clauses.add(words.say("relay." + way, all)));
    }
    for (Evidence.Repair repair : finding.evidence().repairs()) {
      clauses.add(words.say("fault." + repair.fault()));
    }
    String sentence = clauses.toString();
    return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
  }

  /** Who passed the words on, those of one way together. */
  private static Map<QuoteFinding.Way, String> relays(
      Attribution by, String articleText, Words words) {
    Map<QuoteFinding.Way, String> relays = new LinkedHashMap<>();
    for (QuoteFinding.Relay relay : by.relays()) {
      String source = words.say("relay.source", cut(relay.source().in(articleText)));
      relays.merge(relay.way(), source, (all, next) -> all + words.say("relay.and") + next);
    }
    return relays;
  }

  /**
   * The reason for what is proposed for a quote; where a clearer copy says who spoke, the article
   * with that copy is named.
   *
   * @param articleText the text of the quote's article
   * @param copied the article of the quote's {@linkplain Quote#copy clearer copy}; null without one
   * @return one sentence, in French for French locales and in English for all others; empty for a
   *     quote that a person marked
   */
  public static String sentence(
      Quote quote, String articleText, @Nullable Article copied, Locale locale) {
    QuoteFinding finding = quote.finding();
    ClearCopy copy = quote.copy();
    if (finding == null) {
      return "";
    }
    if (copy == null || copied == null) {
      return sentence(finding, articleText, locale);
    }
    Words words = Words.of(BUNDLE, locale);
    Moment published = copied.published();
    String where =
        published == null
            ? copied.source().name()
            : words.say("copy.dated", copied.source().name(), MomentWords.full(published, locale));
    return words.say(
        "copy." + copy.likeness() + (copy.decided() ? ".decided" : ""),
        cut(copied.title()),
        where,
        copy.speaker(),
        copy.copies() - 1);
  }

  private static String rule(Attribution by, String text, Words words) {
    TextSpan cue = by.cue();
    String said = cue == null ? "" : cut(cue.in(text));
    String surface = by.surface() == null ? "" : cut(by.surface());
    String speaker = by.speaker() == null ? "" : by.speaker();
    String key = "rule." + by.rule();
    return words.say(by.speaker() == null ? key + ".nobody" : key, said, surface, speaker);
  }

  private static String link(Evidence.Step step, Attribution by, String text, Words words) {
    String surface = by.surface() == null ? "" : cut(by.surface());
    String speaker = by.speaker() == null ? "" : by.speaker();
    return words.say("link." + step.link(), surface, cut(step.at().in(text)), speaker);
  }

  private static String unattributed(QuoteFinding finding, Words words) {
    if (finding.kind() != QuoteKind.SCARE) {
      return words.say("nobody");
    }
    String strongest =
        finding.evidence().features().entrySet().stream()
            .filter(f -> f.getValue() < 0 && words.has("feature." + plain(f.getKey())))
            .min(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
            .map(f -> plain(f.getKey()))
            .orElse("no-cue");
    return words.say("scare", words.say("feature." + strongest));
  }

  /** The name of a feature without its variant, which stands behind a dot. */
  private static String plain(String feature) {
    int dot = feature.indexOf('.');
    return dot < 0 ? feature : feature.substring(0, dot);
  }

  private static String cut(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
  }
}
