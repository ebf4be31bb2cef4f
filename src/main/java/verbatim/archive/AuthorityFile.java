package verbatim.archive;

import verbatim.speaker.SpeakerStore;

/** The authority file as it stands, made ready for the detectors again only when it changed. */
final class AuthorityFile {
  private final SpeakerStore speakers;
  private volatile Edition edition = new Edition(0, Authority.empty());

  private record Edition(long version, Authority authority) {}

  AuthorityFile(SpeakerStore speakers) {
    this.speakers = speakers;
  }

  /** Everybody who is in it now. */
  Authority authority() {
    Edition newest = edition;
    long version = speakers.version();
    if (newest.version != version) {
      newest = new Edition(version, Authority.of(speakers.all()));
      edition = newest;
    }
    return newest.authority;
  }
}
