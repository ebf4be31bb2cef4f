package verbatim.search;

import java.util.List;
import verbatim.text.TextSpan;

/**
 * A place where something sought was found.
 *
 * @param first position of its first word, counted in words
 * @param last position of its last word
 * @param marks its words, as places in the text
 */
record Occurrence(int first, int last, List<TextSpan> marks) {

  int length() {
    return last - first + 1;
  }
}
