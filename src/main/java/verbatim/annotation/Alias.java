package verbatim.annotation;

/**
 * A name that people always took for the same person of the authority file, which does not have it.
 *
 * @param name as it was proposed
 * @param key the name folded
 * @param person number of the person
 * @param speaker the person's preferred name
 * @param decisions how many decisions say so
 */
public record Alias(String name, String key, long person, String speaker, long decisions) {}
