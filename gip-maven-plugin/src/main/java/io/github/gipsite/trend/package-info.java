/**
 * How an agency's figures move through its years, and what they are made of. Values only: it draws
 * nothing. May import {@code report} and what that imports.
 */
@NullMarked
package io.github.gipsite.trend;

import org.jspecify.annotations.NullMarked;
