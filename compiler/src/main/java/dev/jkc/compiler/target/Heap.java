package dev.jkc.compiler.target;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a program's objects lie.
 *
 * @param limit how many bytes they may take; 0 for as many as the platform has
 * @param isLogged whether the program tells of each collection
 */
public record Heap(HeapMode mode, long limit, boolean isLogged) {
  /** The layers of the library that find memory for objects, what replaces others first. */
  public List<String> layers() {
    List<String> layers = new ArrayList<>(mode.layers());
    if (isLogged) {
      layers.addFirst("logged");
    }
    return layers;
  }
}
