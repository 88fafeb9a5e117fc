/**
 * The goals: parameters in, one call, findings out. The only package that knows {@code
 * org.apache.maven}.
 */
@NullMarked
package io.github.gipsite.maven;

import org.jspecify.annotations.NullMarked;
