package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.archive.Archive;
import dev.jkc.compiler.check.Checker;
import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.SourceType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.model.Model;
import dev.jkc.compiler.symbol.Convention;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Members;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.source.SourceRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The functions and globals made so far; bodies are generated when first asked for. */
final class Program {
  /** A method with types for its type parameters. */
  private record Instance(MethodSymbol method, List<Type> arguments) {
    @Override
    public String toString() {
      return method.name()
          + (arguments.isEmpty()
              ? ""
              : arguments.stream().map(Type::toString).collect(Collectors.joining(", ", "<", ">")));
    }
  }

  private final Checker checker;
  private final Universe universe;
  private final Map<Instance, HirFunction> functions = new LinkedHashMap<>();
  private final Map<HirFunction, Runnable> pendingBodies = new HashMap<>();
  private final Map<FieldSymbol, HirGlobal> fields = new HashMap<>();
  private final Map<String, HirGlobal> strings = new HashMap<>();
  private final Map<String, HirGlobal> texts = new HashMap<>();
  private final Map<HirFunction, Instance> instances = new HashMap<>();
  private final Map<Instance, Instance> neededBy = new HashMap<>();
  private @Nullable HirFunction inProgress;
  private final Assertions assertions;
  private final ClassInitializers initializers;
  private final Failures failures;
  private final ClassObjects classObjects;
  private final Classes classes;
  private final Closures closures;
  private final SourceTypes sourceTypes;
  private final Map<HirGlobal, TypeSymbol> owners = new HashMap<>();
  private final Set<HirGlobal> variables = new HashSet<>();
  private final Map<HirGlobal, FieldSymbol> fieldsOfGlobals = new HashMap<>();
  private final Map<HirGlobal, String> contents = new HashMap<>();
  private final @Nullable LibraryCode libraryCode;

  Program(
      Checker checker,
      Universe universe,
      @Nullable Archive archive,
      boolean runsAsserts,
      boolean hasHeap) {
    this.checker = checker;
    this.universe = universe;
    this.libraryCode = archive == null ? null : new LibraryCode(this, universe, archive);
    this.assertions = new Assertions(this, runsAsserts);
    this.classes = new Classes(this);
    this.closures = new Closures(this);
    this.initializers = new ClassInitializers(this);
    this.failures = new Failures(this, universe, hasHeap);
    this.classObjects = new ClassObjects(this);
    this.sourceTypes = new SourceTypes(checker.layouts());
  }

  /** What need not be made of the library's sources; null when all of it is. */
  @Nullable LibraryCode libraryCode() {
    return libraryCode;
  }

  Model model() {
    return checker.model();
  }

  Checker checker() {
    return checker;
  }

  Layouts layouts() {
    return checker.layouts();
  }

  /** Types as debuggers show them. */
  SourceTypes sourceTypes() {
    return sourceTypes;
  }

  /** Which {@code assert}s run. */
  Assertions assertions() {
    return assertions;
  }

  ClassInitializers initializers() {
    return initializers;
  }

  /** What is called when code fails. */
  Failures failures() {
    return failures;
  }

  /** The classes of objects. */
  Classes classes() {
    return classes;
  }

  /** The type with a binary name that is not inside of a body, if there is one. */
  @Nullable TypeSymbol typeNamed(String binaryName) {
    return universe.findBinary(binaryName).orElse(null);
  }

  /** {@code java.lang.String}. */
  Type.Declared stringType() {
    return new Type.Declared(string(), List.of());
  }

  /** {@code java.lang.String}. */
  TypeSymbol string() {
    return universe.require("java.lang", "String");
  }

  /** The classes of lambdas and method references. */
  Closures closures() {
    return closures;
  }

  /** The objects for classes. */
  ClassObjects classObjects() {
    return classObjects;
  }

  /** {@code java.lang.Class}. */
  TypeSymbol classSymbol() {
    return universe.require("java.lang", "Class");
  }

  /** {@code java.lang.AssertionError}. */
  TypeSymbol assertionError() {
    return universe.require("java.lang", "AssertionError");
  }

