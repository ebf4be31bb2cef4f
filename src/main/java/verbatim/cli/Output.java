package verbatim.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The results of a command: lines for people or JSON objects for programs, in UTF-8 whatever the
 * terminal thinks.
 */
final class Output {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Pipe pipe;
  private final Writer writer;

  Output(OutputStream out) {
    pipe = new Pipe(out);
    writer = new BufferedWriter(new OutputStreamWriter(pipe, StandardCharsets.UTF_8));
  }

  /** Writes one line. */
  void line(String words) {
    write(Plain.line(words) + "\n");
  }

  /** Takes several lines that are known to be harmless, such as a help text. */
  PrintWriter printer() {
    return new PrintWriter(writer);
  }

  /** Writes one JSON object on one line. */
  void json(Consumer<JsonObject> content) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
      json.writeStartObject();
      content.accept(new JsonObject(json));
      json.writeEndObject();
    }
    write("\n");
  }

  /** Brings everything written so far to the reader. */
  void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nobody reads any more, so that there is no need to go on. */
  boolean isClosed() {
    return pipe.isClosed();
  }

  private void write(String words) {
    try {
      writer.write(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
