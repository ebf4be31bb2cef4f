package verbatim.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import verbatim.article.Article;
import verbatim.time.Moment;
import verbatim.wording.Faults;
import verbatim.wording.Words;

/** The person at the other end of the command line, and the language they speak. */
final class Console {
  private final Output out;
  private final PrintStream err;
  private final boolean terminal;
  private final Interruption interruption;
  private final Locale locale;
  private final Words words;
  private final Faults faults;

  Console(
      OutputStream out,
      OutputStream err,
      boolean terminal,
      Interruption interruption,
      Locale locale) {
    this.out = new Output(out);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.terminal = terminal;
    this.interruption = interruption;
    this.locale = locale;
    words = Words.of("verbatim.cli.Texts", locale);
    faults = new Faults(locale);
  }

  /** Where results go. */
  Output out() {
    return out;
  }

  /** The language of all words. */
  Locale locale() {
    return locale;
  }

  /** Words of the command line. */
  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** How an article is called in a list. */
  String cite(Article article) {
    Moment published = article.published();
    String date = published == null ? say("undated") : published.toString().replace('T', ' ');
    return say("article", article.source().name(), date, article.title());
  }

  /** Sentences for everything that can go wrong. */
  Faults faults() {
    return faults;
  }

  /** Says something that is no result: an error, or a remark. One line. */
  void remark(String sentence) {
    out.flush();
    err.println((terminal ? ProgressLine.CLEAR : "") + Plain.line(sentence));
  }

  /** Follows long work from here on: shows how far it is, and lets it be interrupted. */
  ProgressLine progress() {
    return new ProgressLine(err, terminal, interruption);
  }
}