  /** Whether a class belongs to the library. */
  boolean isOfLibrary(TypeSymbol symbol) {
    return universe.isLibrary(symbol.range().file());
  }

  /** {@code java.lang.Object}. */
  TypeSymbol object() {
    return universe.require("java.lang", "Object");
  }

  /** The method that a function was made from, or null for a helper. */
  @Nullable MethodSymbol methodOf(HirFunction function) {
    Instance instance = instances.get(function);
    return instance == null ? null : instance.method();
  }

  /** Whether a function is the code of a method for certain types only. */
  boolean isGeneric(HirFunction function) {
    Instance instance = instances.get(function);
    return instance != null && !instance.arguments().isEmpty();
  }

  /** The function for a method with types for its type parameters and its owner's. */
  HirFunction function(MethodSymbol method, Substitution substitution) {
    Instance instance = new Instance(method, SymbolNames.instanceArguments(method, substitution));
    HirFunction known = functions.get(instance);
    if (known != null) {
      return known;
    }
    Map<LocalSymbol, HirLocal> locals = new HashMap<>();
    List<HirLocal> parameters = new ArrayList<>();
    HirLocal receiver = null;
    if (!method.isStatic()) {
      Type own = substitution.apply(method.owner().thisType());
      boolean isStruct =
          method.owner().kind() == TypeSymbol.Kind.STRUCT
              || method.owner().kind() == TypeSymbol.Kind.UNION;
      receiver =
          new HirLocal(
              "this",
              receiverType(method.owner()),
              sourceTypes.of(isStruct ? new Type.Pointer(own, false) : own));
      parameters.add(receiver);
    }
    int visible = parameters.size();
    if (method.isConstructor() && method.owner().hasOuterInstance()) {
      parameters.add(new HirLocal(Layouts.OUTER, HirType.REFERENCE));
    }
    if (method.isConstructor()) {
      for (LocalSymbol captured : method.owner().captures()) {
        parameters.add(
            new HirLocal(
                Layouts.capture(method.owner(), captured),
                layouts().of(substitution.apply(captured.type()))));
      }
    }
    if (method.isConstructor() && method.owner().hasGivenOuter()) {
      parameters.add(new HirLocal(EnclosingGenerator.GIVEN_OUTER, HirType.REFERENCE));
    }
    if (method.isConstructor() && method.owner().isOfEnum()) {
      parameters.add(new HirLocal("$name", HirType.REFERENCE));
      parameters.add(new HirLocal("$ordinal", HirType.I32));
    }
    List<HirLocal> hidden = List.copyOf(parameters.subList(visible, parameters.size()));
    CallingConvention convention = conventionOf(method);
    for (LocalSymbol parameter : method.parameters()) {
      HirType type = layouts().of(substitution.apply(parameter.type()));
      HirType passed = ForeignValues.passed(convention, type);
      SourceType sourceType = sourceTypes.of(substitution.apply(parameter.type()));
      HirLocal local = new HirLocal(parameter.name(), type, sourceType);
      locals.put(parameter, local);
      parameters.add(passed.equals(type) ? local : new HirLocal(parameter.name(), passed));
    }
    HirFunction function =
        new HirFunction(
            SymbolNames.of(method, substitution),
            displayName(method),
            convention,
            parameters,
            ForeignValues.passed(convention, layouts().of(substitution.apply(method.result()))),
            method.range());
    addAttributes(function, method);
    functions.put(instance, function);
    instances.put(function, instance);
    Instance user = instances.get(inProgress);
    if (user != null) {
      neededBy.put(instance, user);
    }
    HirLocal thisLocal = receiver;
    if (Instances.isTooDeep(instance.arguments())) {
      checker.diagnostics().report(Instances.tooDeep(method, chainTo(instance)));
    } else if (!method.isNative()) {
      pendingBodies.put(
          function,
          () -> {
            if (libraryCode != null && libraryCode.fill(function, method)) {
              return;
            }
            checker.bodies().require(method);
            new FunctionGenerator(this, function, method, substitution, locals, thisLocal)
                .generateMethod(hidden);
          });
    }
    return function;
  }

