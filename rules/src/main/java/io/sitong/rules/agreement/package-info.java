/** How far two people who decide the same without seeing each other's answer agree (盲审一致率). */
@NullMarked
package io.sitong.rules.agreement;

import org.jspecify.annotations.NullMarked;
