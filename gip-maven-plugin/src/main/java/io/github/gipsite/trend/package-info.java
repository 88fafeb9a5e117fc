/** How figures of an agency change through its years, and what they are made of. */
@NullMarked
package io.github.gipsite.trend;

import org.jspecify.annotations.NullMarked;
