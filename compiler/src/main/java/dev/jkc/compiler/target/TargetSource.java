package dev.jkc.compiler.target;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the texts of target files come from. */
interface TargetSource {
  /** Returns the text of a target file, if there is one of that name. */
  Optional<String> read(String name) throws IOException;

  /** Returns the names of all target files in alphabetical order. */
  List<String> names() throws IOException;
}
