/** Recognises copied text by shingles: every two sentences in a row. */
@NullMarked
package io.github.gipsite.similarity;

import org.jspecify.annotations.NullMarked;
