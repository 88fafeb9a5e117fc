/**
 * The figures of reports as data: one {@link io.github.gipsite.data.TableData} a table, and which
 * files these are offered in. Values only; nothing here writes. May import {@code report} and what
 * that imports.
 */
@NullMarked
package io.github.gipsite.data;

import org.jspecify.annotations.NullMarked;
