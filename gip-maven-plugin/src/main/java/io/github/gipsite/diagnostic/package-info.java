/**
 * Findings as values, what prints them, and as a line that the next run reads. May import {@code
 * note}.
 */
@NullMarked
package io.github.gipsite.diagnostic;

import org.jspecify.annotations.NullMarked;
