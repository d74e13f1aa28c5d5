package dev.jkc.compiler.cli;

import dev.jkc.compiler.Compiler;
import dev.jkc.compiler.FrontEnd;
import dev.jkc.compiler.target.Heap;
import dev.jkc.compiler.target.HeapMode;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the archives of the library into its folder; a step of the build. */
public final class WriteArchives {
  /** Without those for tests and logs, which are made of the sources each time. */
  private static final List<HeapMode> HEAPS = List.of(HeapMode.COLLECTED, HeapMode.ARENA);

  private WriteArchives() {}

  /** Takes the folder of the library. */
  public static void main(String[] arguments) throws Exception {
    Path library = Path.of(arguments[0]);
    for (Target target : Targets.bundled().all()) {
      for (HeapMode heap : HEAPS) {
        write(library, target.withHeap(new Heap(heap, 0, false)));
      }
    }
  }

  private static void write(Path library, Target target) throws Exception {
    Path archive = Compiler.archive(library, target);
    Files.createDirectories(archive.getParent());
    Files.write(archive, LargeStack.call(() -> archive(library, target)));
  }

  private static byte[] archive(Path library, Target target) throws Exception {
    FrontEnd frontEnd = new FrontEnd();
    for (String layer : target.libraryLayers()) {
      frontEnd.addLibrary(library.resolve(layer));
    }
    return frontEnd.archiveLibrary();
  }
}
