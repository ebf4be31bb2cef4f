package verbatim.dossier.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import verbatim.article.Originals;

/**
 * The SHA-256 of a whole page, kept in its head: it tells a page that was altered after its export.
 * It is no signature; who alters a page on purpose can seal it anew, and is found by comparing it
 * with another export.
 */
final class Seal {
  private static final String OPEN = "<meta name=\"verbatim-seal\" content=\"";
  private static final int LENGTH = 64;

  private Seal() {}

  /** The page with its seal in the place left for it. */
  static String put(String page) {
    int at = place(page).orElseThrow();
    return page.substring(0, at) + digest(page) + page.substring(at);
  }

  /** Whether the page is as it was sealed; line ends may have changed on the way. */
  static boolean holds(String page) {
    int at = place(page).orElse(-1);
    if (at < 0 || at + LENGTH > page.length()) {
      return false;
    }
    String seal = page.substring(at, at + LENGTH);
    return digest(page.substring(0, at) + page.substring(at + LENGTH)).equals(seal);
  }

  private static Optional<Integer> place(String page) {
    int open = page.indexOf(OPEN);
    return open < 0 ? Optional.empty() : Optional.of(open + OPEN.length());
  }

  private static String digest(String page) {
    return Originals.sha256(page.replace("\r\n", "\n").getBytes(UTF_8));
  }
}
