/** A finding as a value: what is wrong, where, how grave, and its words as a key. */
@NullMarked
package io.github.gipsite.diagnostic;

import org.jspecify.annotations.NullMarked;
