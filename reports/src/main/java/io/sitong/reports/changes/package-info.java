/** What of the published catalog changed between two days (变化情况), old beside new. */
@NullMarked
package io.sitong.reports.changes;

import org.jspecify.annotations.NullMarked;
