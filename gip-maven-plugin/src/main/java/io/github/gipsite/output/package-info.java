/**
 * What is published besides and with the pages: one class an output, and {@code SiteWriter},
 * through which alone a site is written. May import {@code page}, {@code data}, {@code search},
 * {@code report} and what these import.
 */
@NullMarked
package io.github.gipsite.output;

import org.jspecify.annotations.NullMarked;
