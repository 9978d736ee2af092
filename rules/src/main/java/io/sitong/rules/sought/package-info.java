/** What rules look for in texts, found fast where it is rare. */
@NullMarked
package io.sitong.rules.sought;

import org.jspecify.annotations.NullMarked;
