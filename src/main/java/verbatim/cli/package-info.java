/**
 * The command line: arguments in, lines and exit codes out.
 *
 * <p>Results go to the standard output, everything else to the error output, one line each. Exit
 * codes are a contract: 0 done, 1 done with findings or skipped files, 2 wrong usage, 3 failed.
 */
@NullMarked
package verbatim.cli;

import org.jspecify.annotations.NullMarked;
