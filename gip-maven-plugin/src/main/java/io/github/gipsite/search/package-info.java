/**
 * What can be searched for: each report as passages with places, the tokens of these, and the index
 * of tokens. Knows the files that a browser loads, not the page that loads them. May import {@code
 * note}, and {@code prose} with what that imports.
 */
@NullMarked
package io.github.gipsite.search;

import org.jspecify.annotations.NullMarked;
