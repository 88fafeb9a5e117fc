/**
 * Findings as values, and what prints them. Imports no other package of this product; the only one
 * that knows Gson and Commons Text.
 */
@NullMarked
package io.github.gipsite.diagnostic;

import org.jspecify.annotations.NullMarked;
