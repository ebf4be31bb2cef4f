package verbatim.analysis.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import verbatim.text.Language;

/**
 * The forms of a verb in the third person and its participles, from the morphological dictionaries
 * {@code french-pos-dict} and {@code english-pos-dict}.
 */
final class Conjugation {
  private static final String[] TENSES = {
    "ind pres", "ind impa", "ind futu", "ind psim", "con pres", "sub pres"
  };

  /** The last ones are of participles that agree with nothing or look alike in both numbers. */
  private static final String[] ENDINGS = {"m s", "m p", "f s", "f p", "m sp", "e sp"};

  private final DictionaryLookup forms;
  private final boolean french;

  private Conjugation(DictionaryLookup forms, boolean french) {
    this.forms = forms;
    this.french = french;
  }

  /** Opens the dictionary of one of the two languages. */
  static Conjugation of(Language language) {
    boolean french = language == Language.FRENCH;
    String base = "/org/languagetool/resource/" + (french ? "fr/french" : "en/english") + "_synth";
    try (InputStream words = open(base + ".dict");
        InputStream about = open(base + ".info")) {
      return new Conjugation(new DictionaryLookup(Dictionary.read(words, about)), french);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives every form of a verb with its traits. */
  void forms(String lemma, BiConsumer<String, Long> to) {
    if (french) {
      for (String tense : TENSES) {
        look(lemma, "V " + tense + " 3 s", Trait.FINITE.bit(), to);
        look(lemma, "V " + tense + " 3 p", Trait.FINITE.bit(), to);
      }
      look(lemma, "V inf", Trait.INFINITIVE.bit(), to);
      look(lemma, "V ppr", Trait.PRESENT.bit(), to);
      for (String ending : ENDINGS) {
        look(lemma, "V ppa " + ending, Trait.PAST.bit(), to);
      }
    } else {
      look(lemma, "VBZ", Trait.FINITE.bit(), to);
      look(lemma, "VBD", Trait.FINITE.bit(), to);
      look(lemma, "VBP", Trait.FINITE.bit() | Trait.INFINITIVE.bit(), to);
      look(lemma, "VBG", Trait.PRESENT.bit(), to);
      look(lemma, "VBN", Trait.PAST.bit(), to);
    }
  }

  private void look(String lemma, String tag, long trait, BiConsumer<String, Long> to) {
    for (WordData form : forms.lookup(lemma + "|" + tag)) {
      to.accept(form.getStem().toString(), trait);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream stream = Conjugation.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IOException("not on the class path: " + resource);
    }
    return stream;
  }
}
