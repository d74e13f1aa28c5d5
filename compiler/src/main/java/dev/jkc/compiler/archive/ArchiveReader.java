package dev.jkc.compiler.archive;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.lang.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads code and data of an archive into one program. */
public final class ArchiveReader {
  private final Archive archive;
  private final Resolved resolved;

  /** Makes what class initialisers made. */
  public interface Maker {
    /** A new object, of that length when it is an array; the number of the call names it. */
    HirGlobal make(HirClass type, int length);

    /** A static field. */
    HirGlobal field(String name);
  }

  /** Reads into the program to which the entities belong. */
  public ArchiveReader(Archive archive, Entities entities) {
    this.archive = archive;
    this.resolved = new Resolved(archive, entities);
  }

  /**
   * The body of a method; null when the archive does not have it.
   *
   * @param file the file of the class
   */
  public HirStatement.@Nullable Block body(
      Link.Method method, HirFunction function, SourceFile file) {
    Archive.ClassPart part = part(method.owner(), file);
    if (part == null) {
      return null;
    }
    int[] offsets = method.isConstructor() ? part.constructors() : part.methods();
    int offset = offsets[method.index()];
    return offset == 0 ? null : new BodyReader(archive.at(offset), resolved, function, file).read();
  }

  /** Whether the archive has all that the initialiser of a class leaves behind. */
  public boolean hasData(String owner, SourceFile file) {
    Archive.ClassPart part = part(owner, file);
    return part != null && part.data() != 0;
  }

  /** Gives the static fields of a class what its initialiser leaves behind. */
  public void readData(String owner, SourceFile file, Maker maker) {
    Archive.ClassPart part = part(owner, file);
    if (part == null || part.data() == 0) {
      throw new IllegalArgumentException("no data of " + owner);
    }
    ByteSource source = archive.at(part.data());
    List<HirGlobal> globals = new ArrayList<>();
    for (int left = source.count(); left > 0; left--) {
      HirClass type = resolved.type(source.count());
      globals.add(maker.make(type, source.count()));
    }
    for (int left = source.count(); left > 0; left--) {
      globals.add(maker.field(resolved.text(source.count())));
    }
    for (HirGlobal global : globals) {
      global.setData(data(source));
    }
  }

  private HirData data(ByteSource source) {
    return switch (DataTag.of(source.u8())) {
      case ZERO -> new HirData.Zero(source.number());
      case BYTES -> new HirData.Bytes(source.take(source.count()));
      case GLOBAL -> {
        HirGlobal global = resolved.global(source.count());
        yield new HirData.GlobalAddress(global, source.number());
      }
      case FUNCTION -> new HirData.FunctionAddress(resolved.function(source.count()));
      case PARTS -> {
        int count = source.count();
        List<HirData> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
          parts.add(data(source));
        }
        yield new HirData.Parts(parts);
      }
    };
  }

  private Archive.@Nullable ClassPart part(String owner, SourceFile file) {
    Archive.Part part = archive.part(file.name());
    return part == null ? null : part.type(owner);
  }
}
