/** What happens between starting the program and the first page: settings, database, first account. */
@NullMarked
package io.sitong.ui.start;

import org.jspecify.annotations.NullMarked;
