package dev.jkc.compiler.symbol;

import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A declared type. Its name and nested types are known at once; supertypes and members are filled
 * in by a {@link Completer} when first asked for, so that sources load on demand.
 */
public final class TypeSymbol implements Symbol {
  /** Fills in what a type symbol lacks; asked at most once for each part. */
  public interface Completer {
    /** Sets type parameters, supertypes and traits. */
    void completeHeader(TypeSymbol symbol);

    /** Adds fields, constructors and methods. */
    void completeMembers(TypeSymbol symbol);

    /** The direct subtypes of a sealed type. */
    List<TypeSymbol> permitted(TypeSymbol symbol);
  }

  /** The kinds of declared type. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION,
    STRUCT,
    UNION,
    BITFIELD;

    /** Whether it is an interface, as annotations are (JLS 9.6). */
    public boolean isInterface() {
      return this == INTERFACE || this == ANNOTATION;
    }

    /** Whether instances are values without identity. */
    public boolean isValue() {
      return this == STRUCT || this == UNION || this == BITFIELD;
    }
  }

  private enum Progress {
    DECLARED,
    HEADER,
    MEMBERS
  }

  private final Declaration.Type declaration;
  private final Kind kind;
  private final String packageName;
  private final String binaryName;
  private final @Nullable TypeSymbol enclosing;
  private final boolean local;
  private final Completer completer;
  private final Map<String, TypeSymbol> memberTypes = new LinkedHashMap<>();
  private final Map<String, FieldSymbol> fields = new LinkedHashMap<>();
  private final List<MethodSymbol> methods = new ArrayList<>();
  private final Map<String, List<MethodSymbol>> methodsByName = new HashMap<>();
  private final List<MethodSymbol> constructors = new ArrayList<>();
  private List<TypeVariableSymbol> typeParameters = List.of();
  private Type.@Nullable Declared superclass;
  private List<Type.Declared> interfaces = List.of();
  private boolean lacksSupertype;
  private Type bitfieldBase = Type.Special.ERROR;
  private Traits traits = Traits.NONE;
  private Progress progress = Progress.DECLARED;
  private final Set<LocalSymbol> captures = new LinkedHashSet<>();
  private final Set<TypeSymbol> created = new LinkedHashSet<>();
  private Map<String, LocalSymbol> visibleLocals = Map.of();
  private List<TypeVariableSymbol> valuesAround = List.of();
  private boolean standsInInstance;
  private boolean standsBeforeInstance;
  private boolean hasGivenOuter;
  private @Nullable TypeSymbol codeOwner;
  private @Nullable List<TypeSymbol> permitted;

  /** Makes a symbol whose header and members come later. */
  public TypeSymbol(
      Declaration.Type declaration,
      String packageName,
      String binaryName,
      @Nullable TypeSymbol enclosing,
      boolean local,
      Completer completer) {
    this.declaration = declaration;
    this.kind = Kind.valueOf(declaration.kind().name());
    this.packageName = packageName;
    this.binaryName = binaryName;
    this.enclosing = enclosing;
    this.local = local;
    this.completer = completer;
  }

  /** The simple name; of an anonymous class a description. */
  @Override
  public String name() {
    return isAnonymous() ? "<anonymous" + base() + ">" : declaration.name().text();
  }

  /** What an anonymous class was made for, once that is known. */
  private String base() {
    if (superclass == null) {
      return "";
    }
    return " " + (interfaces.isEmpty() ? superclass : interfaces.getFirst()).symbol().name();
  }

  /** Whether it is the class of an expression {@code new T() {…}}. */
  public boolean isAnonymous() {
    return declaration.name().text().isEmpty();
  }

  @Override
  public SourceRange range() {
    return declaration.name().range();
  }

  /** The kind of declaration. */
  public Kind kind() {
    return kind;
  }

  /** The syntax that declares it. */
  public Declaration.Type declaration() {
    return declaration;
  }

  /** The package, empty for the unnamed one. */
  public String packageName() {
    return packageName;
  }

  /** The binary name (JLS 13.1), such as {@code java.util.Map$Entry}. */
  public String binaryName() {
    return binaryName;
  }

  /** The type that it is a member of or local in; null for a top-level type. */
  public @Nullable TypeSymbol enclosing() {
    return enclosing;
  }

  /** Whether it is declared in a block. */
  public boolean isLocal() {
    return local;
  }

  /** The outermost type around it, itself if it is one. */
  public TypeSymbol outermost() {
    TypeSymbol symbol = this;
    while (symbol.enclosing != null) {
      symbol = symbol.enclosing;
    }
    return symbol;
  }

  /** Whether {@code modifier} was written. */
  public boolean has(Modifier modifier) {
    return declaration.modifiers().has(modifier);
  }

  /** Whether nothing can extend it. */
  public boolean isFinal() {
    return has(Modifier.FINAL)
        || kind() == Kind.RECORD
        || kind().isValue()
        || (kind() == Kind.ENUM
            && declaration.constants().stream().allMatch(constant -> constant.body() == null));
  }

  /** The direct subtypes, if it is sealed and so has no others (JLS 8.1.6, 9.1.4). */
  public List<TypeSymbol> permitted() {
    if (permitted == null) {
      permitted = has(Modifier.SEALED) ? List.copyOf(completer.permitted(this)) : List.of();
    }
    return permitted;
  }

  /** Whether there are instances of subclasses only. */
  public boolean isAbstract() {
    return (has(Modifier.ABSTRACT) && kind() == Kind.CLASS) || kind().isInterface();
  }

  /** Whether it has no enclosing instance, by a modifier or by its kind or place. */
  public boolean isStatic() {
    return enclosing == null
        || has(Modifier.STATIC)
        || kind() != Kind.CLASS
        || (!local && (enclosing.kind().isInterface() || enclosing.kind().isValue()));
  }

  /**
   * Says where a local or anonymous class stands.
   *
   * @param isInInstance whether there is a {@code this} there
   * @param visible the variables that can be named there
   */
  public void setSurroundings(boolean isInInstance, Map<String, LocalSymbol> visible) {
    standsInInstance = isInInstance;
    visibleLocals = Map.copyOf(visible);
  }

  /**
   * Says that an anonymous class stands where no instance of the class around exists yet.
   *
   * @param isInner whether that will belong to another instance, which is known there
   */
  public void setBeforeInstance(boolean isInner) {
    standsInInstance = isInner;
    standsBeforeInstance = true;
  }

  /** Says which type parameters over values can be named where a class stands inside of code. */
  public void setValuesAround(List<TypeVariableSymbol> variables) {
    valuesAround = List.copyOf(variables);
  }

  /** The type parameters over values that can be named where a class stands inside of code. */
  public List<TypeVariableSymbol> valuesAround() {
    return valuesAround;
  }

  /** Whether the class around has no instance yet where this one stands. */
  public boolean isBeforeInstance() {
    return standsBeforeInstance;
  }

  /** The class whose instances those of an inner class belong to. */
  public @Nullable TypeSymbol outer() {
    return standsBeforeInstance && enclosing != null ? enclosing.outer() : enclosing;
  }

  /** The variables that can be named where a local class stands. */
  public Map<String, LocalSymbol> visibleLocals() {
    return visibleLocals;
  }

  /** Whether each instance belongs to one of the class around (JLS 8.1.3). */
  public boolean hasOuterInstance() {
    return kind() == Kind.CLASS && (local ? standsInInstance : !isStatic());
  }

  /** Whether instances are constants of an enum: its own, or those with a body. */
  public boolean isOfEnum() {
    return kind() == Kind.ENUM
        || (isAnonymous() && superclass != null && superclass.symbol().kind() == Kind.ENUM);
  }

  /** The position of a constant of an enum among the others, or −1. */
  public int ordinalOf(String constant) {
    for (int i = 0; i < declaration.constants().size(); i++) {
      if (declaration.constants().get(i).name().text().equals(constant)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Says that the constructor of an anonymous class takes the instance that the superclass belongs
   * to.
   */
  public void setGivenOuter() {
    hasGivenOuter = true;
  }

  /**
   * Whether the constructor of an anonymous class takes the instance that the superclass belongs
   * to.
   */
  public boolean hasGivenOuter() {
    return hasGivenOuter;
  }

  /** Says that objects stand for code of another class: a lambda or a method reference in it. */
  public void setCodeOwner(TypeSymbol symbol) {
    codeOwner = symbol;
  }

  /** Whether objects stand for code of another class: a lambda or a method reference. */
  public boolean isClosure() {
    return codeOwner != null;
  }

  /** The class whose code its methods are: itself, but of closures the one that they stand in. */
  public TypeSymbol codeOwner() {
    return codeOwner == null ? this : codeOwner;
  }

  /** Notes that the class uses a variable of the method around it. */
  public void addCapture(LocalSymbol variable) {
    captures.add(variable);
  }

  /**
   * Notes that code of the class makes instances of another, which it has to give what they keep.
   */
  public void addCreated(TypeSymbol symbol) {
    created.add(symbol);
  }

  /**
   * The variables of methods around that instances keep the values of, the superclass's first and
   * those for the instances that they make last.
   */
  public Set<LocalSymbol> captures() {
    Set<LocalSymbol> all = new LinkedHashSet<>();
    if (superclass != null && superclass.symbol().local) {
      all.addAll(superclass.symbol().captures());
    }
    addCaptures(all, new HashSet<>());
    return all;
  }

  private void addCaptures(Set<LocalSymbol> all, Set<TypeSymbol> visited) {
    if (!visited.add(this)) {
      return;
    }
    if (superclass != null && superclass.symbol().local) {
      superclass.symbol().addCaptures(all, visited);
    }
    all.addAll(captures);
    for (TypeSymbol each : created) {
      Set<LocalSymbol> needed = new LinkedHashSet<>();
      each.addCaptures(needed, visited);
      needed.removeIf(variable -> declaration.range().contains(variable.range()));
      all.addAll(needed);
    }
  }

  /** Who may name it. */
  public Access access() {
    if (enclosing != null && !local && enclosing.kind().isInterface()) {
      return Access.PUBLIC;
    }
    return Access.of(declaration.modifiers());
  }

  /** The member types by name. */
  public Map<String, TypeSymbol> memberTypes() {
    return memberTypes;
  }

  /** The type parameters. */
  public List<TypeVariableSymbol> typeParameters() {
    requireHeader();
    return typeParameters;
  }

  /** The superclass; null for Object, interfaces and value types. */
  public Type.@Nullable Declared superclass() {
    requireHeader();
    return superclass;
  }

  /** Says that a type which it extends or implements does not exist; called by the completer. */
  public void setLacksSupertype() {
    lacksSupertype = true;
  }

  /**
   * Whether a type does not exist that it, or a type above it, extends or implements: it may have
   * any member then.
   */
  public boolean lacksSupertype() {
    requireHeader();
    return lacksSupertype
        || (superclass != null && superclass.symbol().lacksSupertype())
        || interfaces.stream().anyMatch(type -> type.symbol().lacksSupertype());
  }

  /** The direct superinterfaces. */
  public List<Type.Declared> interfaces() {
    requireHeader();
    return interfaces;
  }

  /** The integer type under a bitfield. */
  public Type bitfieldBase() {
    requireHeader();
    return bitfieldBase;
  }

  /** What its annotations say. */
  public Traits traits() {
    requireHeader();
    return traits;
  }

  /** The fields by name, in declared order. */
  public Map<String, FieldSymbol> fields() {
    requireMembers();
    return fields;
  }

  /** The methods in declared order. */
  public List<MethodSymbol> methods() {
    requireMembers();
    return methods;
  }

  /** The methods of a name, in declared order. */
  public List<MethodSymbol> methods(String name) {
    requireMembers();
    return methodsByName.getOrDefault(name, List.of());
  }

  /** The constructors, the default one included. */
  public List<MethodSymbol> constructors() {
    requireMembers();
    return constructors;
  }

  /**
   * The type parameters, and behind them those of the classes around that instances belong to, or
   * that a local class stands in, and those over values of the code that it stands in.
   */
  public List<TypeVariableSymbol> allTypeParameters() {
    if (isClosure()) {
      return valuesAround;
    }
    TypeSymbol around = enclosing;
    boolean sharesNone =
        around == null || !hasOuterInstance() || around.allTypeParameters().isEmpty();
    if (sharesNone && valuesAround.isEmpty()) {
      return typeParameters();
    }
    List<TypeVariableSymbol> all = new ArrayList<>(typeParameters());
    if (around != null && !sharesNone) {
      all.addAll(around.allTypeParameters());
    }
    all.addAll(valuesAround);
    return all;
  }

  /** Whether its code is made for each type that a parameter over values stands for. */
  public boolean isOverValues() {
    return allTypeParameters().stream().anyMatch(TypeVariableSymbol::isValue);
  }

  /** The type within its own body: its parameters are its arguments. */
  public Type.Declared thisType() {
    return new Type.Declared(
        this, allTypeParameters().stream().<Type>map(Type.Variable::new).toList());
  }

  /** Sets the header; called by the completer. */
  public void setHeader(
      List<TypeVariableSymbol> parameters,
      Type.@Nullable Declared superclassType,
      List<Type.Declared> interfaceTypes,
      Type base,
      Traits newTraits) {
    typeParameters = List.copyOf(parameters);
    superclass = superclassType;
    interfaces = List.copyOf(interfaceTypes);
    bitfieldBase = base;
    traits = newTraits;
  }

  /** Sets the type parameters alone, so that bounds and supertypes may mention them. */
  public void setTypeParameters(List<TypeVariableSymbol> parameters) {
    typeParameters = List.copyOf(parameters);
  }

  /** Adds a field; called by the completer. */
  public void addField(FieldSymbol field) {
    fields.putIfAbsent(field.name(), field);
  }

  /** Adds a method; called by the completer. */
  public void addMethod(MethodSymbol method) {
    if (method.isConstructor()) {
      constructors.add(method);
    } else {
      methods.add(method);
      methodsByName.computeIfAbsent(method.name(), name -> new ArrayList<>()).add(method);
    }
  }

  private void requireHeader() {
    if (progress == Progress.DECLARED) {
      progress = Progress.HEADER;
      completer.completeHeader(this);
    }
  }

  private void requireMembers() {
    requireHeader();
    if (progress == Progress.HEADER) {
      progress = Progress.MEMBERS;
      completer.completeMembers(this);
    }
  }

  @Override
  public String toString() {
    return binaryName;
  }
}
