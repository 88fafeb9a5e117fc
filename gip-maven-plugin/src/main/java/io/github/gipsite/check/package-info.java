/** The checks of reports: one class a check, listed in {@link io.github.gipsite.check.Checks}. */
@NullMarked
package io.github.gipsite.check;

import org.jspecify.annotations.NullMarked;
