package dev.jkc.compiler.resolve;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills in the headers and members of declared types, when they are first asked for. */
public final class CompleteTypes implements TypeSymbol.Completer {
  private final Universe universe;
  private final TypeNames names;
  private final Supertypes supertypes;
  private final TypeParameters variables;
  private final Annotations annotations;
  private final ConstantEvaluator constants;
  private final Diagnostics diagnostics;
  private final Map<TypeSymbol, Map<String, TypeSymbol>> localTypes = new HashMap<>();
  private final Map<TypeSymbol, List<TypeVariableSymbol>> localVariables = new HashMap<>();

  /** Makes a completer. */
  public CompleteTypes(
      Universe universe, TypeNames names, ConstantEvaluator constants, Diagnostics diagnostics) {
    this.universe = universe;
    this.names = names;
    this.annotations = names.annotations();
    this.constants = constants;
    this.diagnostics = diagnostics;
    this.supertypes = new Supertypes(universe, names, diagnostics);
    this.variables = new TypeParameters(universe, names, diagnostics);
  }

  /** Remembers which local types and type parameters of methods a local type can name. */
  public void setLocalTypes(
      TypeSymbol symbol, Map<String, TypeSymbol> visible, List<TypeVariableSymbol> variables) {
    localTypes.put(symbol, Map.copyOf(visible));
    // What is static does not see the parameters of methods around (JLS 8.5.1).
    localVariables.put(symbol, symbol.isStatic() ? List.of() : List.copyOf(variables));
  }

  /** Says what an anonymous class extends or implements where its name does not say it all. */
  public void setParent(TypeSymbol symbol, Type.Declared parent) {
    supertypes.setParent(symbol, parent);
  }

  /** A constructor without parameters, as if a type had one. */
  public MethodSymbol constructorOf(TypeSymbol symbol) {
    return provided(
        symbol,
        symbol.name(),
        symbol.declaration().modifiers(),
        List.of(),
        Type.Special.VOID,
        List.of(),
        Traits.NONE,
        true);
  }

  /** The context inside of a type's body. */
  public TypeContext contextOf(TypeSymbol symbol) {
    Map<String, TypeSymbol> visible = Map.of();
    for (TypeSymbol t = symbol; t != null && visible.isEmpty(); t = t.enclosing()) {
      visible = localTypes.getOrDefault(t, Map.of());
    }
    List<TypeVariableSymbol> variables = List.of();
    for (TypeSymbol t = symbol; t != null && variables.isEmpty(); t = t.enclosing()) {
      variables = localVariables.getOrDefault(t, List.of());
    }
    return new TypeContext(universe.unitOf(symbol), symbol, variables, visible);
  }

  @Override
  public void completeHeader(TypeSymbol symbol) {
    Declaration.Type declaration = symbol.declaration();
    TypeContext context = contextOf(symbol);
    List<TypeVariableSymbol> parameters = variables.declare(declaration.typeParameters());
    symbol.setTypeParameters(parameters);
    variables.setBounds(parameters, declaration.typeParameters(), context);
    Type.Declared superclass = supertypes.superclass(symbol, context);
    List<Type.Declared> interfaces = supertypes.interfaces(symbol, context);
    Type base =
        declaration.bitfieldBase() == null
            ? Type.Special.ERROR
            : bitfieldBase(declaration.bitfieldBase(), context);
    AnnotationSite site =
        switch (symbol.kind()) {
          case STRUCT, UNION -> AnnotationSite.STRUCT;
          case ANNOTATION -> AnnotationSite.ANNOTATION_TYPE;
          default -> AnnotationSite.TYPE;
        };
    Traits traits =
        annotations.read(declaration.modifiers().annotations(), site, declaration, context);
    for (Declaration.EnumConstant each : declaration.constants()) {
      annotations.note(each.annotations(), AnnotationSite.ENUM_CONSTANT, each, context);
    }
    for (Parameter each : declaration.components()) {
      annotations.note(
          each.modifiers().annotations(), AnnotationSite.RECORD_COMPONENT, each, context);
    }
    symbol.setHeader(parameters, superclass, interfaces, base, traits);
  }

  private Type bitfieldBase(TypeTree tree, TypeContext context) {
    Type base = names.resolve(tree, context);
    if (base.isError()
        || (base instanceof Type.Primitive p
            && p.isInteger()
            && !p.isSigned()
            && p != Type.Primitive.CHAR)) {
      return base;
    }
    report(
        Code.BIT_RANGE,
        tree.range(),
        "a bitfield lies in `ubyte`, `ushort`, `uint` or `ulong`, not in `" + base + "`");
    return Type.Special.ERROR;
  }

