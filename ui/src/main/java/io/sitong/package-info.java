/** The running application: start-up, command line and screens. */
@NullMarked
package io.sitong;

import org.jspecify.annotations.NullMarked;
