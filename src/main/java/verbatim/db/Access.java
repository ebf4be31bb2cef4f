package verbatim.db;

/** What an opened archive may be used for. */
public enum Access {
  /** Only to look; several processes may do so while another one writes. */
  READ,
  /** To change; one process at a time. */
  WRITE
}
