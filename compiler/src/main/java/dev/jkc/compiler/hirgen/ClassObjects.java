package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import java.util.HashMap;
import java.util.Map;

/** The objects of {@code java.lang.Class}, which are data of the program (JLS 15.8.2). */
final class ClassObjects {
  private static final int CLASS = 0;
  private static final int INTERFACE = 1;
  private static final int PRIMITIVE = 2;

  private final Program program;
  private final Map<String, HirGlobal> objects = new HashMap<>();

  ClassObjects(Program program) {
    this.program = program;
  }

  /** The object for a type that has no variables. */
  HirGlobal of(Type type) {
    return type.isReference()
        ? of(program.classes().of(type))
        : make(type.toString(), type.toString(), PRIMITIVE);
  }

  /** The object for a class, interface or array class. */
  HirGlobal of(HirClass type) {
    return make(type.name(), simpleName(type), type.isInterface() ? INTERFACE : CLASS);
  }

  private String simpleName(HirClass type) {
    HirClass element = type.elementClass();
    if (element != null) {
      return simpleName(element) + "[]";
    }
    TypeSymbol symbol = program.classes().symbolOf(type);
    if (symbol != null) {
      return symbol.isAnonymous() ? "" : symbol.name();
    }
    return switch (type.name().substring(1)) {
      case "Z" -> "boolean[]";
      case "B" -> "byte[]";
      case "S" -> "short[]";
      case "C" -> "char[]";
      case "I" -> "int[]";
      case "J" -> "long[]";
      case "F" -> "float[]";
      case "D" -> "double[]";
      default -> type.name();
    };
  }

  private HirGlobal make(String name, String simpleName, int kind) {
    HirGlobal known = objects.get(name);
    if (known != null) {
      return known;
    }
    HirClass type = program.classes().of(program.classSymbol());
    HirType.Struct layout = type.layout();
    HirGlobal object = new HirGlobal("class.object." + SymbolNames.sanitize(name), layout);
    objects.put(name, object);
    object.setData(
        Classes.start(type, layout)
            .put(
                Layouts.field(layout, "name").offset(),
                new HirData.GlobalAddress(program.string(name), 0))
            .put(
                Layouts.field(layout, "simpleName").offset(),
                new HirData.GlobalAddress(program.string(simpleName), 0))
            .put(Layouts.field(layout, "kind").offset(), kind, Integer.BYTES)
            .build());
    program.classes().add(object, type);
    return object;
  }
}
