package verbatim.analysis.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which utterances are compared. */
final class ContentWords {
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,40}\\)|\\[[^\\[\\]]{0,40}]");
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:issons|issez|aient|erons|erez|ions|iez|ees|ent|ons|ait|ais|ant|ing|er|ez|ee|es|ed|e|s|x)$");
  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(
          List.of(
              ("le la les l un une des du de d au aux a en et ou mais que qu qui ce cet cette ces c se s"
                      + " sa son ses je j tu il elle on nous vous ils elles me m te t lui leur leurs y ne n"
                      + " pas plus pour par sur dans avec sans est sont ete etre ai as avons avez ont"
                      + " the an of in on at to for with and or but that this it its is are was were be"
                      + " been have has had i you he she we they not")
                  .split(" ")));

  private ContentWords() {}

  /** All words of a quote, folded, without what stands in brackets. */
  static List<String> all(String quote) {
    return Words.of(BRACKETS.matcher(quote).replaceAll(" ")).words();
  }

  /** Those words of a quote that begin with a capital, folded. */
  static List<String> names(String quote) {
    Words words = Words.of(quote);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (Character.isUpperCase(quote.charAt(words.spans().get(i).start()))) {
        names.add(words.words().get(i));
      }
    }
    return names;
  }

  /** Those of the words that carry the meaning, each without its ending. */
  static List<String> of(List<String> words) {
    List<String> content = new ArrayList<>();
    for (String word : words) {
      if (!FUNCTION_WORDS.contains(word)) {
        String stem = ENDING.matcher(word).replaceFirst("");
        content.add(stem.length() < 3 ? word : stem);
      }
    }
    return content;
  }
}
