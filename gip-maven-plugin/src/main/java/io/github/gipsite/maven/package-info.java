/** The goals: parameters in, one call, findings out. Alone knows Maven. */
@NullMarked
package io.github.gipsite.maven;

import org.jspecify.annotations.NullMarked;
