package verbatim.archive;

/**
 * Counts; a quote of several paragraphs is one quote, as in the queue.
 *
 * @param articles all articles
 * @param sources all sources
 * @param entries entries of live tickers
 * @param proposed speech that awaits a decision
 * @param accepted confirmed quotes
 * @param rejected quotes said to be none
 * @param figures figures found
 * @param citations citations found
 * @param speakers persons in the authority file
 * @param dossiers dossiers
 * @param unindexed articles that the search index has yet to hear of
 */
public record Stats(
    long articles,
    long sources,
    long entries,
    long proposed,
    long accepted,
    long rejected,
    long figures,
    long citations,
    long speakers,
    long dossiers,
    long unindexed) {}
