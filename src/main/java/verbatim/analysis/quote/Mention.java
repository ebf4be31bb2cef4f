package verbatim.analysis.quote;

/**
 * A place where a person is named.
 *
 * @param first its first token, title included
 * @param last the token after its last one
 * @param full whether given name and surname are there
 * @param quoted whether it lies inside quotation marks
 */
record Mention(Person person, int first, int last, boolean full, boolean quoted) {}
