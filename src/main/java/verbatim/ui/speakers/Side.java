package verbatim.ui.speakers;

/** What the list of the place holds. */
enum Side {
  /** The persons of the authority file. */
  PERSONS,
  /** The names in articles that belong to nobody yet. */
  NAMES
}
