package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.SourceType;
import dev.jkc.compiler.llvm.DebugInfo;
import dev.jkc.compiler.llvm.DebugInfo.Encoding;
import dev.jkc.compiler.llvm.Metadata;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Types of the source as debug information, each described once. */
final class DebugTypes {
  private final DebugInfo info;
  private final Metadata scope;
  private final Metadata file;
  private final IdentityHashMap<SourceType, Metadata> known = new IdentityHashMap<>();

  DebugTypes(DebugInfo info, Metadata scope, Metadata file) {
    this.info = info;
    this.scope = scope;
    this.file = file;
  }

  Metadata of(SourceType type) {
    Metadata described = known.get(type);
    if (described != null) {
      return described;
    }
    Metadata fresh =
        switch (type) {
          case SourceType.Basic basic ->
              info.basicType(basic.name(), basic.scalar().bits(), encoding(basic.encoding()));
          case SourceType.Pointer pointer ->
              info.pointerType(
                  pointer.pointee().get().map(this::of).orElse(null),
                  HirType.Scalar.POINTER.bits());
          case SourceType.Array array ->
              info.arrayType(
                  of(array.element()), array.length(), bits(array.type()), alignment(array.type()));
          case SourceType.Struct struct -> struct(struct);
          case SourceType.BitStruct bits -> bitStruct(bits);
        };
    known.put(type, fresh);
    return fresh;
  }

  private static Encoding encoding(SourceType.Encoding encoding) {
    return switch (encoding) {
      case BOOLEAN -> Encoding.BOOLEAN;
      case SIGNED -> Encoding.SIGNED;
      case UNSIGNED -> Encoding.UNSIGNED;
      case FLOAT -> Encoding.FLOAT;
      case CHARACTER -> Encoding.UTF;
    };
  }

  private Metadata struct(SourceType.Struct struct) {
    // Its members may point at it.
    Metadata promised = info.promisedStruct(scope, struct.name(), file);
    known.put(struct, promised);
    int line = struct.range().line();
    List<SourceType> types = struct.members().get();
    List<Metadata> members = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      HirType.Field field = struct.layout().fields().get(i);
      members.add(
          info.member(
              scope,
              field.name(),
              file,
              line,
              bits(field.type()),
              alignment(field.type()),
              field.offset() * Byte.SIZE,
              of(types.get(i))));
    }
    Metadata described =
        info.structType(
            scope,
            struct.name(),
            file,
            line,
            bits(struct.layout()),
            alignment(struct.layout()),
            struct.isUnion(),
            members);
    info.keepPromise(promised, described);
    return described;
  }

  private Metadata bitStruct(SourceType.BitStruct bits) {
    int line = bits.range().line();
    List<Metadata> members =
        bits.fields().stream()
            .map(
                field ->
                    info.bits(
                        scope,
                        field.name(),
                        file,
                        line,
                        field.width(),
                        field.low(),
                        of(field.type())))
            .toList();
    return info.structType(
        scope,
        bits.name(),
        file,
        line,
        bits.scalar().bits(),
        alignment(bits.scalar()),
        false,
        members);
  }

  private static long bits(HirType type) {
    return type.size() * Byte.SIZE;
  }

  private static int alignment(HirType type) {
    return MachineTypes.alignment(type.alignment() * Byte.SIZE);
  }
}
