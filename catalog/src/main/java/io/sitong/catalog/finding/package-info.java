/** What the rules said of the stored items: kept results of rule runs and waivers. */
@NullMarked
package io.sitong.catalog.finding;

import org.jspecify.annotations.NullMarked;
