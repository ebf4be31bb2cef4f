/**
 * The timeline: one lane per source, one row per moment, drawn from a sheet that is laid out by
 * arithmetic alone, so that only what is on the screen costs anything.
 */
@NullMarked
package verbatim.ui.timeline;

import org.jspecify.annotations.NullMarked;
