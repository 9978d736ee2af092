/** People who sign in, what they may do, and the division they may see. */
@NullMarked
package io.sitong.catalog.account;

import org.jspecify.annotations.NullMarked;
