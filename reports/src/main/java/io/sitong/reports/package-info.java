/** Documents out: reports and guides in the formats offices use. */
@NullMarked
package io.sitong.reports;

import org.jspecify.annotations.NullMarked;
