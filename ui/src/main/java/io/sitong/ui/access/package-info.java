/** Who is signed in, how they get in, and which rows an address may show them. */
@NullMarked
package io.sitong.ui.access;

import org.jspecify.annotations.NullMarked;