  @Override
  public List<TypeSymbol> permitted(TypeSymbol symbol) {
    List<TypeTree> written = symbol.declaration().permits();
    List<TypeSymbol> found = new ArrayList<>();
    for (TypeTree tree : written) {
      if (tree instanceof TypeTree.Named named
          && names.withoutValues(named, contextOf(symbol)) instanceof Type.Declared declared) {
        found.add(declared.symbol());
      }
    }
    if (written.isEmpty()) {
      for (TypeSymbol other : List.copyOf(universe.types())) {
        boolean isInFile = other.range().file() == symbol.range().file() && !other.isLocal();
        if (isInFile && isDirectlyBelow(other, symbol)) {
          found.add(other);
        }
      }
    }
    return found;
  }

  private static boolean isDirectlyBelow(TypeSymbol symbol, TypeSymbol parent) {
    Type.Declared superclass = symbol.superclass();
    return (superclass != null && superclass.symbol() == parent)
        || symbol.interfaces().stream().anyMatch(type -> type.symbol() == parent);
  }

  @Override
  public void completeMembers(TypeSymbol symbol) {
    TypeContext context = contextOf(symbol);
    List<Declaration> members = symbol.declaration().members();
    // The types and annotations of the others may name these constants, wherever they stand.
    for (Declaration member : members) {
      if (member instanceof Declaration.Field field && isSimpleConstant(field)) {
        addFields(symbol, field, context);
      }
    }
    for (Declaration member : members) {
      switch (member) {
        case Declaration.Field field -> {
          if (!isSimpleConstant(field)) {
            addFields(symbol, field, context);
          }
        }
        case Declaration.BitRange bits -> addBits(symbol, bits, context);
        case Declaration.Method method -> addMethod(symbol, method, context);
        case Declaration.Constructor constructor -> addConstructor(symbol, constructor, context);
        case Declaration.Type type -> {}
        case Declaration.Initializer initializer -> {}
        case Declaration.StaticAssert staticAssert -> {}
        case Declaration.Asm asm -> {}
      }
    }
    if (symbol.kind() == TypeSymbol.Kind.BITFIELD) {
      addBitfieldMethods(symbol);
    } else if (symbol.constructors().isEmpty()
        && (symbol.kind() == TypeSymbol.Kind.CLASS
            || symbol.kind() == TypeSymbol.Kind.ENUM
            || symbol.kind() == TypeSymbol.Kind.STRUCT)) {
      symbol.addMethod(
          provided(
              symbol,
              symbol.name(),
              symbol.declaration().modifiers(),
              List.of(),
              Type.Special.VOID,
              List.of(),
              Traits.NONE,
              true));
    }
  }

  private static boolean isSimpleConstant(Declaration.Field field) {
    Modifiers modifiers = field.modifiers();
    return modifiers.has(Modifier.STATIC)
        && modifiers.has(Modifier.FINAL)
        && modifiers.annotations().isEmpty()
        && field.type() instanceof TypeTree.Primitive;
  }

  private void addFields(TypeSymbol symbol, Declaration.Field field, TypeContext context) {
    Type type = names.resolve(field.type(), context);
    boolean isStatic = field.modifiers().has(Modifier.STATIC) || symbol.kind().isInterface();
    Traits traits =
        annotations.read(
            field.modifiers().annotations(),
            isStatic
                ? AnnotationSite.STATIC_FIELD
                : symbol.kind().isValue() ? AnnotationSite.FIELD : AnnotationSite.OBJECT_FIELD,
            field,
            context);
    for (VariableDeclarator variable : field.variables()) {
      addField(
          symbol,
          new FieldSymbol(
              symbol,
              variable.name().text(),
              variable.name().range(),
              field.modifiers(),
              withDimensions(type, variable.extraDimensions()),
              traits,
              variable.initializer(),
              null));
    }
  }

  private void addField(TypeSymbol symbol, FieldSymbol field) {
    FieldSymbol previous = symbol.fields().get(field.name());
    if (previous != null) {
      duplicate(field.range(), previous.range(), "field `" + field.name() + "`", symbol);
      return;
    }
    symbol.addField(field);
  }

