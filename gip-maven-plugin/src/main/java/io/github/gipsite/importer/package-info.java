/**
 * Makes the content of a year from a published report, by the labels of its tables and chapters.
 */
@NullMarked
package io.github.gipsite.importer;

import org.jspecify.annotations.NullMarked;