  private String displayName(MethodSymbol method) {
    return method.owner().isClosure()
        ? closures.displayName(method.owner())
        : SymbolNames.displayName(method);
  }

  /**
   * The functions made of a method: its instances, or one with numbers for the type parameters when
   * there is none.
   */
  List<HirFunction> functionsOf(MethodSymbol method) {
    List<HirFunction> made = new ArrayList<>();
    functions.forEach(
        (instance, function) -> {
          if (instance.method() == method) {
            made.add(function);
          }
        });
    if (made.isEmpty()) {
      Map<TypeVariableSymbol, Type> types = new HashMap<>();
      method.allTypeParameters().forEach(v -> types.put(v, Type.Primitive.ULONG));
      made.add(function(method, new Substitution(types).ofValues()));
    }
    return made;
  }

  /** The generic instances that led to one, that one included. */
  private List<String> chainTo(Instance last) {
    Deque<String> chain = new ArrayDeque<>();
    Instance instance = last;
    while (instance != null && !instance.arguments().isEmpty()) {
      chain.addFirst(instance.toString());
      instance = neededBy.get(instance);
    }
    return List.copyOf(chain);
  }

  /** How {@code this} is passed: structs by address, bitfields by value, objects by reference. */
  private HirType receiverType(TypeSymbol owner) {
    return switch (owner.kind()) {
      case STRUCT, UNION -> HirType.POINTER;
      case BITFIELD -> layouts().of(owner.bitfieldBase());
      default -> HirType.REFERENCE;
    };
  }

  static CallingConvention conventionOf(MethodSymbol method) {
    Traits traits = method.traits();
    boolean external = traits.exportSymbol() != null || traits.importSymbol() != null;
    return external && method.convention() == Convention.INTERNAL
        ? CallingConvention.C
        : convention(method.convention());
  }

  static CallingConvention convention(Convention convention) {
    return switch (convention) {
      case INTERNAL -> CallingConvention.INTERNAL;
      case INTERRUPT -> CallingConvention.INTERRUPT;
      case C -> CallingConvention.C;
      case SYSV64 -> CallingConvention.SYSV64;
      case EFI -> CallingConvention.EFI;
    };
  }

  private static void addAttributes(HirFunction function, MethodSymbol method) {
    Traits traits = method.traits();
    Set<HirFunction.Attribute> attributes = function.attributes();
    if (traits.exportSymbol() != null) {
      attributes.add(HirFunction.Attribute.EXPORTED);
    }
    for (Traits.Flag flag : traits.flags()) {
      switch (flag) {
        case USED -> attributes.add(HirFunction.Attribute.USED);
        case NAKED -> attributes.add(HirFunction.Attribute.NAKED);
        case NO_RETURN -> attributes.add(HirFunction.Attribute.NO_RETURN);
        case INLINE -> attributes.add(HirFunction.Attribute.INLINE);
        case NO_INLINE -> attributes.add(HirFunction.Attribute.NO_INLINE);
        case COLD -> attributes.add(HirFunction.Attribute.COLD);
        case INTERRUPT, STATIC_INIT, PACKED, BIG_ENDIAN, STACK_ONLY, REPLACES, OVERRIDE -> {}
      }
    }
    if (method.isConstructor() && Members.isThrowable(method.owner())) {
      attributes.add(HirFunction.Attribute.COLD);
      attributes.add(HirFunction.Attribute.NO_INLINE);
    }
    if (method.isUnsafe()) {
      attributes.add(HirFunction.Attribute.RAW_MEMORY);
    }
    function.setSection(traits.section());
    function.setAlignment(traits.alignment());
  }

  /** Generates a function's body, if that has not happened. */
  void requireBody(HirFunction function) {
    Runnable generator = pendingBodies.remove(function);
    if (generator != null) {
      HirFunction outer = inProgress;
      inProgress = function;
      generator.run();
      inProgress = outer;
    }
  }

  /** Whether a function has code in this program. */
  boolean isDefined(HirFunction function) {
    return function.body() != null || pendingBodies.containsKey(function);
  }

