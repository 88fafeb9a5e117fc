/**
 * Whether what was read is right: one class a check, listed in {@link
 * io.github.gipsite.check.Checks}. Looks only at the model and at what the words state; may import
 * {@code prose} and what that imports.
 */
@NullMarked
package io.github.gipsite.check;

import org.jspecify.annotations.NullMarked;
