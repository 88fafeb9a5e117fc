/** Sentences, numerals and phrases in the words of a report, with places. */
@NullMarked
package io.github.gipsite.prose;

import org.jspecify.annotations.NullMarked;
