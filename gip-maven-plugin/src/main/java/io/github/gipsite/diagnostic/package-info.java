/**
 * Findings as values, what prints them, and what keeps them for the next run. Imports no other
 * package of this product; the only one that knows Gson.
 */
@NullMarked
package io.github.gipsite.diagnostic;

import org.jspecify.annotations.NullMarked;
