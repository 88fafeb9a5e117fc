/** The printers of findings: console, JSON, SARIF and HTML, in Chinese or English. */
@NullMarked
package io.github.gipsite.findings;

import org.jspecify.annotations.NullMarked;
