/** The tables of the form as HTML: grid, headers, and the figures of a report. */
@NullMarked
package io.github.gipsite.table;

import org.jspecify.annotations.NullMarked;
