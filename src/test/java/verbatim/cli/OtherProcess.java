package verbatim.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a person starts it. */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private OtherProcess(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts a command. */
  static OtherProcess start(Object... arguments) throws IOException {
    return new OtherProcess(new ProcessBuilder(command(arguments)).start());
  }

  /** Starts a command behind a shell's words, such as {@code ulimit -f 1;}. */
  static OtherProcess startBehind(String shell, Object... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of("sh", "-c", shell, "sh"));
    words.addAll(command(arguments));
    return new OtherProcess(new ProcessBuilder(words).start());
  }

  /** Starts another program of the tests. */
  static OtherProcess startProgram(Class<?> program, Object... arguments) throws IOException {
    List<String> words = new ArrayList<>(command(arguments));
    words.set(words.indexOf("verbatim.Main"), program.getName());
    words.remove("--lang=en");
    return new OtherProcess(new ProcessBuilder(words).start());
  }

  /** The next line of the output; null at its end. */
  String line() throws IOException {
    return out.readLine();
  }

  /** Stops reading the output, as {@code head} does. */
  void stopReading() throws IOException {
    out.close();
  }

  /** Kills it at once, as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Presses Ctrl+C. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** Waits for the end and gives all that is left to say. */
  Run end() throws IOException, InterruptedException {
    String rest = out.readAllAsString();
    String err = process.errorReader(StandardCharsets.UTF_8).readAllAsString();
    if (!process.waitFor(100, TimeUnit.SECONDS)) {
      throw new AssertionError("does not end");
    }
    return new Run(process.exitValue(), rest, err);
  }

  /** How it ended. */
  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static List<String> command(Object... arguments) {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "verbatim.Main",
                "--lang=en"));
    Arrays.stream(arguments).map(Object::toString).forEach(words::add);
    return words;
  }
}
