/**
 * What an editor is told about the content files: JSON Schemas that complete keys and explain them,
 * made from the editions. May import {@code edition} and {@code report}; writes with Gson.
 */
@NullMarked
package io.github.gipsite.schema;

import org.jspecify.annotations.NullMarked;
