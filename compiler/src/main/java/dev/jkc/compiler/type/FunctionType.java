package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.lang.ast.Modifiers.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a lambda or method reference is for an interface: the one method that it gives code to (JLS
 * 9.8, 9.9).
 *
 * @param interfaces what its objects implement, without wildcards; the first has the method
 * @param method the method without code
 * @param parameters the types of its parameters as a member of the interface
 * @param result the type of its value there
 * @param exceptions what it declares to throw there
 */
public record FunctionType(
    List<Type.Declared> interfaces,
    MethodSymbol method,
    List<Type> parameters,
    Type result,
    List<Type> exceptions) {

  public FunctionType {
    interfaces = List.copyOf(interfaces);
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
  }

  /**
   * The function type of a functional interface, or of an intersection with one (JLS 9.9); empty
   * when the type is none.
   *
   * @param object {@code java.lang.Object}
   */
  public static Optional<FunctionType> of(Type type, TypeSymbol object) {
    return switch (type) {
      case Type.Declared declared -> of(declared, object);
      case Type.Intersection intersection -> of(intersection, object);
      default -> Optional.empty();
    };
  }

  private static Optional<FunctionType> of(Type.Declared type, TypeSymbol object) {
    return methodOf(type.symbol(), object)
        .flatMap(method -> withoutWildcards(type).map(ground -> of(ground, method)));
  }

  private static Optional<FunctionType> of(Type.Intersection intersection, TypeSymbol object) {
    FunctionType found = null;
    List<Type.Declared> all = new ArrayList<>();
    for (Type each : intersection.types()) {
      if (!(each instanceof Type.Declared declared)) {
        return Optional.empty();
      }
      Optional<FunctionType> function = of(declared, object);
      boolean isInterface = declared.symbol().kind().isInterface();
      if (!isInterface && declared.symbol() != object) {
        return Optional.empty();
      }
      if (function.isPresent()) {
        if (found != null && !found.hasSameParameters(function.get())) {
          return Optional.empty();
        }
        found = found == null ? function.get() : found;
      } else if (isInterface) {
        if (!abstractMethods(declared.symbol(), object).isEmpty()) {
          return Optional.empty();
        }
        Optional<Type.Declared> ground = withoutWildcards(declared);
        if (ground.isEmpty()) {
          return Optional.empty();
        }
        all.add(ground.get());
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    all.addFirst(found.interfaces().getFirst());
    return Optional.of(
        new FunctionType(all, found.method, found.parameters, found.result, found.exceptions));
  }

  /** The types that what implements it names: those of its objects, parameters and value. */
  public List<Type> named() {
    List<Type> named = new ArrayList<>(parameters);
    named.add(result);
    named.addAll(interfaces);
    return named;
  }

  private boolean hasSameParameters(FunctionType other) {
    return method.name().equals(other.method.name()) && parameters.equals(other.parameters);
  }

  private static FunctionType of(Type.Declared type, MethodSymbol method) {
    TypeSymbol owner = method.owner();
    return new FunctionType(
        List.of(type),
        method,
        method.parameterTypes().stream().map(p -> Ancestors.member(type, owner, p)).toList(),
        Ancestors.member(type, owner, method.result()),
        method.exceptions().stream().map(e -> Ancestors.member(type, owner, e)).toList());
  }

  /** The one method of an interface without code, apart from those of {@code Object} (JLS 9.8). */
  public static Optional<MethodSymbol> methodOf(TypeSymbol symbol, TypeSymbol object) {
    if (symbol.kind() != TypeSymbol.Kind.INTERFACE || symbol.has(Modifier.SEALED)) {
      return Optional.empty();
    }
    List<MethodSymbol> methods = abstractMethods(symbol, object);
    return methods.size() == 1 ? Optional.of(methods.getFirst()) : Optional.empty();
  }

  private static List<MethodSymbol> abstractMethods(TypeSymbol symbol, TypeSymbol object) {
    Set<String> names = new LinkedHashSet<>();
    addNames(symbol, names);
    Members.superinterfaces(symbol).forEach(each -> addNames(each, names));
    List<MethodSymbol> found = new ArrayList<>();
    for (String name : names) {
      for (MethodSymbol method : Members.methods(symbol, name)) {
        boolean isOfObject =
            object.methods().stream()
                .anyMatch(
                    m ->
                        m.access() == Access.PUBLIC
                            && Members.haveSameSignature(m, method, symbol));
        if (method.isAbstract() && !isOfObject) {
          found.add(method);
        }
      }
    }
    return found;
  }

  private static void addNames(TypeSymbol symbol, Set<String> names) {
    for (MethodSymbol method : symbol.methods()) {
      if (method.isAbstract()) {
        names.add(method.name());
      }
    }
  }

  /**
   * A type with types for its wildcards (JLS 9.9); empty when these are not within their bounds.
   */
  private static Optional<Type.Declared> withoutWildcards(Type.Declared type) {
    if (type.arguments().stream().noneMatch(Type.Wildcard.class::isInstance)) {
      return Optional.of(type);
    }
    List<TypeVariableSymbol> parameters = type.symbol().allTypeParameters();
    List<Type> arguments = new ArrayList<>();
    for (int i = 0; i < type.arguments().size(); i++) {
      Type argument = type.arguments().get(i);
      List<Type> bounds = parameters.get(i).bounds();
      arguments.add(
          argument instanceof Type.Wildcard w ? typeFor(w, bounds, parameters) : argument);
    }
    return withinBounds(new Type.Declared(type.symbol(), arguments));
  }

  private static Optional<Type.Declared> withinBounds(Type.Declared type) {
    if (type.mentions(TypeVariableSymbol::isInferred)) {
      return Optional.of(type);
    }
    Substitution substitution = Substitution.of(type);
    for (int i = 0; i < type.arguments().size(); i++) {
      List<Type> bounds = type.symbol().allTypeParameters().get(i).bounds();
      for (Type bound : substitution.applyAll(bounds)) {
        if (!Conversions.isSubtype(type.arguments().get(i), bound)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(type);
  }

  /** What stands for a wildcard; bounds that mention parameters add nothing to it. */
  private static Type typeFor(
      Type.Wildcard wildcard, List<Type> bounds, List<TypeVariableSymbol> parameters) {
    Substitution any =
        Substitution.of(parameters, Collections.nCopies(parameters.size(), wildcard));
    if (wildcard.isSuper() || !any.applyAll(bounds).equals(bounds)) {
      return wildcard.bound();
    }
    List<Type> all = new ArrayList<>(bounds);
    if (!wildcard.isUnbounded()) {
      all.addFirst(wildcard.bound());
    }
    return Bounds.greatestLower(all);
  }

  /**
   * The function type for a lambda that says what its parameters are: the wildcards of the
   * interface stand for that (JLS 18.5.3).
   */
  public static Optional<FunctionType> of(Type type, List<Type> given, TypeSymbol object) {
    if (!(type instanceof Type.Declared declared)
        || declared.arguments().stream().noneMatch(Type.Wildcard.class::isInstance)) {
      return of(type, object);
    }
    Optional<MethodSymbol> method = methodOf(declared.symbol(), object);
    if (method.isEmpty() || method.get().parameters().size() != given.size()) {
      return of(type, object);
    }
    Type.Declared own = declared.symbol().thisType();
    FunctionType general = of(own, method.get());
    Map<TypeVariableSymbol, Type> found = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      Unification.of(
              declared.symbol().allTypeParameters(), general.parameters().get(i), given.get(i))
          .types()
          .forEach(found::putIfAbsent);
    }
    List<Type> arguments = new ArrayList<>();
    for (int i = 0; i < declared.arguments().size(); i++) {
      Type argument = declared.arguments().get(i);
      Type known = found.get(declared.symbol().allTypeParameters().get(i));
      arguments.add(argument instanceof Type.Wildcard && known != null ? known : argument);
    }
    return withoutWildcards(new Type.Declared(declared.symbol(), arguments))
        .flatMap(FunctionType::withinBounds)
        .map(ground -> of(ground, method.get()));
  }
}
