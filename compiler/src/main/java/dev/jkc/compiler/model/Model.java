package dev.jkc.compiler.model;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.hir.Effect;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.FunctionType;
import dev.jkc.lang.ast.AsmText;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Pattern;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeTree;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The side tables. Nodes are keyed by identity, because equal records may stand at two places. */
public final class Model {
  private final IdentityHashMap<Expression, Type> types = new IdentityHashMap<>();
  private final IdentityHashMap<Expression, Constant> constants = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Symbol> symbols = new IdentityHashMap<>();
  private final IdentityHashMap<Statement.ForEach, Type> elementTypes = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Invocation> invocations = new IdentityHashMap<>();
  private final Set<TypeSymbol> replaced = new HashSet<>();
  private final IdentityHashMap<Node, TypeSymbol> instances = new IdentityHashMap<>();
  private final IdentityHashMap<Statement, List<LocalSymbol>> namedBehind = new IdentityHashMap<>();
  private final IdentityHashMap<Expression.New, TypeSymbol> anonymous = new IdentityHashMap<>();
  private final Map<MethodSymbol, MethodSymbol> superConstructors = new HashMap<>();
  private final IdentityHashMap<Expression, TypeSymbol> closures = new IdentityHashMap<>();
  private final IdentityHashMap<Expression, FunctionType> functions = new IdentityHashMap<>();
  private final IdentityHashMap<Expression.MethodReference, ReferenceTarget> references =
      new IdentityHashMap<>();
  private final Map<TypeSymbol, Expression> closed = new HashMap<>();
  private final IdentityHashMap<TypeTree, Type> typeTrees = new IdentityHashMap<>();
  private final IdentityHashMap<Pattern.RecordPattern, Type.Declared> patternTypes =
      new IdentityHashMap<>();
  private final IdentityHashMap<Statement, Statement> targets = new IdentityHashMap<>();
  private final IdentityHashMap<AsmText, CheckedAsm> asm = new IdentityHashMap<>();
  private final Set<MethodSymbol> asmUsers = new LinkedHashSet<>();
  private final Map<MethodSymbol, Set<Effect>> promises = new LinkedHashMap<>();
  private final IdentityHashMap<Expression.Switch, List<Expression>> switchResults =
      new IdentityHashMap<>();
  private final Set<Statement.Switch> exhaustive =
      Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Expression> results = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Records the type of an expression. */
  public void setType(Expression expression, Type type) {
    types.put(expression, type);
  }

  /** The type of an expression; the error type when it was never checked. */
  public Type type(Expression expression) {
    return types.getOrDefault(expression, Type.Special.ERROR);
  }

  /** Records the value of a constant expression. */
  public void setConstant(Expression expression, Constant constant) {
    constants.put(expression, constant);
  }

  /** The value of a constant expression, or null. */
  public @Nullable Constant constant(Expression expression) {
    return constants.get(expression);
  }

  /** Records what a name stands for, or what a declarator or parameter declares. */
  public void setSymbol(Node node, Symbol symbol) {
    symbols.put(node, symbol);
  }

  /** What a name stands for, or null for a package or after an error. */
  public @Nullable Symbol symbol(Node node) {
    return symbols.get(node);
  }

  /** Records which variables of its patterns can be named behind a statement. */
  public void setNamedBehind(Statement statement, List<LocalSymbol> variables) {
    if (!variables.isEmpty()) {
      namedBehind.put(statement, variables);
    }
  }

  /** Which variables of its patterns can be named behind a statement. */
  public List<LocalSymbol> namedBehind(Statement statement) {
    return namedBehind.getOrDefault(statement, List.of());
  }

  /** Records the constructor of the superclass that a constructor calls without saying so. */
  public void setSuperConstructor(MethodSymbol constructor, MethodSymbol called) {
    superConstructors.put(constructor, called);
  }

  /** The constructor of the superclass that a constructor calls without saying so, or null. */
  public @Nullable MethodSymbol superConstructor(MethodSymbol constructor) {
    return superConstructors.get(constructor);
  }

  /**
   * Records the class whose instance a name without a target, or a qualified {@code this}, means.
   */
  public void setInstance(Node node, TypeSymbol found) {
    instances.put(node, found);
  }

  /** The class whose instance a name without a target means; null for what needs none. */
  public @Nullable TypeSymbol instance(Node node) {
    return instances.get(node);
  }

  /** Records the anonymous class that a creation declares. */
  public void setAnonymous(Expression.New creation, TypeSymbol declared) {
    anonymous.put(creation, declared);
  }

  /** The anonymous class that a creation declares, or null. */
  public @Nullable TypeSymbol anonymous(Expression.New creation) {
    return anonymous.get(creation);
  }

  /** Records the class of a lambda's or method reference's objects, and what they implement. */
  public void setClosure(Expression expression, TypeSymbol symbol, FunctionType function) {
    closures.put(expression, symbol);
    functions.put(expression, function);
    closed.put(symbol, expression);
  }

