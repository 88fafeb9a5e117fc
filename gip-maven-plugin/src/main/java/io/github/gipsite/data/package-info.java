/** The figures of reports as tidy data: one line for each figure. */
@NullMarked
package io.github.gipsite.data;

import org.jspecify.annotations.NullMarked;
