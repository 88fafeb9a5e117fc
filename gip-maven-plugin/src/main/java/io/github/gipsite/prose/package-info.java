/** The analysis of narratives: sentences, numerals and phrases, with their places. */
@NullMarked
package io.github.gipsite.prose;

import org.jspecify.annotations.NullMarked;
