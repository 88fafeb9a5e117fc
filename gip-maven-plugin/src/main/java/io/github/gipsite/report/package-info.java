/**
 * The model: an {@link io.github.gipsite.report.Archive} of agencies, their years, figures and
 * words, as values.
 */
@NullMarked
package io.github.gipsite.report;

import org.jspecify.annotations.NullMarked;
