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
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects of {@code java.lang.Class}, which are data of the program (JLS 15.8.2). */
final class ClassObjects {
  private static final int INTERFACE = 1;
  private static final int PRIMITIVE = 2;
  private static final int ANNOTATION = 4;
  private static final int RECORD = 8;
  private static final int MEMBER = 16;
  private static final int LOCAL = 32;
  private static final int ANONYMOUS = 64;
  private static final int SEALED = 128;
  private static final int ASSERTS = 256;

  private final Program program;
  private final Map<String, HirGlobal> objects = new LinkedHashMap<>();
  private final Map<HirGlobal, Described> described = new HashMap<>();
  private final Map<HirGlobal, HirGlobal> details = new LinkedHashMap<>();
  private final Map<HirClass, HirGlobal> interfaces = new HashMap<>();
  private final Map<TypeSymbol, HirFunction> constants = new HashMap<>();
  private final Set<Detail> given = EnumSet.noneOf(Detail.class);

  /** What the object of a class says; the class is null for primitive types. */
  private record Described(String name, String simpleName, int traits, @Nullable HirClass type) {}

  /** What objects say only where a program uses the method of {@code Class} of that name. */
  private enum Detail {
    CONSTANTS,
    SUPERCLASS,
    INTERFACES,
    ENCLOSING,
    COMPONENT;

    String member() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ClassObjects(Program program) {
    this.program = program;
  }

  /** The object for a type that has no variables. */
  HirGlobal of(Type type) {
    return type.isReference()
        ? of(program.classes().of(type))
        : make(new Described(type.toString(), type.toString(), PRIMITIVE, null));
  }

  /** The object for a class, interface or array class. */
  HirGlobal of(HirClass type) {
    return make(new Described(type.name(), simpleName(type), traits(type), type));
  }

  private HirGlobal of(TypeSymbol symbol) {
    return of(program.classes().of(symbol));
  }

  /** What is true of a class beyond its name; nothing is of arrays. */
  private int traits(HirClass type) {
    TypeSymbol symbol = program.classes().symbolOf(type);
    if (symbol == null) {
      return 0;
    }
    int declared =
        switch (symbol.kind()) {
          case INTERFACE -> INTERFACE;
          case ANNOTATION -> INTERFACE | ANNOTATION;
          case RECORD -> RECORD;
          case CLASS, ENUM, STRUCT, UNION, BITFIELD -> 0;
        };
    int asserts = program.assertions().areEnabled(symbol) ? ASSERTS : 0;
    return declared | place(symbol) | (isSealed(symbol) ? SEALED : 0) | asserts;
  }

  private static int place(TypeSymbol symbol) {
    if (symbol.isAnonymous()) {
      return ANONYMOUS;
    }
    if (symbol.isLocal()) {
      return LOCAL;
    }
    return symbol.enclosing() == null || symbol.isClosure() ? 0 : MEMBER;
  }

  /** Enums whose constants have bodies are sealed as well (JLS 8.9). */
  private static boolean isSealed(TypeSymbol symbol) {
    return symbol.has(Modifier.SEALED)
        || (symbol.kind() == TypeSymbol.Kind.ENUM && !symbol.isFinal());
  }

  /** The detail that a function asks classes for; null for other functions. */
  private @Nullable Detail askedBy(HirFunction function) {
    MethodSymbol method = program.methodOf(function);
    if (method == null || !method.owner().equals(program.classSymbol())) {
      return null;
    }
    for (Detail detail : Detail.values()) {
      if (detail.member().equals(method.name())) {
        return detail;
      }
    }
    return null;
  }

  /** Whether what a function finds depends on what the program asks classes for. */
  boolean asks(HirFunction function) {
    return askedBy(function) != null;
  }

  /** Lets objects say from now on what a function asks for; the data that may say more by that. */
  Collection<HirGlobal> giveTo(HirFunction function) {
    Detail detail = askedBy(function);
    if (detail == null || !given.add(detail)) {
      return List.of();
    }
    List.copyOf(objects.values()).forEach(this::describe);
    List<HirGlobal> changed = new ArrayList<>(objects.values());
    changed.addAll(details.values());
    return changed;
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
    Type.Primitive primitive = primitiveIn(type);
    return (primitive == null ? heldBy(type) : primitive) + "[]";
  }

  /** The simple name of what an array holds that is no number: {@code C} of {@code [La.B$C<…>;}. */
  private static String heldBy(HirClass array) {
    String name = array.name().substring(2, array.name().length() - 1);
    int arguments = name.indexOf('<');
    String declared = arguments < 0 ? name : name.substring(0, arguments);
    return declared.substring(Math.max(declared.lastIndexOf('.'), declared.lastIndexOf('$')) + 1);
  }

