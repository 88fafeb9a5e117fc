/**
 * Prints the findings of a run, on the console and as JSON, SARIF and HTML, in Chinese or English.
 */
@NullMarked
package io.github.gipsite.findings;

import org.jspecify.annotations.NullMarked;
