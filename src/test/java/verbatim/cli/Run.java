package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command that was run, with everything it said. */
record Run(int code, String out, String err) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Runs a command in this process, in English. */
  static Run of(Object... arguments) {
    return in(Locale.ENGLISH, arguments);
  }

  /** Runs a command in this process. */
  static Run in(Locale locale, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code =
        new Cli(
                out,
                err,
                false,
                new Interruption(),
                locale,
                a -> out.writeBytes(("window " + a).getBytes(StandardCharsets.UTF_8)))
            .run(words);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Fails unless the command ended with this code. */
  Run endsWith(int expected) {
    assertThat(code).as("exit code; it said: %s%s", out, err).isEqualTo(expected);
    return this;
  }

  /** Fails unless the command was done and had nothing to remark. */
  Run isDone() {
    assertThat(err).isEmpty();
    return endsWith(Exit.DONE);
  }

  /** Every line of the output as a JSON object. */
  List<JsonNode> objects() {
    return out.lines().map(JSON::readTree).toList();
  }

  /** The JSON objects of one type. */
  List<JsonNode> objects(String type) {
    return objects().stream().filter(o -> o.get("type").asString().equals(type)).toList();
  }
}
