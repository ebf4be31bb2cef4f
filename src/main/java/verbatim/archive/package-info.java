/**
 * An opened archive: a folder with {@code archive.sqlite} (the truth), {@code originals/} (the
 * imported bytes) and {@code index/} (a cache).
 *
 * <p>Here the parts are wired. Stores are handed out to read from; a person's decisions go through
 * the desks, each of which records one change, tells the index and then the listeners.
 */
@NullMarked
package verbatim.archive;

import org.jspecify.annotations.NullMarked;
