package verbatim.cli;

/** Ctrl+C: work that can stop at a safe place is asked to, everything else just ends. */
public final class Interruption {
  private volatile boolean asked;
  private volatile boolean heeded;

  /** Asks for a stop; true when somebody will heed it, so that it is worth waiting for the end. */
  public boolean ask() {
    asked = true;
    return heeded;
  }

  /** Whether a stop was asked for. */
  boolean isAsked() {
    return asked;
  }

  /** From now on somebody asks {@link #isAsked} often. */
  void heed() {
    heeded = true;
  }
}
