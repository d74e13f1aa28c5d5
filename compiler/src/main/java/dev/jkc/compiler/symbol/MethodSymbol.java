package dev.jkc.compiler.symbol;

import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A method or constructor. */
public final class MethodSymbol implements Symbol {
  private final TypeSymbol owner;
  private final String name;
  private final SourceRange range;
  private final Modifiers modifiers;
  private final List<TypeVariableSymbol> typeParameters;
  private final List<LocalSymbol> parameters;
  private final List<Type> parameterTypes;
  private final boolean varargs;
  private final Type result;
  private final List<Type> exceptions;
  private final Traits traits;
  private final @Nullable Declaration declaration;
  private final boolean constructor;
  private final Access access;
  private final boolean isStatic;

  /**
   * Makes a method.
   *
   * @param declaration a {@link Declaration.Method} or {@link Declaration.Constructor}; null for a
   *     default constructor and for members that the compiler provides
   */
  public MethodSymbol(
      TypeSymbol owner,
      String name,
      SourceRange range,
      Modifiers modifiers,
      List<TypeVariableSymbol> typeParameters,
      List<LocalSymbol> parameters,
      boolean varargs,
      Type result,
      List<Type> exceptions,
      Traits traits,
      @Nullable Declaration declaration,
      boolean constructor) {
    this.owner = owner;
    this.name = name;
    this.range = range;
    this.modifiers = modifiers;
    this.typeParameters = List.copyOf(typeParameters);
    this.parameters = List.copyOf(parameters);
    this.parameterTypes = parameters.stream().map(LocalSymbol::type).toList();
    this.varargs = varargs;
    this.result = result;
    this.exceptions = List.copyOf(exceptions);
    this.traits = traits;
    this.declaration = declaration;
    this.constructor = constructor;
    this.access = accessOf();
    this.isStatic = !constructor && modifiers.has(Modifier.STATIC);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public SourceRange range() {
    return range;
  }

  /** The type that declares it. */
  public TypeSymbol owner() {
    return owner;
  }

  /** Its modifiers as written. */
  public Modifiers modifiers() {
    return modifiers;
  }

  /** Its own type parameters. */
  public List<TypeVariableSymbol> typeParameters() {
    return typeParameters;
  }

  /** The type parameters of its owner, and behind them its own. */
  public List<TypeVariableSymbol> allTypeParameters() {
    List<TypeVariableSymbol> all = new ArrayList<>(owner.allTypeParameters());
    all.addAll(typeParameters);
    return all;
  }

  /** Its parameters. */
  public List<LocalSymbol> parameters() {
    return parameters;
  }

  /** The types of its parameters. */
  public List<Type> parameterTypes() {
    return parameterTypes;
  }

  /** Whether the last parameter takes any number of arguments. */
  public boolean isVarargs() {
    return varargs;
  }

  /** The type of its value; void for constructors. */
  public Type result() {
    return result;
  }

  /** The types behind {@code throws}; error types among them are reported. */
  public List<Type> exceptions() {
    return exceptions;
  }

  /** What its annotations say. */
  public Traits traits() {
    return traits;
  }

  /** How it is called. */
  public Convention convention() {
    return traits.has(Traits.Flag.INTERRUPT) ? Convention.INTERRUPT : traits.convention();
  }

  /** The syntax that declares it, if there is any. */
  public @Nullable Declaration declaration() {
    return declaration;
  }

  /** Whether it makes an instance. */
  public boolean isConstructor() {
    return constructor;
  }

  /** Whether it has no receiver. */
  public boolean isStatic() {
    return isStatic;
  }

  /** Whether it cannot be overridden. */
  public boolean isFinal() {
    return modifiers.has(Modifier.FINAL);
  }

  /** Whether calling it needs {@code unsafe}. */
  public boolean isUnsafe() {
    return modifiers.has(Modifier.UNSAFE);
  }

  /** Whether its body is elsewhere. */
  public boolean isNative() {
    return modifiers.has(Modifier.NATIVE);
  }

  /** Whether it must be overridden. */
  public boolean isAbstract() {
    return modifiers.has(Modifier.ABSTRACT)
        || (owner.kind().isInterface()
            && !modifiers.has(Modifier.DEFAULT)
            && !modifiers.has(Modifier.STATIC)
            && !modifiers.has(Modifier.PRIVATE));
  }

  /** Who may name it. */
  public Access access() {
    return access;
  }

  private Access accessOf() {
    if (constructor && owner.kind() == TypeSymbol.Kind.ENUM) {
      return Access.PRIVATE;
    }
    if (constructor
        && owner.kind() == TypeSymbol.Kind.RECORD
        && range.file() != owner.range().file()) {
      return owner.access(); // the implied one
    }
    if (owner.kind().isInterface() && !modifiers.has(Modifier.PRIVATE)) {
      return Access.PUBLIC;
    }
    return Access.of(modifiers);
  }

  /** {@code name(int, long)}, as diagnostics print it. */
  public String signature() {
    return (constructor ? owner.name() : name)
        + parameters.stream()
            .map(p -> p.type().toString())
            .collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public String toString() {
    return owner + "." + signature();
  }
}
