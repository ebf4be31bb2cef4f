package verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Runs the tests of {@code packaging/verbatim}, which are a shell script like itself. */
class LauncherTest {
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everyBranchOfTheLauncher() throws IOException, InterruptedException {
    Process test = new ProcessBuilder("sh", "packaging/test.sh").redirectErrorStream(true).start();
    String said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(test.waitFor()).as(said).isZero();
  }
}
