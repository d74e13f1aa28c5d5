package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.evaluate.ObjectMaker;
import dev.jkc.compiler.hir.DataBuilder;
import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirSignature;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Members;
import dev.jkc.compiler.type.Substitution;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The classes and array types of the program, and the objects that exist before it runs. */
final class Classes implements ObjectMaker {
  private final Program program;
  private final Bridges bridges;
  private final Map<Type.Declared, HirClass> declared = new LinkedHashMap<>();
  private final Map<HirClass, Type.Declared> types = new HashMap<>();
  private final Map<String, HirClass> arrays = new HashMap<>();
  private final Map<Called, HirSelector> selectors = new HashMap<>();
  private final Map<HirSelector, MethodSymbol> methods = new HashMap<>();
  private final Map<Receiver, HirFunction> implementations = new HashMap<>();
  private final Map<HirGlobal, HirClass> objects = new HashMap<>();
  private final Map<HirClass, HirGlobal> names = new HashMap<>();
  private final Map<TypeSymbol, List<HirGlobal>> made = new HashMap<>();
  private final Map<HirGlobal, HirClass> described = new HashMap<>();
  private final Map<HirGlobal, HirClass> named = new HashMap<>();
  private @Nullable TypeSymbol maker;
  private int objectCount;

  /** A method, and what is known of the object that it is called on. */
  private record Called(MethodSymbol method, Type.Declared receiver) {}

  /** A class whose objects a method is called for. */
  private record Receiver(HirClass type, HirSelector selector) {}

  Classes(Program program) {
    this.program = program;
    this.bridges = new Bridges(program);
  }

  /** The class of the objects that a reference type stands for. */
  HirClass of(Type type) {
    return switch (type) {
      case Type.Declared t -> declared((Type.Declared) Erasure.of(t));
      case Type.Array array -> array(array.element());
      default -> throw new IllegalArgumentException("no class for " + type);
    };
  }

  /** The class or interface that a symbol without parameters over values declares. */
  HirClass of(TypeSymbol symbol) {
    return declared(new Type.Declared(symbol, List.of()));
  }

  private HirClass declared(Type.Declared type) {
    HirClass known = declared.get(type);
    if (known != null) {
      return known;
    }
    TypeSymbol symbol = type.symbol();
    String name = Layouts.instanceName(type);
    HirClass made =
        HirClass.declared(
            name, descriptor(name), program.layouts().object(type), symbol.kind().isInterface());
    declared.put(type, made);
    types.put(made, type);
    described.put(made.descriptor(), made);
    List<HirClass> supertypes = new ArrayList<>();
    Substitution substitution = Substitution.of(type);
    Type.Declared superclass = symbol.superclass();
    if (superclass != null) {
      supertypes.add(of(substitution.apply(superclass)));
    } else if (symbol.kind().isInterface()) {
      supertypes.add(of(program.object()));
    }
    symbol.interfaces().forEach(each -> supertypes.add(of(substitution.apply(each))));
    made.setSupertypes(supertypes);
    return made;
  }

  /** The class of arrays with elements of a type. */
  HirClass array(Type element) {
    HirType layout = program.layouts().of(element);
    HirClass elementClass = element.isReference() ? of(element) : null;
    String name = "[" + (elementClass == null ? code(element) : name(elementClass));
    HirClass known = arrays.get(name);
    if (known != null) {
      return known;
    }
    HirClass made =
        HirClass.array(name, descriptor(name), Layouts.array(layout, 0), layout, elementClass);
    made.setSupertypes(List.of(of(program.object())));
    arrays.put(name, made);
    described.put(made.descriptor(), made);
    return made;
  }

  /** The class of that name, as {@link HirClass#name()} has it. */
  HirClass named(String name) {
    if (!name.startsWith("[")) {
      TypeSymbol symbol = program.typeNamed(name);
      if (symbol == null) {
        throw new IllegalStateException("the library lacks " + name);
      }
      return of(symbol);
    }
    HirClass known = arrays.get(name);
    return known != null ? known : array(element(name.substring(1)));
  }

  private Type element(String name) {
    if (name.startsWith("[")) {
      return new Type.Array(element(name.substring(1)));
    }
    for (Type.Primitive primitive : Type.Primitive.values()) {
      if (code(primitive).equals(name)) {
        return primitive;
      }
    }
    TypeSymbol symbol = program.typeNamed(name.substring(1, name.length() - 1));
    if (symbol == null) {
      throw new IllegalStateException("the library lacks " + name);
    }
    return new Type.Declared(symbol, List.of());
  }

  /** The class that a global describes; null for other globals. */
  @Nullable HirClass describedBy(HirGlobal global) {
    return described.get(global);
  }

  private static String name(HirClass element) {
    return element.element() == null ? "L" + element.name() + ";" : element.name();
  }

  /** The letter of a primitive type (JVMS 4.3.2); types that are not Java's are spelled out. */
  private static String code(Type element) {
    return element instanceof Type.Primitive primitive
        ? switch (primitive) {
          case BOOLEAN -> "Z";
          case BYTE -> "B";
          case SHORT -> "S";
          case CHAR -> "C";
          case INT -> "I";
          case LONG -> "J";
          case FLOAT -> "F";
          case DOUBLE -> "D";
          case UBYTE, USHORT, UINT, ULONG -> "L" + primitive + ";";
        }
        : "L" + Layouts.typeName(element) + ";";
  }

