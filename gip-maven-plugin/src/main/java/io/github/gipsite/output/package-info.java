/**
 * What is published besides and with the pages: one class an output, and the only class that writes
 * a site. May import {@code page}, {@code data}, {@code report} and what these import.
 */
@NullMarked
package io.github.gipsite.output;

import org.jspecify.annotations.NullMarked;
