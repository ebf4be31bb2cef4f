package verbatim.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test of the window, left out with the reason on a Linux without Pango: JavaFX lays out text
 * with it, headless too, and a JDK without a desktop does not bring it along. The test would
 * otherwise wait for a window that cannot come.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PaintsText.Pango.class)
public @interface PaintsText {

  /** Looks for the library. */
  final class Pango implements ExecutionCondition {
    private static final String LIBRARY = "libpangoft2-1.0.so.0";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return !System.getProperty("os.name", "").startsWith("Linux") || isThere()
          ? ConditionEvaluationResult.enabled("text can be painted")
          : ConditionEvaluationResult.disabled(
              LIBRARY + " is missing; Debian/Ubuntu: sudo apt install libpangoft2-1.0-0");
    }

    @SuppressWarnings(
        "restricted") // it looks whether the library is there, and calls nothing in it
    private static boolean isThere() {
      try (Arena arena = Arena.ofConfined()) {
        SymbolLookup.libraryLookup(LIBRARY, arena);
        return true;
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
  }
}