  private static HirGlobal descriptor(String name) {
    HirGlobal global =
        new HirGlobal("class." + SymbolNames.sanitize(name), new HirType.Array(HirType.I64, 0));
    global.attributes().add(HirGlobal.Attribute.CONSTANT);
    global.setAlignment(8);
    return global;
  }

  /**
   * The selector of a method that subclasses may override.
   *
   * @param receiver the class of the object as the caller knows it
   */
  HirSelector selector(MethodSymbol method, Type.Declared receiver) {
    return selectors.computeIfAbsent(
        new Called(method, (Type.Declared) Erasure.of(receiver)),
        called -> {
          HirFunction function = program.function(method, values(called.receiver(), method));
          HirSelector selector =
              new HirSelector(
                  of(receiver),
                  SymbolNames.displayName(method),
                  new HirSignature(
                      function.convention(),
                      function.result(),
                      function.parameters().stream().map(HirLocal::type).toList()));
          methods.put(selector, method);
          return selector;
        });
  }

  /** The method that a selector stands for. */
  MethodSymbol methodOf(HirSelector selector) {
    MethodSymbol method = methods.get(selector);
    if (method == null) {
      throw new IllegalArgumentException("no method for " + selector);
    }
    return method;
  }

  @Override
  public HirFunction implementation(HirClass type, HirSelector selector) {
    Receiver receiver = new Receiver(type, selector);
    HirFunction known = implementations.get(receiver);
    if (known == null) {
      known = findImplementation(type, selector);
      implementations.put(receiver, known);
    }
    return known;
  }

  private HirFunction findImplementation(HirClass type, HirSelector selector) {
    MethodSymbol called = methodOf(selector);
    Type.Declared receiver = types.get(type);
    if (receiver == null) {
      receiver = new Type.Declared(program.object(), List.of());
    }
    MethodSymbol found = Members.implementation(receiver.symbol(), called);
    if (found == null) {
      throw new IllegalStateException(type + " has no method for " + selector);
    }
    return bridges.to(found, called, receiver);
  }

  /** The types for the parameters over values of what declares a method of a class. */
  static Substitution values(Type.Declared receiver, MethodSymbol method) {
    return method.owner().isOverValues()
        ? Substitution.of(Objects.requireNonNull(Ancestors.as(receiver, method.owner()))).ofValues()
        : Substitution.EMPTY;
  }

  /** Runs a step of a class's initialiser, which makes objects. */
  boolean making(TypeSymbol symbol, BooleanSupplier step) {
    TypeSymbol outer = maker;
    maker = symbol;
    boolean ran = step.getAsBoolean();
    maker = outer;
    return ran;
  }

  @Override
  public HirGlobal create(HirClass type, int length) {
    TypeSymbol owner = maker;
    if (owner == null) {
      throw new IllegalStateException("nobody makes an object");
    }
    return make(owner, type, length);
  }

  /** The objects that the initialiser of a class has made so far. */
  List<HirGlobal> made(TypeSymbol owner) {
    return made.getOrDefault(owner, List.of());
  }

  /** A new object that the initialiser of a class makes. */
  HirGlobal make(TypeSymbol owner, HirClass type, int length) {
    objectCount++;
    HirType element = type.element();
    HirType.Struct layout = element == null ? type.layout() : Layouts.array(element, length);
    HirGlobal global = new HirGlobal(owner.binaryName() + ".object." + objectCount, layout);
    DataBuilder data = start(type, layout);
    if (element != null) {
      data.put(Layouts.ARRAY_LENGTH_OFFSET, length, 4);
    }
    global.setData(data.build());
    program.setOwner(global, owner);
    made.computeIfAbsent(owner, o -> new ArrayList<>()).add(global);
    add(global, type);
    return global;
  }

  /** The contents of an object, so far its header. */
  static DataBuilder start(HirClass type, HirType.Struct layout) {
    return DataBuilder.of(layout.size()).put(0, new HirData.GlobalAddress(type.descriptor(), 0));
  }

  /** Notes that there is an object in a global. */
  void add(HirGlobal global, HirClass type) {
    objects.put(global, type);
  }

  @Override
  public @Nullable HirClass classOf(HirGlobal global) {
    return objects.get(global);
  }

  /** The class that a reference type without an object of its own is: erased; null for arrays. */
  Type.@Nullable Declared typeOf(HirClass type) {
    return types.get(type);
  }

  /** What declares a class; null for arrays. */
  @Nullable TypeSymbol symbolOf(HirClass type) {
    Type.Declared found = types.get(type);
    return found == null ? null : found.symbol();
  }

  /** The name of a class as data. */
  HirGlobal nameOf(HirClass type) {
    return names.computeIfAbsent(
        type,
        t -> {
          byte[] bytes = (t.name() + "\0").getBytes(StandardCharsets.UTF_8);
          String symbol = "name." + SymbolNames.sanitize(t.name());
          HirGlobal global = new HirGlobal(symbol, new HirType.Array(HirType.I8, bytes.length));
          global.setData(new HirData.Bytes(bytes));
          global.attributes().add(HirGlobal.Attribute.CONSTANT);
          global.attributes().add(HirGlobal.Attribute.MERGEABLE);
          named.put(global, t);
          return global;
        });
  }

  /** The class of whose name a global consists; null for other globals. */
  @Nullable HirClass namedBy(HirGlobal global) {
    return named.get(global);
  }
}