  /** The type of the elements of an array of a primitive type; null for other classes. */
  private static Type.@Nullable Primitive primitiveIn(HirClass type) {
    return switch (type.name()) {
      case "[Z" -> Type.Primitive.BOOLEAN;
      case "[B" -> Type.Primitive.BYTE;
      case "[S" -> Type.Primitive.SHORT;
      case "[C" -> Type.Primitive.CHAR;
      case "[I" -> Type.Primitive.INT;
      case "[J" -> Type.Primitive.LONG;
      case "[F" -> Type.Primitive.FLOAT;
      case "[D" -> Type.Primitive.DOUBLE;
      default -> null;
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

  /** The class that an object stands for; null for primitive types and other globals. */
  @Nullable HirClass classOf(HirGlobal object) {
    Described found = described.get(object);
    return found == null ? null : found.type();
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
    describe(object);
    program.classes().add(object, type);
    return object;
  }

  private void describe(HirGlobal object) {
    Described what = Objects.requireNonNull(described.get(object));
    HirClass type = program.classes().of(program.classSymbol());
    HirType.Struct layout = type.layout();
    DataBuilder data =
        Classes.start(type, layout)
            .put(offset(layout, "name"), address(program.string(what.name())))
            .put(offset(layout, "simpleName"), address(program.string(what.simpleName())))
            .put(offset(layout, "traits"), what.traits(), Integer.BYTES);
    TypeSymbol symbol = what.type() == null ? null : program.classes().symbolOf(what.type());
    if (symbol != null && symbol.isOfEnum()) {
      data.put(offset(layout, "ofEnum"), address(of(enumOf(symbol))));
    }
    HirGlobal more = what.type() == null ? null : details(object, what.type());
    if (more != null) {
      data.put(offset(layout, "details"), address(more));
    }
    object.setData(data.build());
  }

  private static TypeSymbol enumOf(TypeSymbol symbol) {
    return symbol.kind() == TypeSymbol.Kind.ENUM
        ? symbol
        : Objects.requireNonNull(Members.superclass(symbol));
  }

  /** What the object of a class says beyond its name and kind; null for nothing. */
  private @Nullable HirGlobal details(HirGlobal object, HirClass described) {
    Map<Detail, HirData> known = new EnumMap<>(Detail.class);
    for (Detail detail : given) {
      HirData value = value(detail, described);
      if (value != null) {
        known.put(detail, value);
      }
    }
    if (known.isEmpty()) {
      return null;
    }
    HirClass type = program.classes().named(program.classSymbol().binaryName() + "$Details");
    HirType.Struct layout = type.layout();
    DataBuilder data = Classes.start(type, layout);
    known.forEach((detail, value) -> data.put(offset(layout, detail.member()), value));
    HirGlobal global =
        details.computeIfAbsent(object, o -> new HirGlobal(o.symbol() + ".details", layout));
    global.setData(data.build());
    program.classes().add(global, type);
    return global;
  }

  private @Nullable HirData value(Detail detail, HirClass type) {
    TypeSymbol symbol = program.classes().symbolOf(type);
    return switch (detail) {
      case CONSTANTS ->
          symbol != null && symbol.kind() == TypeSymbol.Kind.ENUM
              ? new HirData.FunctionAddress(constantsOf(symbol))
              : null;
      case SUPERCLASS ->
          symbol == null || symbol.superclass() == null
              ? null
              : address(of(seen(type, symbol.superclass())));
      case INTERFACES -> symbol == null ? null : interfaces(type, symbol);
      case ENCLOSING -> symbol == null || symbol.isClosure() ? null : enclosing(type, symbol);
      case COMPONENT -> component(type);
    };
  }

  private @Nullable HirData component(HirClass type) {
    HirClass element = type.elementClass();
    if (element != null) {
      return address(of(element));
    }
    Type.Primitive primitive = primitiveIn(type);
    return primitive == null ? null : address(of(primitive));
  }

  /** A type that a class mentions, as the class has it. */
  private Type seen(HirClass type, Type mentioned) {
    return Substitution.of(Objects.requireNonNull(program.classes().typeOf(type))).apply(mentioned);
  }

  /** The class around; none if that is one for certain types, of which a static one knows none. */
  private @Nullable HirData enclosing(HirClass type, TypeSymbol symbol) {
    TypeSymbol around = symbol.enclosing();
    if (around == null || (around.isOverValues() && !symbol.hasOuterInstance())) {
      return null;
    }
    return address(of(seen(type, around.thisType())));
  }

  private @Nullable HirData interfaces(HirClass described, TypeSymbol symbol) {
    List<Type> direct = symbol.interfaces().stream().map(each -> seen(described, each)).toList();
    if (direct.isEmpty()) {
      return null;
    }
    HirClass type = program.classes().array(new Type.Declared(program.classSymbol(), List.of()));
    HirType.Struct layout = Layouts.array(HirType.REFERENCE, direct.size());
    DataBuilder data =
        Classes.start(type, layout).put(Layouts.ARRAY_LENGTH_OFFSET, direct.size(), Integer.BYTES);
    for (int i = 0; i < direct.size(); i++) {
      data.put(Layouts.ARRAY_ELEMENTS_OFFSET + 8L * i, address(of(direct.get(i))));
    }
    HirGlobal global =
        interfaces.computeIfAbsent(
            described,
            d -> new HirGlobal("class.interfaces." + SymbolNames.sanitize(d.name()), layout));
    global.setData(data.build());
    program.classes().add(global, type);
    return address(global);
  }

  private static HirData address(HirGlobal global) {
    return new HirData.GlobalAddress(global, 0);
  }

  private static long offset(HirType.Struct layout, String field) {
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
