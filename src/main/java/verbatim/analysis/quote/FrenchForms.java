package verbatim.analysis.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * What a French word form can be, from the morphological dictionary {@code french-pos-dict}. Asked
 * only where somebody may speak. Words in capitals are unknown to it. Of one thread.
 */
final class FrenchForms {
  private @Nullable DictionaryLookup lookup;

  /** Whether a word in small letters can be a finite verb in the third person. */
  boolean isThirdPerson(String word) {
    for (WordData form : forms(word)) {
      String tag = String.valueOf(form.getTag());
      if (tag.startsWith("V") && (tag.contains(" 3 s") || tag.contains(" 3 p"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word in small letters is a finite verb in the third person and nothing else. */
  boolean isOnlyThirdPerson(String word) {
    boolean third = false;
    for (WordData form : forms(word)) {
      String tag = String.valueOf(form.getTag());
      if (!tag.startsWith("V") || tag.contains("ppa") || tag.contains("inf")) {
        return false;
      }
      third |= tag.contains(" 3 s") || tag.contains(" 3 p");
    }
    return third;
  }

  /** Whether a word in small letters can be an adjective but no noun. */
  boolean isAdjective(String word) {
    boolean adjective = false;
    for (WordData form : forms(word)) {
      char kind = String.valueOf(form.getTag()).charAt(0);
      if (kind == 'N') {
        return false;
      }
      adjective |= kind == 'J';
    }
    return adjective;
  }

  /** Whether French has this word in small letters, as it has {@code rose} and {@code juste}. */
  boolean isWord(String word) {
    return !forms(word).isEmpty();
  }

  private List<WordData> forms(String word) {
    if (lookup == null) {
      lookup = new DictionaryLookup(Loaded.FORMS);
    }
    return lookup.lookup(word);
  }

  private static Dictionary open() {
    String base = "/org/languagetool/resource/fr/french";
    try (InputStream words = resource(base + ".dict");
        InputStream about = resource(base + ".info")) {
      return Dictionary.read(words, about);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(FrenchForms.class.getResourceAsStream(name), name);
  }

  /** Read when a word is first asked for. */
  private static final class Loaded {
    static final Dictionary FORMS = open();
  }
}
