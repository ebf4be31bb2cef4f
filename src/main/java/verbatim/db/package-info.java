/**
 * One SQLite file: open, migrate, read, write in one transaction, and the log of every change by a
 * person.
 *
 * <p>A transaction is a lambda and belongs to its thread; a store joins the one that is open. SQL
 * stands in the numbered files beside this package and in the stores, nowhere else.
 */
@NullMarked
package verbatim.db;

import org.jspecify.annotations.NullMarked;
