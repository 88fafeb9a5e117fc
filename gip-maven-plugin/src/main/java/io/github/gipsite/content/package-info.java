/**
 * Reads a content folder into an {@link io.github.gipsite.report.Archive}, and says what is not
 * there or cannot be read. Whether the figures are right is asked in {@code check}. May import
 * {@code report}, {@code note} and what these import.
 */
@NullMarked
package io.github.gipsite.content;

import org.jspecify.annotations.NullMarked;
