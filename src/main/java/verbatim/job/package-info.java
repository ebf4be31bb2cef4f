/** What long work may say and hear while it runs. */
@NullMarked
package verbatim.job;

import org.jspecify.annotations.NullMarked;
