package verbatim.cli;

/** The exit codes of every command. */
final class Exit {
  /** Done. */
  static final int DONE = 0;

  /** Done, with problems found or files left out. */
  static final int FINDINGS = 1;

  /** The command line cannot be understood. */
  static final int USAGE = 2;

  /** It could not be done. */
  static final int FAILED = 3;

  private Exit() {}
}
