package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.DataBuilder;
import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of {@code java.lang.Class}, which are data of the program (JLS 15.8.2). */
final class ClassObjects {
  private static final int CLASS = 0;
  private static final int INTERFACE = 1;
  private static final int PRIMITIVE = 2;

  private final Program program;
  private final Map<String, HirGlobal> objects = new LinkedHashMap<>();
  private final Map<HirGlobal, Described> described = new HashMap<>();
  private final Map<TypeSymbol, HirFunction> constants = new HashMap<>();
  private boolean giveConstants;

  /** What the object of a class says. */
  private record Described(
      String name, String simpleName, int kind, @Nullable TypeSymbol enumeration, boolean isEnum) {}

  ClassObjects(Program program) {
    this.program = program;
  }

  /** The object for a type that has no variables. */
  HirGlobal of(Type type) {
    return type.isReference()
        ? of(program.classes().of(type))
        : make(new Described(type.toString(), type.toString(), PRIMITIVE, null, false));
  }

  /** The object for a class, interface or array class. */
  HirGlobal of(HirClass type) {
    TypeSymbol symbol = program.classes().symbolOf(type);
    TypeSymbol enumeration = symbol == null || !symbol.isOfEnum() ? null : enumOf(symbol);
    return make(
        new Described(
            type.name(),
            simpleName(type),
            type.isInterface() ? INTERFACE : CLASS,
            enumeration,
            enumeration != null && enumeration.equals(symbol)));
  }

  private static @Nullable TypeSymbol enumOf(TypeSymbol symbol) {
    return symbol.kind() == TypeSymbol.Kind.ENUM ? symbol : Members.superclass(symbol);
  }

  /** Whether a function asks classes for the constants of enums. */
  boolean asksConstants(HirFunction function) {
    MethodSymbol method = program.methodOf(function);
    return method != null
        && method.name().equals("getEnumConstants")
        && method.owner().equals(program.classSymbol());
  }

  /** Lets the objects for enums give their constants from now on; the objects made so far. */
  Collection<HirGlobal> giveConstants() {
    giveConstants = true;
    described.forEach(this::describe);
    return List.copyOf(objects.values());
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

  /** The object for the class or primitive type of that name. */
  HirGlobal named(String name) {
    HirGlobal known = objects.get(name);
    if (known != null) {
      return known;
    }
    for (Type.Primitive primitive : Type.Primitive.values()) {
      if (primitive.toString().equals(name)) {
        return of(primitive);
      }
    }
    return name.equals(Type.Special.VOID.toString())
        ? of(Type.Special.VOID)
        : of(program.classes().named(name));
  }

  /** The name of the class that an object stands for; null for other globals. */
  @Nullable String nameOf(HirGlobal object) {
    Described found = described.get(object);
    return found == null ? null : found.name();
  }

  private HirGlobal make(Described what) {
    HirGlobal known = objects.get(what.name());
    if (known != null) {
      return known;
    }
    HirClass type = program.classes().of(program.classSymbol());
    String symbol = "class.object." + SymbolNames.sanitize(what.name());
    HirGlobal object = new HirGlobal(symbol, type.layout());
    objects.put(what.name(), object);
    described.put(object, what);
    describe(object, what);
    program.classes().add(object, type);
    return object;
  }

  private void describe(HirGlobal object, Described what) {
    HirClass type = program.classes().of(program.classSymbol());
    HirType.Struct layout = type.layout();
    DataBuilder data =
        Classes.start(type, layout)
            .put(offset("name"), new HirData.GlobalAddress(program.string(what.name()), 0))
            .put(
                offset("simpleName"),
                new HirData.GlobalAddress(program.string(what.simpleName()), 0))
            .put(offset("kind"), what.kind(), Integer.BYTES);
    TypeSymbol enumeration = what.enumeration();
    if (enumeration != null) {
      HirGlobal ofEnum = what.isEnum() ? object : of(program.classes().of(enumeration));
      data.put(offset("ofEnum"), new HirData.GlobalAddress(ofEnum, 0));
    }
    if (enumeration != null && what.isEnum() && giveConstants) {
      data.put(offset("constants"), new HirData.FunctionAddress(constantsOf(enumeration)));
    }
    object.setData(data.build());
  }

  private long offset(String field) {
    HirType.Struct layout = program.classes().of(program.classSymbol()).layout();
    return Layouts.field(layout, field).offset();
  }

  /** A function that initialises an enum and gives its constants. */
  private HirFunction constantsOf(TypeSymbol symbol) {
    HirFunction known = constants.get(symbol);
    if (known != null) {
      return known;
    }
    SourceRange range = symbol.range();
    MethodSymbol values =
        symbol.methods().stream()
            .filter(m -> m.name().equals("values") && m.parameters().isEmpty())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no values of " + symbol));
    HirFunction function =
        new HirFunction(
            SymbolNames.sanitize(symbol.binaryName()) + ".$constants",
            Closures.HIDDEN,
            CallingConvention.INTERNAL,
            List.of(),
            HirType.REFERENCE,
            range);
    List<HirStatement> body = new ArrayList<>();
    program
        .initializers()
        .guardFromOutside(symbol)
        .ifPresent(
            guard ->
                body.add(
                    new HirStatement.Evaluate(
                        new HirExpression.Call(guard, List.of(), range), range)));
    HirFunction called = program.function(values, Substitution.EMPTY);
    body.add(new HirStatement.Return(new HirExpression.Call(called, List.of(), range), range));
    function.setBody(new HirStatement.Block(body));
    constants.put(symbol, function);
    return function;
  }
}
