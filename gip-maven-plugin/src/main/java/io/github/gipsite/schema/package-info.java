/** JSON Schemas of the content files, for editors. */
@NullMarked
package io.github.gipsite.schema;

import org.jspecify.annotations.NullMarked;
