package verbatim.archive;

import java.util.List;
import verbatim.ingest.ImportOutcome.Skipped;

/**
 * What became of an import.
 *
 * @param imported how many articles are new
 * @param alreadyThere how many files were in the archive already
 * @param skipped what was left out and why
 * @param cancelled whether a person stopped it; what was imported by then stays
 */
public record ImportReport(
    long imported, long alreadyThere, List<Skipped> skipped, boolean cancelled) {}
