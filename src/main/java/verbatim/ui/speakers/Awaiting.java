package verbatim.ui.speakers;

import java.util.List;
import verbatim.speaker.Likeness;

/** A name in articles that belongs to nobody yet, and how many proposals bear it. */
record Awaiting(String name, long quotes) {

  /**
   * What helps to say whose name it is.
   *
   * @param said what is quoted under the name, article by article
   * @param surfaces how the articles name the speaker beside these quotes, without the name itself
   * @param likely persons with a name like it, likeliest first
   */
  record File(Awaiting name, List<Said> said, List<String> surfaces, List<Likely> likely) {
    /** How many sources quote somebody of this name. */
    long sources() {
      return said.stream().map(s -> s.article().source().name()).distinct().count();
    }
  }

  /**
   * Somebody it may be.
   *
   * @param quotes how many quotes are the person's or proposed as theirs
   * @param together in how many of the articles with the name the person is quoted too
   */
  record Likely(Likeness.Candidate candidate, long quotes, long together) {}
}
