/** Handling on the web and away from home. */
@NullMarked
package io.sitong.rules.online;

import org.jspecify.annotations.NullMarked;
