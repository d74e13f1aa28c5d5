package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.Constants;
import dev.jkc.compiler.llvm.GlobalVariable;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Types;
import dev.jkc.compiler.llvm.Value;
import java.util.List;

/** Turns static data into constants, and places it in sections. */
final class DataLowering {
  private final ModuleContext context;

  DataLowering(ModuleContext context) {
    this.context = context;
  }

  /** The type of the constant that {@link #define} makes of data. */
  Type type(HirType declared, HirData data) {
    if (isPlainScalar(declared, data)) {
      return context.types().memory(declared);
    }
    return type(data);
  }

  private Type type(HirData data) {
    Types types = context.types().llvm();
    return switch (data) {
      case HirData.Zero zero -> types.array(types.i8(), zero.size());
      case HirData.Bytes bytes -> types.array(types.i8(), bytes.size());
      case HirData.GlobalAddress address -> types.pointer();
      case HirData.FunctionAddress address -> types.pointer();
      case HirData.Parts parts ->
          types.packedStruct(parts.parts().stream().map(this::type).toList());
    };
  }

  /** Gives a global its contents. */
  void define(HirGlobal global) {
    if (global.is(HirGlobal.Attribute.EXTERNAL)) {
      return;
    }
    GlobalVariable variable = context.symbols().of(global);
    variable.setInitializer(
        isPlainScalar(global.type(), global.data())
            ? scalar(MachineTypes.scalar(global.type()), bytes(global.data()))
            : constant(global.data()));
    context.debug().declare(global, variable);
    String section = global.section();
    if (section != null) {
      variable.setSection(section);
    } else if (!isCString(global)) {
      variable.setSection(prefix(global) + global.symbol());
    }
  }

  /** Sections of their own, so that the linker can drop what nothing refers to. */
  private static String prefix(HirGlobal global) {
    if (global.is(HirGlobal.Attribute.CONSTANT)) {
      return ".rodata.";
    }
    return isZero(global.data()) ? ".bss." : ".data.";
  }

  /** LLVM puts these where the linker merges equal ones and drops the others. */
  private static boolean isCString(HirGlobal global) {
    if (!global.is(HirGlobal.Attribute.MERGEABLE)
        || !global.is(HirGlobal.Attribute.CONSTANT)
        || global.alignment() != 1
        || !(global.data() instanceof HirData.Bytes text)) {
      return false;
    }
    byte[] bytes = text.bytes();
    for (int i = 0; i < bytes.length; i++) {
      boolean isLast = i == bytes.length - 1;
      if ((bytes[i] == 0) != isLast) {
        return false;
      }
    }
    return bytes.length > 0;
  }

  private static boolean isZero(HirData data) {
    return switch (data) {
      case HirData.Zero zero -> true;
      case HirData.Bytes bytes -> {
        for (byte octet : bytes.bytes()) {
          if (octet != 0) {
            yield false;
          }
        }
        yield true;
      }
      case HirData.GlobalAddress address -> false;
      case HirData.FunctionAddress address -> false;
      case HirData.Parts parts -> parts.parts().stream().allMatch(DataLowering::isZero);
    };
  }

  private static boolean isPlainScalar(HirType type, HirData data) {
    return type instanceof HirType.Scalar scalar
        && (data instanceof HirData.Zero
            || (data instanceof HirData.Bytes
                && scalar != HirType.POINTER
                && scalar != HirType.REFERENCE));
  }

  private static byte[] bytes(HirData data) {
    return data instanceof HirData.Bytes bytes
        ? bytes.bytes()
        : new byte[Math.toIntExact(data.size())];
  }

  private Value scalar(HirType.Scalar type, byte[] bytes) {
    long bits = 0;
    for (int i = bytes.length - 1; i >= 0; i--) {
      bits = (bits << 8) | (bytes[i] & 0xff);
    }
    Constants constants = context.constants();
    return switch (type) {
      case F32 -> constants.floatValue(Float.intBitsToFloat((int) bits));
      case F64 -> constants.doubleValue(Double.longBitsToDouble(bits));
      case POINTER, REFERENCE -> constants.zero(context.types().llvm().pointer());
      default -> constants.integer(context.types().memory(type), bits);
    };
  }

  private Value constant(HirData data) {
    Constants constants = context.constants();
    return switch (data) {
      case HirData.Zero zero -> constants.zero(type(zero));
      case HirData.Bytes bytes -> constants.bytes(bytes.bytes());
      case HirData.GlobalAddress address ->
          constants.offset(context.symbols().of(address.global()), address.offset());
      case HirData.FunctionAddress address -> context.symbols().of(address.function());
      case HirData.Parts parts -> packed(parts.parts());
    };
  }

  private Value packed(List<HirData> parts) {
    return context.constants().packedStruct(parts.stream().map(this::constant).toList());
  }
}
