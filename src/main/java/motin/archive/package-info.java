/// Files that hold many articles, opened into one input after another.
///
/// [Archives] asks each input for its [Container] by the name: JSON Lines, tables, web archives,
/// zip and tar, feeds. A container is read as a stream, one member at a time, so that the memory
/// needed is that of one article. What is damaged becomes an input that fails, with its place; what
/// comes behind it is read where the form allows.
///
/// To add a form: a [Container], and its ending in [Archives].
@NullMarked
package motin.archive;

import org.jspecify.annotations.NullMarked;
