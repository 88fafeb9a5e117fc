/** The goals: parameters in, one call, findings out. No other package uses Maven. */
@NullMarked
package io.github.gipsite.maven;

import org.jspecify.annotations.NullMarked;