  private void addBits(TypeSymbol symbol, Declaration.BitRange declaration, TypeContext context) {
    Type type = names.resolve(declaration.type(), context);
    Integer high = bit(declaration.high(), context);
    Integer low = declaration.low() == null ? high : bit(declaration.low(), context);
    if (high == null || low == null || type.isError()) {
      return;
    }
    int limit = symbol.bitfieldBase() instanceof Type.Primitive base ? base.bits() : 64;
    if (low > high || high >= limit) {
      diagnostics.report(
          Diagnostic.of(
                  Code.BIT_RANGE,
                  declaration.range(),
                  "bits " + high + ":" + low + " do not lie in " + (limit - 1) + ":0")
              .note("bits are written high:low, like in the manuals"));
      return;
    }
    FieldSymbol.BitRange range = new FieldSymbol.BitRange(high, low);
    int width = type == Type.Primitive.BOOLEAN ? 1 : bitfieldWidth(type);
    if (width == 0) {
      report(
          Code.BIT_RANGE,
          declaration.type().range(),
          "a field of a bitfield is `boolean` or an integer, not `" + type + "`");
      return;
    }
    if (range.width() > width || (type == Type.Primitive.BOOLEAN && range.width() != 1)) {
      report(
          Code.BIT_RANGE, declaration.range(), range.width() + " bits do not fit `" + type + "`");
      return;
    }
    for (FieldSymbol other : symbol.fields().values()) {
      FieldSymbol.BitRange bits = other.bits();
      if (bits != null && bits.low() <= high && low <= bits.high()) {
        diagnostics.report(
            Diagnostic.of(
                    Code.BIT_RANGE,
                    declaration.range(),
                    "`" + declaration.name().text() + "` overlaps `" + other.name() + "`")
                .at(other.range(), "bits " + bits.high() + ":" + bits.low()));
      }
    }
    addField(
        symbol,
        new FieldSymbol(
            symbol,
            declaration.name().text(),
            declaration.name().range(),
            declaration.modifiers(),
            type,
            Traits.NONE,
            null,
            range));
  }

  private static int bitfieldWidth(Type type) {
    if (type instanceof Type.Primitive p && p.isInteger()) {
      return p.bits();
    }
    return type instanceof Type.Declared d
            && d.symbol().kind() == TypeSymbol.Kind.BITFIELD
            && d.symbol().bitfieldBase() instanceof Type.Primitive base
        ? base.bits()
        : 0;
  }

  private @Nullable Integer bit(Expression expression, TypeContext context) {
    Optional<Constant> value = constants.evaluate(expression, context);
    if (value.isEmpty()) {
      return null;
    }
    if (value.get() instanceof Constant.Whole whole && whole.value() >= 0 && whole.value() < 64) {
      return (int) whole.value();
    }
    report(Code.BIT_RANGE, expression.range(), "`" + value.get() + "` is no bit number");
    return null;
  }

  private void addBitfieldMethods(TypeSymbol symbol) {
    Modifiers none = symbol.declaration().modifiers();
    SourceRange at = symbol.range();
    Modifiers isStatic =
        new Modifiers(
            at,
            List.of(
                new Modifiers.Word(at, Modifier.PUBLIC), new Modifiers.Word(at, Modifier.STATIC)),
            List.of());
    Traits intrinsic =
        new Traits(
            Set.of(), Set.of(), Traits.NONE.convention(), null, null, "bitfield", null, 0, -1, -1);
    LocalSymbol raw = new LocalSymbol("raw", at, symbol.bitfieldBase(), false, true);
    symbol.addMethod(
        provided(
            symbol, "of", isStatic, List.of(raw), symbol.thisType(), List.of(), intrinsic, false));
    Modifiers isPublic =
        new Modifiers(at, List.of(new Modifiers.Word(at, Modifier.PUBLIC)), none.annotations());
    symbol.addMethod(
        provided(
            symbol,
            "bits",
            isPublic,
            List.of(),
            symbol.bitfieldBase(),
            List.of(),
            intrinsic,
            false));
  }

  /** Gives an anonymous class its constructor, which takes what one of the superclass takes. */
  public MethodSymbol addAnonymousConstructor(TypeSymbol symbol, MethodSymbol called) {
    MethodSymbol constructor =
        provided(
            symbol,
            symbol.name(),
            symbol.declaration().modifiers(),
            called.parameters(),
            Type.Special.VOID,
            called.exceptions(),
            Traits.NONE,
            true);
    symbol.constructors().clear();
    symbol.addMethod(constructor);
    return constructor;
  }

  private static MethodSymbol provided(
      TypeSymbol owner,
      String name,
      Modifiers modifiers,
      List<LocalSymbol> parameters,
      Type result,
      List<Type> exceptions,
      Traits traits,
      boolean constructor) {
    return new MethodSymbol(
        owner,
        name,
        owner.range(),
        modifiers,
        List.of(),
        parameters,
        false,
        result,
        exceptions,
        traits,
        null,
        constructor);
  }

