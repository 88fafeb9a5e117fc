/** The trends of an agency's figures, and their breakdowns into shares. */
@NullMarked
package io.github.gipsite.trend;

import org.jspecify.annotations.NullMarked;
