package dev.jkc.compiler.check;

import dev.jkc.compiler.resolve.TypeContext;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is in scope while one method body or initialiser is checked. */
final class Body {
  /** A place where {@code unsafe} is in force. */
  static final class UnsafeRegion {
    final SourceRange range;
    final boolean reportsDisuse;
    boolean used;

    UnsafeRegion(SourceRange range, boolean reportsDisuse) {
      this.range = range;
      this.reportsDisuse = reportsDisuse;
    }
  }

  /**
   * Something that a jump can aim at.
   *
   * @param label the label in front of it, or null
   * @param statement the statement; null for a switch expression
   */
  record JumpTarget(
      @Nullable String label,
      @Nullable Statement statement,
      boolean takesBreak,
      boolean takesContinue,
      @Nullable YieldSink yields) {}

  /** Collects what a switch expression yields. */
  static final class YieldSink {
    final @Nullable Type expected;
    final List<Expression> values = new ArrayList<>();

    YieldSink(@Nullable Type expected) {
      this.expected = expected;
    }
  }

  /** Where the code stands. */
  enum Kind {
    METHOD,
    STATIC_INITIALIZER,
    INSTANCE_INITIALIZER,
    /** Inside of a type or an annotation. */
    CONSTANT
  }

  private final TypeSymbol owner;
  private final @Nullable MethodSymbol method;
  private final Kind kind;
  private final Map<String, TypeSymbol> localTypes;
  private final TypeContext baseContext;
  private final Deque<Map<String, LocalSymbol>> scopes = new ArrayDeque<>();
  private final Deque<UnsafeRegion> unsafe = new ArrayDeque<>();
  private final Deque<JumpTarget> targets = new ArrayDeque<>();
  private final LocalViews localViews;
  private boolean isBeforeConstruction;

  Body(
      Checker checker,
      TypeSymbol owner,
      @Nullable MethodSymbol method,
      Kind kind,
      TypeContext context) {
    this.localViews = new LocalViews(checker);
    this.owner = owner;
    this.method = method;
    this.kind = kind;
    this.localTypes = new HashMap<>(context.localTypes());
    this.baseContext = context;
    scopes.push(new HashMap<>());
  }

  TypeSymbol owner() {
    return owner;
  }

  @Nullable MethodSymbol method() {
    return method;
  }

  /** Whether code of the class around can be reached from here: there is a {@code this} of it. */
  boolean hasInstanceOf(TypeSymbol wanted) {
    boolean isThere = !isStatic();
    TypeSymbol symbol = owner;
    while (symbol != wanted) {
      // Before its own construction an instance knows the one that it belongs to.
      boolean isKnown = isThere || (symbol == owner && isBeforeConstruction);
      if (!isKnown || !symbol.hasOuterInstance() || symbol.enclosing() == null) {
        return false;
      }
      symbol = symbol.enclosing();
      isThere = true;
    }
    return isThere;
  }

  /**
   * Whether what instances of a class keep can be reached from here: in its constructors that is so
   * before there is a {@code this}.
   */
  boolean canReachFieldsOf(TypeSymbol wanted) {
    return hasInstanceOf(wanted) || (wanted == owner && isBeforeConstruction);
  }

  /** The variables that can be named here, by name. */
  Map<String, LocalSymbol> visibleLocals() {
    Map<String, LocalSymbol> visible = new HashMap<>();
    scopes.descendingIterator().forEachRemaining(visible::putAll);
    return visible;
  }

  /** Whether the arguments of another constructor are at hand. */
  boolean isBeforeConstruction() {
    return isBeforeConstruction;
  }

  /** Whether there is no {@code this}. */
  boolean isStatic() {
    return switch (kind) {
      case METHOD -> isBeforeConstruction || (method != null && method.isStatic());
      case STATIC_INITIALIZER, CONSTANT -> true;
      case INSTANCE_INITIALIZER -> false;
    };
  }

  /**
   * Says whether the arguments of another constructor are checked, where no instance exists yet.
   */
  void setBeforeConstruction(boolean isBefore) {
    isBeforeConstruction = isBefore;
  }

  /** Whether the code is what gives fields their first values. */
  boolean isInitializer() {
    return kind == Kind.STATIC_INITIALIZER || kind == Kind.INSTANCE_INITIALIZER;
  }

  boolean isJk() {
    return owner.range().file().isJk();
  }

  TypeContext typeContext() {
    return new TypeContext(baseContext.unit(), owner, baseContext.variables(), localTypes);
  }

  Map<String, TypeSymbol> localTypes() {
    return localTypes;
  }

  void enterScope() {
    scopes.push(new HashMap<>());
  }

  void leaveScope() {
    scopes.pop();
  }

  @Nullable LocalSymbol findLocal(String name) {
    for (Map<String, LocalSymbol> scope : scopes) {
      LocalSymbol symbol = scope.get(name);
      if (symbol != null) {
        return symbol;
      }
    }
    return null;
  }

  void declare(LocalSymbol symbol) {
    scopes.getFirst().put(symbol.name(), symbol);
  }

  List<String> localNames() {
    List<String> names = new ArrayList<>();
    scopes.forEach(scope -> names.addAll(scope.keySet()));
    return names;
  }

  Deque<UnsafeRegion> unsafe() {
    return unsafe;
  }

  /** Stack-only values that show variables of this body. */
  LocalViews localViews() {
    return localViews;
  }

  Deque<JumpTarget> targets() {
    return targets;
  }
}
