/**
 * Findings as values, what prints them, and what keeps them for the next run. May import {@code
 * note}.
 */
@NullMarked
package io.github.gipsite.diagnostic;

import org.jspecify.annotations.NullMarked;
