package verbatim.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Leaves the tests of the window out, and says so, on a Linux without Pango: JavaFX lays out text
 * with it, headless too, and a JDK without a desktop does not bring it along. Without this the
 * tests would wait for a window that cannot come.
 */
public final class DrawsText implements ExecutionCondition {
  private static final String PANGO = "libpangoft2-1.0.so.0";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean window =
        context
            .getTestClass()
            .flatMap(c -> AnnotationSupport.findAnnotation(c, ExtendWith.class))
            .filter(e -> List.of(e.value()).contains(ApplicationExtension.class))
            .isPresent();
    return window && isLinux() && !isThere()
        ? ConditionEvaluationResult.disabled(
            PANGO + " is missing; Debian/Ubuntu: sudo apt install libpangoft2-1.0-0")
        : ConditionEvaluationResult.enabled("text can be drawn, or need not be");
  }

  private static boolean isLinux() {
    return System.getProperty("os.name", "").startsWith("Linux");
  }

  @SuppressWarnings("restricted") // it looks whether the library is there, and calls nothing in it
  private static boolean isThere() {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(PANGO, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
