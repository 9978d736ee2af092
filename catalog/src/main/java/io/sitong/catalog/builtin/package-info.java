/** What the product brings along: divisions, departments, code tables, the sample list, and how a first start loads it. */
@NullMarked
package io.sitong.catalog.builtin;

import org.jspecify.annotations.NullMarked;
