/** The recognition of copied text by shingles: every two consecutive sentences. */
@NullMarked
package io.github.gipsite.similarity;

import org.jspecify.annotations.NullMarked;
