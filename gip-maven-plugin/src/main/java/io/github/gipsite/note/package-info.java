/**
 * What a run writes down so that the next need not find it out again. Nothing in a note is known
 * from there alone: without it a run takes longer, and comes to the same. Imports {@code files}
 * alone.
 */
@NullMarked
package io.github.gipsite.note;

import org.jspecify.annotations.NullMarked;
