package verbatim.analysis.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import verbatim.text.FoldedText;
import verbatim.text.Language;

/**
 * The words of one language that matter beside a quote, with their traits. Read once, on first use,
 * from the word lists beside this class.
 */
final class Lexicon {
  private static final long CUE = Trait.bits(Trait.CUE_A, Trait.CUE_B, Trait.CUE_C, Trait.CUE_R);

  private final Language language;
  private final WordTable table = new WordTable();

  private Lexicon(Language language) {
    this.language = language;
  }

  /** The lexicon of a language; one without words for a language that has none. */
  static Lexicon of(Language language) {
    return switch (language) {
      case FRENCH -> French.LEXICON;
      case ENGLISH -> English.LEXICON;
      default -> Other.LEXICON;
    };
  }

  Language language() {
    return language;
  }

  /** Whether speakers can be found in this language. */
  boolean knowsSpeakers() {
    return language == Language.FRENCH || language == Language.ENGLISH;
  }

  /** The words of the language with their traits. */
  WordTable table() {
    return table;
  }

  /**
   * The gender of a folded word, known by its hash, that some people have for a given name, most of
   * them few; 0 for any other word. Many are also names of places and firms, so that what stands
   * beside them must agree.
   */
  static long rareGiven(long hash) {
    return Rare.NAMES.traits(hash);
  }

  /** The traits of a folded word. */
  long traits(String word) {
    return table.get(word);
  }

  private static Lexicon read(Language language) {
    Lexicon lexicon = new Lexicon(language);
    Conjugation conjugation = Conjugation.of(language);
    lines(language.code() + ".words", line -> lexicon.read(line, conjugation));
    if (language == Language.ENGLISH) {
      lines("en.names", lexicon::readNames);
    }
    lines("given-names.txt", lexicon::readNames);
    return lexicon;
  }

  private void read(String line, Conjugation conjugation) {
    int colon = line.indexOf(':');
    String head = line.substring(0, colon);
    String[] words = line.substring(colon + 1).strip().split(" +");
    if (head.startsWith("VERB ")) {
      long cue = Trait.valueOf("CUE_" + head.substring(5)).bit();
      for (String lemma : words) {
        conjugation.forms(lemma, (form, trait) -> add(form, trait | cue));
      }
    } else {
      long traits = 0;
      for (String name : head.split(" ")) {
        traits |= Trait.valueOf(name).bit();
      }
      for (String word : words) {
        add(word, traits);
      }
    }
  }

  private void readNames(String line) {
    long gender = gender(line);
    for (String name : line.substring(2).strip().split(" ")) {
      long known = table.get(name);
      // A given name that is also a word keeps only the gender of the word.
      table.add(name, Trait.GIVEN.bit() | (known == 0 ? gender : 0));
    }
  }

  private static long gender(String line) {
    return switch (line.charAt(0)) {
      case 'm' -> Trait.MASC.bit();
      case 'f' -> Trait.FEM.bit();
      default -> 0;
    };
  }

  private void add(String word, long traits) {
    if (!word.isEmpty()) {
      table.add(FoldedText.fold(word), traits);
    }
  }

  /** Whether any of the classes of cue verbs is among the traits. */
  static boolean isCue(long traits) {
    return (traits & CUE) != 0;
  }

  /** Gives the lines of a table beside this class, without its comments. */
  static void lines(String resource, Consumer<String> to) {
    InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource));
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          to.accept(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read when French is first asked for. */
  private static final class French {
    static final Lexicon LEXICON = read(Language.FRENCH);
  }

  /** Read when English is first asked for. */
  private static final class English {
    static final Lexicon LEXICON = read(Language.ENGLISH);
  }

  /** Read when first asked for. */
  private static final class Rare {
    static final WordTable NAMES = new WordTable();

    static {
      lines(
          "rare-given-names.txt",
          line -> {
            for (String name : line.substring(2).strip().split(" ")) {
              NAMES.add(name, Trait.GIVEN.bit() | gender(line));
            }
          });
    }
  }

  private static final class Other {
    static final Lexicon LEXICON = new Lexicon(Language.UNKNOWN);
  }
}
