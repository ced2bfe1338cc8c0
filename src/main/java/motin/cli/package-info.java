/// The command line: one class for each subcommand, and [Main].
@NullMarked
package motin.cli;

import org.jspecify.annotations.NullMarked;
