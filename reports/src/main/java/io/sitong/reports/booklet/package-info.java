/** 宣传读本: chosen items as one book for the public, as the plan of 2020 asks for (publish the lists, compile a booklet). */
@NullMarked
package io.sitong.reports.booklet;

import org.jspecify.annotations.NullMarked;