  /** The class of a lambda's or method reference's objects; null for a function pointer. */
  public @Nullable TypeSymbol closure(Expression expression) {
    return closures.get(expression);
  }

  /** What a lambda or method reference implements; null for a function pointer. */
  public @Nullable FunctionType function(Expression expression) {
    return functions.get(expression);
  }

  /** The lambda or method reference whose objects are of a class. */
  public @Nullable Expression closed(TypeSymbol closure) {
    return closed.get(closure);
  }

  /** Records what a method reference does. */
  public void setReference(Expression.MethodReference reference, ReferenceTarget target) {
    references.put(reference, target);
  }

  /** What a method reference does; null for a function pointer. */
  public @Nullable ReferenceTarget reference(Expression.MethodReference reference) {
    return references.get(reference);
  }

  /** Records the method that a call, creation or method reference means. */
  public void setInvocation(Node node, Invocation invocation) {
    invocations.put(node, invocation);
    if (invocation.method().traits().has(Traits.Flag.REPLACES)) {
      replaced.add(invocation.method().owner());
    }
  }

  /** The method that a call, creation or method reference means; null for other forms of call. */
  public @Nullable Invocation invocation(Node node) {
    return invocations.get(node);
  }

  /** Whether a method is called or referred to that assigns final static fields of its class. */
  public boolean isReplaced(TypeSymbol owner) {
    return replaced.contains(owner);
  }

  /** Records the type that a piece of syntax denotes. */
  public void setTypeTree(TypeTree tree, Type type) {
    typeTrees.put(tree, type);
  }

  /** The type that a piece of syntax inside a body denotes. */
  public Type typeTree(TypeTree tree) {
    return Optional.ofNullable(typeTrees.get(tree))
        .orElseThrow(() -> new IllegalStateException("unresolved type at " + tree.range()));
  }

  /** Records the record type that a pattern takes apart. */
  public void setPatternType(Pattern.RecordPattern pattern, Type.Declared type) {
    patternTypes.put(pattern, type);
  }

  /** The record type that a pattern takes apart, with its arguments. */
  public Type.Declared patternType(Pattern.RecordPattern pattern) {
    return Optional.ofNullable(patternTypes.get(pattern))
        .orElseThrow(() -> new IllegalStateException("unchecked pattern at " + pattern.range()));
  }

  /** Records the statement that a break or continue ends or goes on with. */
  public void setTarget(Statement jump, Statement target) {
    targets.put(jump, target);
  }

  /** The statement that a break or continue ends or goes on with. */
  public @Nullable Statement target(Statement jump) {
    return targets.get(jump);
  }

  /** Records assembly whose operands were checked. */
  public void setAsm(AsmText text, CheckedAsm checked) {
    asm.put(text, checked);
  }

  /** Notes that there is assembly in a method. */
  public void addAsmUser(MethodSymbol method) {
    asmUsers.add(method);
  }

  /** The methods with assembly in them, in the order of their checks. */
  public Set<MethodSymbol> asmUsers() {
    return asmUsers;
  }

  /** Assembly whose operands were checked. */
  public CheckedAsm asm(AsmText text) {
    return Optional.ofNullable(asm.get(text))
        .orElseThrow(() -> new IllegalStateException("unchecked asm at " + text.range()));
  }

  /** Records what a loop over an {@code Iterable} gives. */
  public void setElementType(Statement.ForEach loop, Type type) {
    elementTypes.put(loop, type);
  }

  /** What a loop over an {@code Iterable} gives. */
  public Type elementType(Statement.ForEach loop) {
    return elementTypes.getOrDefault(loop, Type.Special.ERROR);
  }

  /** Records what a switch expression that is an argument may yield. */
  public void setResults(Expression.Switch expression, List<Expression> values) {
    switchResults.put(expression, List.copyOf(values));
  }

  /** What a switch expression that is an argument may yield. */
  public List<Expression> results(Expression.Switch expression) {
    return switchResults.getOrDefault(expression, List.of());
  }

  /** Records that a switch statement has to have a case for every value. */
  public void setExhaustive(Statement.Switch statement) {
    exhaustive.add(statement);
  }

  /** Whether a switch statement has to have a case for every value. */
  public boolean isExhaustive(Statement.Switch statement) {
    return exhaustive.contains(statement);
  }

  /** Records that an expression behind an arrow is the value of a switch expression. */
  public void addResult(Expression expression) {
    results.add(expression);
  }

  /** Whether an expression behind an arrow is the value of a switch expression. */
  public boolean isResult(Expression expression) {
    return results.contains(expression);
  }

  /** Records that a method became a function pointer that promises not to have effects. */
  public void addPromise(MethodSymbol method, Set<Effect> forbidden) {
    promises.computeIfAbsent(method, m -> EnumSet.noneOf(Effect.class)).addAll(forbidden);
  }

  /** What methods must not do because of the pointers they became. */
  public Map<MethodSymbol, Set<Effect>> promises() {
    return Collections.unmodifiableMap(promises);
  }
}
