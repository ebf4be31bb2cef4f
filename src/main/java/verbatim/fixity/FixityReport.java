package verbatim.fixity;

import java.util.List;

/**
 * What a verification found.
 *
 * @param originals how many originals were read and hashed
 * @param anchors how many decisions were compared with the text
 * @param problems empty when everything is proved
 */
public record FixityReport(long originals, long anchors, List<FixityProblem> problems) {}
