/** The only place with SQL: implements the ports of the catalog on H2 and PostgreSQL. */
@NullMarked
package io.sitong.catalog.store;

import org.jspecify.annotations.NullMarked;
