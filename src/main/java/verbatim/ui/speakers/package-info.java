/**
 * The place of the authority file: persons with their names, offices and identifiers, what each is
 * quoted as saying, and the names in articles that await a person.
 */
@NullMarked
package verbatim.ui.speakers;

import org.jspecify.annotations.NullMarked;
