/** The figures of reports as tidy data, and the files that offer them. */
@NullMarked
package io.github.gipsite.data;

import org.jspecify.annotations.NullMarked;
