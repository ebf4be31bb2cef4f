/**
 * The place where quotes are decided one after another, with the keyboard alone: the queue, the
 * quote in its context, the reason for the proposal, and what became of each rule's proposals.
 */
@NullMarked
package verbatim.ui.quotes;

import org.jspecify.annotations.NullMarked;
