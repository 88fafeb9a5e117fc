/**
 * Whether what was read is right: one class a check, listed in {@link
 * io.github.gipsite.check.Checks}. Looks only at the model and at what the words state, and leaves
 * a note for the next run; may import {@code prose}, {@code note} and what these import.
 */
@NullMarked
package io.github.gipsite.check;

import org.jspecify.annotations.NullMarked;