  /** The global of a static field. */
  HirGlobal global(FieldSymbol field) {
    HirGlobal known = fields.get(field);
    if (known != null) {
      return known;
    }
    String imported = field.traits().importSymbol();
    String exported = field.traits().exportSymbol();
    String symbol =
        imported != null ? imported : exported != null ? exported : SymbolNames.of(field);
    HirGlobal global = new HirGlobal(symbol, layouts().of(field.type()));
    global.setSection(field.traits().section());
    global.setAlignment(Math.max(global.alignment(), field.traits().alignment()));
    if (imported != null) {
      global.attributes().add(HirGlobal.Attribute.EXTERNAL);
    }
    if (exported != null) {
      global.attributes().add(HirGlobal.Attribute.EXPORTED);
      global.setAlignment(Math.max(global.alignment(), foreignAlignment(global.type())));
    }
    if (field.traits().has(Traits.Flag.USED)) {
      global.attributes().add(HirGlobal.Attribute.USED);
    }
    global.setDeclaration(
        new HirGlobal.Declaration(
            field.owner().binaryName() + "." + field.name(),
            sourceTypes.of(field.type()),
            field.range()));
    fields.put(field, global);
    fieldsOfGlobals.put(global, field);
    owners.put(global, field.owner());
    return global;
  }

  /** What code of other compilers relies on: arrays of 16 bytes or more (System V ABI, 3.1.2). */
  private static long foreignAlignment(HirType type) {
    return type instanceof HirType.Array && type.size() >= 16 ? 16 : type.alignment();
  }

  /** Says that a global of no field changes at run time. */
  void addVariable(HirGlobal global) {
    variables.add(global);
  }

  /** Says which class's initialiser makes the object in a global. */
  void setOwner(HirGlobal global, TypeSymbol maker) {
    owners.put(global, maker);
  }

  /** The class whose initialiser a global belongs to; null for constants. */
  @Nullable TypeSymbol ownerOf(HirGlobal global) {
    return owners.get(global);
  }

  /** The static field that a global holds, or null. */
  @Nullable FieldSymbol fieldOf(HirGlobal global) {
    return fieldsOfGlobals.get(global);
  }

  /** Puts a final field that the compiler has computed into read-only memory. */
  void markConstant(HirGlobal global) {
    if (fieldsOfGlobals.containsKey(global) && global.section() == null && isSettled(global)) {
      global.attributes().add(HirGlobal.Attribute.CONSTANT);
    }
  }

  /**
   * Whether a global holds now what it holds at run time: string constants and evaluated finals.
   */
  boolean isSettled(HirGlobal global) {
    FieldSymbol field = fieldsOfGlobals.get(global);
    if (field == null) {
      return owners.get(global) == null && !variables.contains(global);
    }
    return field.isFinal()
        && !model().isReplaced(field.owner())
        && field.traits().importSymbol() == null
        && initializers.guardFromOutside(field.owner()).isEmpty();
  }

  /** The objects of string constants. */
  Set<HirGlobal> strings() {
    return Set.copyOf(strings.values());
  }

  /** What a constant string or a text says; null for other globals. */
  @Nullable String contentsOf(HirGlobal global) {
    return contents.get(global);
  }

  /** The object of a string constant; equal strings are one object (JLS 3.10.5). */
  HirGlobal string(String value) {
    HirGlobal known = strings.get(value);
    if (known != null) {
      return known;
    }
    boolean latin1 = value.chars().allMatch(c -> c < 256);
    byte[] bytes = new byte[latin1 ? value.length() : 2 * value.length()];
    for (int i = 0; i < value.length(); i++) {
      if (latin1) {
        bytes[i] = (byte) value.charAt(i);
      } else {
        bytes[2 * i] = (byte) value.charAt(i);
        bytes[2 * i + 1] = (byte) (value.charAt(i) >> 8);
      }
    }
    String name = "string." + strings.size();
    HirClass arrayClass = classes.array(Type.Primitive.BYTE);
    HirType.Struct arrayLayout = Layouts.array(HirType.I8, bytes.length);
    HirGlobal array = new HirGlobal(name + ".value", arrayLayout);
    array.setData(
        Classes.start(arrayClass, arrayLayout)
            .put(Layouts.ARRAY_LENGTH_OFFSET, bytes.length, 4)
            .put(Layouts.ARRAY_ELEMENTS_OFFSET, bytes)
            .build());
    array.attributes().add(HirGlobal.Attribute.CONSTANT);
    classes.add(array, arrayClass);
    HirClass stringClass = classes.of(universe.require("java.lang", "String"));
    HirType.Struct layout = stringClass.layout();
    HirGlobal string = new HirGlobal(name, layout);
    string.setData(
        Classes.start(stringClass, layout)
            .put(Layouts.field(layout, "value").offset(), new HirData.GlobalAddress(array, 0))
            .put(Layouts.field(layout, "coder").offset(), latin1 ? 0 : 1, 1)
            .build());
    classes.add(string, stringClass);
    strings.put(value, string);
    contents.put(string, value);
    return string;
  }

