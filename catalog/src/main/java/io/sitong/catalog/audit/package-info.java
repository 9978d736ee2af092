/** Who changed what, when, from what to what. */
@NullMarked
package io.sitong.catalog.audit;

import org.jspecify.annotations.NullMarked;
