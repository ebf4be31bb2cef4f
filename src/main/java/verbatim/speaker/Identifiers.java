package verbatim.speaker;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of the identifiers of persons; whether one exists cannot be told without a network. */
public final class Identifiers {
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d{0,11}");
  private static final Pattern VIAF = Pattern.compile("[1-9]\\d{1,21}");
  private static final Pattern ISNI = Pattern.compile("\\d{15}[\\dX]");

  private Identifiers() {}

  /** Whether two persons have different identifiers in the same register. */
  public static boolean tellApart(Speaker one, Speaker other) {
    return differ(one.wikidata(), other.wikidata())
        || differ(one.viaf(), other.viaf())
        || differ(one.isni(), other.isni());
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.replace(" ", "").equals(other.replace(" ", ""));
  }

  /** Whether it is Q and a number. */
  public static boolean isWikidata(String text) {
    return WIKIDATA.matcher(text).matches();
  }

  /** Whether it is a number of 2 to 22 digits. */
  public static boolean isViaf(String text) {
    return VIAF.matcher(text).matches();
  }

  /** Whether it is 16 digits, in groups or not, with the check digit of ISO 7064 MOD 11-2. */
  public static boolean isIsni(String text) {
    String digits = text.replace(" ", "");
    if (!ISNI.matcher(digits).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      sum = (sum + digits.charAt(i) - '0') * 2;
    }
    int check = (12 - sum % 11) % 11;
    return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
  }
}
