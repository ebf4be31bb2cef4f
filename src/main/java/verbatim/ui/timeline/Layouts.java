package verbatim.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import verbatim.timeline.Scale;
import verbatim.timeline.Timeline;

/** The sheets of one timeline; each scale is aligned once. Asked by several threads. */
final class Layouts {
  private final Timeline timeline;
  private final Map<Scale, Timeline> scaled = new EnumMap<>(Scale.class);

  Layouts(Timeline timeline) {
    this.timeline = timeline;
    scaled.put(Scale.MINUTE, timeline);
  }

  /** Everything, a row for each minute. */
  Timeline timeline() {
    return timeline;
  }

  /** Lays it out. */
  Sheet sheet(Scale scale, Set<Long> hidden, Measure measure) {
    return Sheet.of(at(scale), scale, hidden, measure);
  }

  private synchronized Timeline at(Scale scale) {
    return scaled.computeIfAbsent(scale, timeline::at);
  }
}
