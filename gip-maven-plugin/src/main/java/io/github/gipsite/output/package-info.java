/** The files that are published: one class an output. */
@NullMarked
package io.github.gipsite.output;

import org.jspecify.annotations.NullMarked;