  private void addMethod(TypeSymbol symbol, Declaration.Method method, TypeContext outer) {
    List<TypeVariableSymbol> variables = this.variables.declare(method.typeParameters());
    TypeContext context = outer.with(variables);
    this.variables.setBounds(variables, method.typeParameters(), context);
    AnnotationSite site =
        method.result() instanceof TypeTree.Void
            ? AnnotationSite.VOID_METHOD
            : AnnotationSite.METHOD;
    MethodSymbol added =
        new MethodSymbol(
            symbol,
            method.name().text(),
            method.name().range(),
            method.modifiers(),
            variables,
            parameters(method.parameters(), context),
            isVarargs(method.parameters()),
            withDimensions(names.resolve(method.result(), context), method.extraDimensions()),
            exceptions(method.exceptions(), context),
            annotations.read(method.modifiers().annotations(), site, method, outer),
            method,
            false);
    addMethod(symbol, added, symbol.methods());
  }

  private void addConstructor(
      TypeSymbol symbol, Declaration.Constructor constructor, TypeContext outer) {
    Identifier name = constructor.name();
    if (!name.text().equals(symbol.name())) {
      diagnostics.report(
          Diagnostic.of(
                  Code.UNRESOLVED_TYPE,
                  name.range(),
                  "method `" + name.text() + "` has no result type")
              .note(
                  "only a constructor has none, and it is named like its class, `"
                      + symbol.name()
                      + "`"));
      return;
    }
    List<TypeVariableSymbol> variables = this.variables.declare(constructor.typeParameters());
    TypeContext context = outer.with(variables);
    this.variables.setBounds(variables, constructor.typeParameters(), context);
    MethodSymbol added =
        new MethodSymbol(
            symbol,
            symbol.name(),
            name.range(),
            constructor.modifiers(),
            variables,
            parameters(constructor.parameters(), context),
            isVarargs(constructor.parameters()),
            Type.Special.VOID,
            exceptions(constructor.exceptions(), context),
            annotations.read(
                constructor.modifiers().annotations(),
                AnnotationSite.CONSTRUCTOR,
                constructor,
                outer),
            constructor,
            true);
    addMethod(symbol, added, symbol.constructors());
  }

  private void addMethod(TypeSymbol symbol, MethodSymbol added, List<MethodSymbol> others) {
    for (MethodSymbol other : others) {
      if (other.name().equals(added.name())
          && Erasure.ofAll(other.parameterTypes()).equals(Erasure.ofAll(added.parameterTypes()))) {
        if (added.parameterTypes().stream().noneMatch(Type::isUnknown)) {
          duplicate(added.range(), other.range(), "method `" + added.signature() + "`", symbol);
        }
        return;
      }
    }
    symbol.addMethod(added);
  }

  private List<Type> exceptions(List<TypeTree> trees, TypeContext context) {
    return trees.stream().map(tree -> names.resolve(tree, context)).toList();
  }

  private static boolean isVarargs(List<Parameter> parameters) {
    return !parameters.isEmpty() && parameters.get(parameters.size() - 1).isVarargs();
  }

  private List<LocalSymbol> parameters(List<Parameter> parameters, TypeContext context) {
    List<LocalSymbol> symbols = new ArrayList<>();
    Map<String, LocalSymbol> seen = new HashMap<>();
    for (Parameter parameter : parameters) {
      annotations.read(
          parameter.modifiers().annotations(), AnnotationSite.PARAMETER, parameter, context);
      TypeTree tree = parameter.type();
      Type type = tree == null ? Type.Special.ERROR : names.resolve(tree, context);
      type = withDimensions(type, parameter.extraDimensions());
      if (parameter.isVarargs()) {
        type = new Type.Array(type);
      }
      LocalSymbol symbol =
          new LocalSymbol(
              parameter.name().text(),
              parameter.name().range(),
              type,
              parameter.modifiers().has(Modifier.FINAL),
              true);
      LocalSymbol previous = seen.putIfAbsent(symbol.name(), symbol);
      if (previous != null) {
        diagnostics.report(
            Diagnostic.of(
                    Code.DUPLICATE,
                    symbol.range(),
                    "parameter `" + symbol.name() + "` is declared twice")
                .at(previous.range(), "first declared here"));
      }
      symbols.add(symbol);
    }
    return symbols;
  }

  /** The type with brackets behind a name added. */
  public static Type withDimensions(Type type, int dimensions) {
    Type result = type;
    for (int i = 0; i < dimensions && !type.isError(); i++) {
      result = new Type.Array(result);
    }
    return result;
  }

  private void duplicate(SourceRange range, SourceRange previous, String what, TypeSymbol symbol) {
    diagnostics.report(
        Diagnostic.of(Code.DUPLICATE, range, what + " is declared twice in `" + symbol.name() + "`")
            .at(previous, "first declared here"));
  }

  private void report(Code code, SourceRange range, String message) {
    diagnostics.report(Diagnostic.of(code, range, message));
  }
}
