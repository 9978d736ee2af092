/**
 * The command line: the same work without screens, so that a bureau's IT can schedule it and a script can test it.
 *
 * <p>{@code --json} goes to standard output, everything said to people to standard error. Exit codes: 0 done, 1 done with
 * findings at or above {@code --fail-on}, 2 bad arguments or unreadable input.
 */
@NullMarked
package io.sitong.command;

import org.jspecify.annotations.NullMarked;
