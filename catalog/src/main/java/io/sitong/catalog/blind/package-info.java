/** Double review (双人盲审): two people decide the same entry without seeing each other's answer. */
@NullMarked
package io.sitong.catalog.blind;

import org.jspecify.annotations.NullMarked;
