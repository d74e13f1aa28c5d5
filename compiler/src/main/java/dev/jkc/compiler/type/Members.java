package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods of types, inherited ones included (JLS 8.4.8, 9.4.1). */
public final class Members {
  private Members() {}

  /** The superclass's symbol, or null. */
  public static @Nullable TypeSymbol superclass(TypeSymbol symbol) {
    Type.Declared superclass = symbol.superclass();
    return superclass == null ? null : superclass.symbol();
  }

  /** Every superinterface, direct ones and their own before those of superclasses. */
  public static Set<TypeSymbol> superinterfaces(TypeSymbol symbol) {
    Set<TypeSymbol> found = new LinkedHashSet<>();
    for (TypeSymbol t = symbol; t != null; t = superclass(t)) {
      addInterfaces(t, found);
    }
    return found;
  }

  private static void addInterfaces(TypeSymbol symbol, Set<TypeSymbol> found) {
    for (Type.Declared direct : symbol.interfaces()) {
      if (found.add(direct.symbol())) {
        addInterfaces(direct.symbol(), found);
      }
    }
  }

  /** Whether a type is another one or inherits from it. */
  public static boolean inherits(TypeSymbol symbol, TypeSymbol ancestor) {
    for (TypeSymbol t = symbol; t != null; t = superclass(t)) {
      if (t == ancestor) {
        return true;
      }
    }
    if (!ancestor.kind().isInterface()) {
      return false;
    }
    for (TypeSymbol t = symbol; t != null; t = superclass(t)) {
      if (extendsInterface(t, ancestor)) {
        return true;
      }
    }
    return false;
  }

