/** The writing of workbooks (ECMA-376), row by row. */
@NullMarked
package io.github.gipsite.xlsx;

import org.jspecify.annotations.NullMarked;
