package verbatim.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** An output that nobody may be reading any more: what comes after that is dropped. */
final class Pipe extends OutputStream {
  private final OutputStream out;
  private boolean closed;

  Pipe(OutputStream out) {
    this.out = out;
  }

  /** Whether the reader went away. */
  boolean isClosed() {
    return closed;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (closed) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      // "Broken pipe", "Relais brisé (pipe)", "The pipe is being closed"
      if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
        throw e;
      }
      closed = true;
    }
  }

  @Override
  public void flush() throws IOException {
    if (!closed) {
      out.flush();
    }
  }
}
