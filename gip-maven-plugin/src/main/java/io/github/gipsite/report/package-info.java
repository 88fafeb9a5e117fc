/**
 * The model: an {@link io.github.gipsite.report.Archive} of agencies, years, figures and words, as
 * immutable values.
 */
@NullMarked
package io.github.gipsite.report;

import org.jspecify.annotations.NullMarked;