  private static boolean extendsInterface(TypeSymbol symbol, TypeSymbol ancestor) {
    for (Type.Declared direct : symbol.interfaces()) {
      if (direct.symbol() == ancestor || extendsInterface(direct.symbol(), ancestor)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether two methods are override-equivalent as members of a type: either has a subsignature of
   * the other's (JLS 8.4.2).
   */
  public static boolean haveSameSignature(MethodSymbol left, MethodSymbol right, TypeSymbol site) {
    return isSubsignature(left, right, site) || isSubsignature(right, left, site);
  }

  /**
   * Whether two methods have one name and, as members of a type, the same parameter types, or the
   * first one the erasures of the second one's (JLS 8.4.2).
   */
  public static boolean isSubsignature(MethodSymbol left, MethodSymbol right, TypeSymbol site) {
    if (left == right) {
      return true;
    }
    if (!left.name().equals(right.name())
        || left.parameters().size() != right.parameters().size()) {
      return false;
    }
    if (left.parameters().isEmpty()
        && left.typeParameters().isEmpty()
        && right.typeParameters().isEmpty()) {
      return true;
    }
    List<Type> a = parameters(left, left, site);
    List<Type> b = parameters(right, left, site);
    return (a.equals(b) && haveSameVariables(left, right, site))
        || (left.typeParameters().isEmpty() && left.parameterTypes().equals(Erasure.ofAll(b)));
  }

  /** Whether two methods have type parameters of the same bounds (JLS 8.4.4). */
  private static boolean haveSameVariables(MethodSymbol left, MethodSymbol right, TypeSymbol site) {
    if (left.typeParameters().size() != right.typeParameters().size()) {
      return false;
    }
    Substitution renaming = renaming(right, left);
    for (int i = 0; i < left.typeParameters().size(); i++) {
      List<Type> a =
          left.typeParameters().get(i).bounds().stream()
              .map(type -> Ancestors.member(site.thisType(), left.owner(), type))
              .toList();
      List<Type> b =
          right.typeParameters().get(i).bounds().stream()
              .map(type -> Ancestors.member(site.thisType(), right.owner(), type))
              .map(renaming::apply)
              .toList();
      if (!Set.copyOf(a).equals(Set.copyOf(b))) {
        return false;
      }
    }
    return true;
  }

  /** {@code name(int, String)}: a method as a member of a type, as diagnostics print it. */
  public static String signature(MethodSymbol method, TypeSymbol site) {
    return parameters(method, method, site).stream()
        .map(Type::toString)
        .collect(Collectors.joining(", ", method.name() + "(", ")"));
  }

  /** The types of a method's parameters as a member of a type, in the variables of another. */
  private static List<Type> parameters(MethodSymbol method, MethodSymbol names, TypeSymbol site) {
    Substitution renaming = renaming(method, names);
    return method.parameterTypes().stream()
        .map(type -> renaming.apply(Ancestors.member(site.thisType(), method.owner(), type)))
        .toList();
  }

  /** The type of a method's value as a member of a type, in the variables of another method. */
  public static Type result(MethodSymbol method, MethodSymbol names, TypeSymbol site) {
    Type result = Ancestors.member(site.thisType(), method.owner(), method.result());
    return renaming(method, names).apply(result);
  }

  private static Substitution renaming(MethodSymbol method, MethodSymbol names) {
    List<Type> variables = names.typeParameters().stream().<Type>map(Type.Variable::new).toList();
    return method == names
        ? Substitution.EMPTY
        : Substitution.of(method.typeParameters(), variables);
  }

  /**
   * Whether a method of a class or interface takes the place of one that it inherits, so that calls
   * of that one run it.
   */
  public static boolean overrides(MethodSymbol method, MethodSymbol inherited) {
    return overrides(method, inherited, method.owner());
  }

  /** The same for a type that inherits both. */
  public static boolean overrides(MethodSymbol method, MethodSymbol inherited, TypeSymbol site) {
    return method != inherited
        && !method.isStatic()
        && !inherited.isStatic()
        && !method.isConstructor()
        && inherited.access() != Access.PRIVATE
        && method.access() != Access.PRIVATE
        && isSubsignature(method, inherited, site)
        && (inherited.access() != Access.PACKAGE
            || inherited.owner().packageName().equals(method.owner().packageName()));
  }

  /** Whether subclasses may have calls of a method run code of theirs. */
  public static boolean isVirtual(MethodSymbol method) {
    return !method.isStatic()
        && !method.isConstructor()
        && !method.isNative()
        && !method.owner().kind().isValue()
        && method.access() != Access.PRIVATE
        && !method.isFinal()
        && !method.owner().isFinal();
  }

  /** The methods of a name that a type declares or inherits, without those that are overridden. */
  public static List<MethodSymbol> methods(TypeSymbol symbol, String name) {
    List<MethodSymbol> found = new ArrayList<>();
    for (TypeSymbol t = symbol; t != null; t = superclass(t)) {
      addMethods(t, name, found, symbol, false);
    }
    for (TypeSymbol each : superinterfaces(symbol)) {
      addMethods(each, name, found, symbol, true);
    }
    return found;
  }

  private static void addMethods(
      TypeSymbol symbol,
      String name,
      List<MethodSymbol> found,
      TypeSymbol site,
      boolean isInherited) {
    for (MethodSymbol method : symbol.methods(name)) {
      // Static and private methods of interfaces are not inherited.
      boolean isMember =
          isInherited
              ? !method.isStatic() && method.access() != Access.PRIVATE
              : isPassedOn(method.access(), method.owner(), site);
      if (!isMember) {
        continue;
      }
      MethodSymbol hiding = null;
      for (MethodSymbol known : found) {
        if (known.owner() != symbol && haveSameSignature(known, method, site)) {
          hiding = known;
        }
      }
      if (hiding == null) {
        found.add(method);
      } else if (isInherited
          && (!isInheritable(hiding, site) || isPreferred(method, hiding, site))) {
        found.set(found.indexOf(hiding), method);
      }
    }
  }

  /**
   * Of two methods of unrelated types, the one that has a body or the more specific result, or is
   * the later one to javac.
   */
  private static boolean isPreferred(MethodSymbol method, MethodSymbol known, TypeSymbol site) {
    Type result = result(method, method, site);
    Type other = result(known, method, site);
    if (inherits(known.owner(), method.owner()) || known.owner().kind() == TypeSymbol.Kind.CLASS) {
      return known.isAbstract()
          && known.owner().kind() == TypeSymbol.Kind.CLASS
          && !inherits(known.owner(), method.owner())
          && isNarrower(result, other);
    }
    if (inherits(method.owner(), known.owner())) {
      return true;
    }
    return result.equals(other)
        ? TypeOrder.compare(known.owner(), method.owner()) < 0
        : isNarrower(result, other);
  }

  private static boolean isNarrower(Type result, Type than) {
    return !result.equals(than)
        && result.isReference()
        && than.isReference()
        && Conversions.isSubtype(result, than);
  }

  /**
   * Of the methods with a signature that superinterfaces declare, those that none of the others
   * overrides (JLS 9.4.1.3).
   */
  public static List<MethodSymbol> interfaceMethods(TypeSymbol symbol, MethodSymbol like) {
    List<MethodSymbol> found = new ArrayList<>();
    for (TypeSymbol each : superinterfaces(symbol)) {
      for (MethodSymbol method : each.methods(like.name())) {
        boolean isMember = !method.isStatic() && method.access() != Access.PRIVATE;
        if (isMember && haveSameSignature(method, like, symbol)) {
          found.add(method);
        }
      }
    }
    return found.stream()
        .filter(
            method ->
                found.stream()
                    .noneMatch(
                        other ->
                            other != method
                                && superinterfaces(other.owner()).contains(method.owner())))
        .toList();
  }

  /** Whether a class inherits a method that one above it declares (JLS 8.4.8). */
  public static boolean isInheritable(MethodSymbol method, TypeSymbol by) {
    return method.access() != Access.PRIVATE && isPassedOn(method.access(), method.owner(), by);
  }

  /** Whether no class between two others is of another package, and ends what is of a package. */
  public static boolean isPassedOn(Access access, TypeSymbol owner, TypeSymbol to) {
    if (access != Access.PACKAGE) {
      return true;
    }
    for (TypeSymbol t = to; t != null && t != owner; t = superclass(t)) {
      if (!t.packageName().equals(owner.packageName())) {
        return false;
      }
    }
    return true;
  }

  /** Whether two methods take the same types, and not only erased, as members of a type. */
  public static boolean takeTheSame(MethodSymbol left, MethodSymbol right, TypeSymbol site) {
    return parameters(left, left, site).equals(parameters(right, left, site))
        && haveSameVariables(left, right, site);
  }

  /** The code that a call of a method runs for objects of a class (JVMS 5.4.6), or null. */
  public static @Nullable MethodSymbol implementation(TypeSymbol receiver, MethodSymbol called) {
    for (TypeSymbol t = receiver; t != null; t = superclass(t)) {
      boolean isFound = false;
      for (MethodSymbol method : t.methods(called.name())) {
        if (method == called || overrides(method, called, receiver)) {
          // Type arguments may have made one with code of the class the same as one without.
          if (!method.isAbstract()) {
            return method;
          }
          isFound = true;
        }
      }
      if (isFound) {
        return null;
      }
    }
    List<MethodSymbol> candidates =
        interfaceMethods(receiver, called).stream().filter(m -> !m.isAbstract()).toList();
    return candidates.size() == 1 ? candidates.getFirst() : null;
  }

  /** Whether objects of a class can be thrown, and so are made rarely. */
  public static boolean isThrowable(TypeSymbol symbol) {
    for (TypeSymbol t = symbol; t != null; t = superclass(t)) {
      if (t.binaryName().equals("java.lang.Throwable")) {
        return true;
      }
    }
    return false;
  }
}