  /** The place of a failed check: {@code Class.method(File.java:12)}. */
  HirGlobal location(HirFunction function, SourceRange range) {
    return text(
        function.displayName() + "(" + range.file().simpleName() + ":" + range.line() + ")");
  }

  /** A text for the runtime library, with a zero byte behind it. */
  HirGlobal text(String value) {
    return texts.computeIfAbsent(
        value,
        t -> {
          byte[] bytes = (t + "\0").getBytes(StandardCharsets.UTF_8);
          HirGlobal global =
              new HirGlobal("text." + texts.size(), new HirType.Array(HirType.I8, bytes.length));
          global.setData(new HirData.Bytes(bytes));
          global.attributes().add(HirGlobal.Attribute.CONSTANT);
          global.attributes().add(HirGlobal.Attribute.MERGEABLE);
          contents.put(global, t);
          return global;
        });
  }

  /** {@code new MatchException(message, cause)}. */
  MethodSymbol matchException() {
    return universe.require("java.lang", "MatchException").constructors().getFirst();
  }

  /** {@code Enum.ordinal()}. */
  MethodSymbol enumOrdinal() {
    return method("java.lang", "Enum", "ordinal");
  }

  /** {@code valueOf} of the class whose objects stand for values of a primitive type. */
  HirFunction box(Type.Primitive primitive) {
    for (MethodSymbol candidate : boxClass(primitive).methods()) {
      if (candidate.name().equals("valueOf")
          && candidate.parameterTypes().equals(List.of(primitive))) {
        return function(candidate, Substitution.EMPTY);
      }
    }
    throw new IllegalStateException("the library lacks a box for " + primitive);
  }

  /** {@code intValue} and its like. */
  HirFunction unbox(Type.Primitive primitive) {
    TypeSymbol owner = boxClass(primitive);
    return runtime(owner.packageName(), owner.name(), primitive + "Value");
  }

  /** The class whose objects stand for values of a primitive type. */
  TypeSymbol boxClass(Type.Primitive primitive) {
    return universe.require(Boxes.nameOf(primitive).orElseThrow());
  }

  /** A static field of the runtime library. */
  HirGlobal staticField(String packageName, String typeName, String name) {
    FieldSymbol field = universe.require(packageName, typeName).fields().get(name);
    if (field == null) {
      throw new IllegalStateException("the library lacks " + typeName + "." + name);
    }
    return global(field);
  }

  /** A method of the runtime library, which has exactly one of that name. */
  HirFunction runtime(String packageName, String typeName, String method) {
    return function(method(packageName, typeName, method), Substitution.EMPTY);
  }

  /** The same, if there is one. */
  Optional<HirFunction> findRuntime(String packageName, String typeName, String method) {
    return findMethod(packageName, typeName, method).map(m -> function(m, Substitution.EMPTY));
  }

  MethodSymbol method(String packageName, String typeName, String name) {
    return findMethod(packageName, typeName, name)
        .orElseThrow(() -> new IllegalStateException("the library lacks " + typeName + "." + name));
  }

  private Optional<MethodSymbol> findMethod(String packageName, String typeName, String name) {
    return universe.require(packageName, typeName).methods().stream()
        .filter(method -> method.name().equals(name))
        .findFirst();
  }
}
