package verbatim.archive;

import java.util.ArrayList;
import java.util.List;
import verbatim.annotation.Alias;
import verbatim.annotation.Lesson;
import verbatim.annotation.LessonStore;
import verbatim.annotation.ProposalStore;
import verbatim.annotation.Prospect;
import verbatim.job.Progress;
import verbatim.speaker.Speaker;
import verbatim.speaker.SpeakerStore;

/**
 * Where the archive learns from what was decided. Nothing changes before a person adopts a lesson;
 * that is one step, which can be undone. Decisions about quotes are never changed by it.
 */
public final class LearningDesk {
  private final Changes changes;
  private final LessonStore lessons;
  private final ProposalStore proposals;
  private final SpeakerStore speakers;

  LearningDesk(
      Changes changes, LessonStore lessons, ProposalStore proposals, SpeakerStore speakers) {
    this.changes = changes;
    this.lessons = lessons;
    this.proposals = proposals;
    this.speakers = speakers;
  }

  /** The lesson by which proposals are weighed now. */
  public Lesson adopted() {
    return lessons.adopted().lesson();
  }

  /** What the decisions teach by now. */
  public Lesson learned() {
    return lessons.learned(speakers.all());
  }

  /**
   * What adopting the newest lesson would change.
   *
   * @param limit how many changes to describe
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public Prospect prospect(int limit, Progress progress) {
    return proposals.prospect(learned(), limit, progress);
  }

  /**
   * Weighs all open proposals by this lesson from now on, and gives the names it understands to
   * their persons, as one step.
   */
  public void adopt(Lesson lesson) {
    changes.make(
        "quote.learn",
        () -> {
          for (Alias alias : lesson.aliases()) {
            speakers.find(alias.person()).ifPresent(p -> speakers.save(with(p, alias.name())));
          }
          return lessons.adopt(lesson);
        });
  }

  private static Speaker with(Speaker person, String name) {
    List<String> names = new ArrayList<>(person.variants());
    if (!names.contains(name)) {
      names.add(name);
    }
    return person.withVariants(names);
  }
}
