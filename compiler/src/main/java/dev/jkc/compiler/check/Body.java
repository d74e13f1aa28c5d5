package dev.jkc.compiler.check;

import dev.jkc.compiler.resolve.TypeContext;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
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
      @Nullable Results yields) {}

  /** Collects what a switch expression yields or a lambda returns. */
  static final class Results {
    /** What each result has to become; null when it is not known. */
    final @Nullable Type expected;

    /** Whether what each result has to become will be known later. */
    final boolean isOpen;

    final List<Expression> values = new ArrayList<>();

    Results(@Nullable Type expected, boolean isOpen) {
      this.expected = expected;
      this.isOpen = isOpen;
    }
  }

  /**
   * A lambda whose body is checked.
   *
   * @param closure the class of its objects
   * @param outer the lambda around it, or null
   * @param results collects what it returns
   * @param labels those of the statements around it, which none inside may have
   */
  record LambdaFrame(
      TypeSymbol closure, @Nullable LambdaFrame outer, Results results, Set<String> labels) {}

  /** The variables of a block, and the lambda and how many guards it is in. */
  private record Scope(Map<String, LocalSymbol> locals, @Nullable LambdaFrame lambda, int guards) {}

  /** A place in the code, to come back to: what is in scope there. */
  record Place(
      List<Scope> scopes,
      Map<String, TypeSymbol> localTypes,
      List<UnsafeRegion> unsafe,
      List<JumpTarget> targets,
      @Nullable LambdaFrame lambda,
      int guards,
      boolean isBeforeConstruction) {}

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
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final Deque<UnsafeRegion> unsafe = new ArrayDeque<>();
  private final Deque<JumpTarget> targets = new ArrayDeque<>();
  private final LocalViews localViews;
  private @Nullable LambdaFrame lambda;
  private int guards;
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
    enterScope();
  }

  TypeSymbol owner() {
    return owner;
  }

  @Nullable MethodSymbol method() {
    return method;
  }

  /** Whether code of the class around can be reached from here: there is a {@code this} of it. */
  boolean hasInstanceOf(TypeSymbol wanted) {
    // Annotations may name constants of instances, and nothing else is constant.
    boolean isThere = !isStatic() || kind == Kind.CONSTANT;
    TypeSymbol symbol = owner;
    while (symbol != wanted) {
      // Before its own construction an instance knows the one that it belongs to.
      boolean isKnown = isThere || (symbol == owner && isBeforeConstruction);
      TypeSymbol outer = symbol.outer();
      if (!isKnown || !symbol.hasOuterInstance() || outer == null) {
        return false;
      }
      symbol = outer;
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

  /** The class around the code that stands where an instance of another one is about to exist. */
  @Nullable TypeSymbol madeBefore(TypeSymbol instance) {
    TypeSymbol symbol = owner;
    while (symbol != null && symbol.enclosing() != instance) {
      symbol = symbol.enclosing();
    }
    return symbol != null && symbol.isBeforeInstance() ? symbol : null;
  }

  /** The variables that can be named here, by name. */
  Map<String, LocalSymbol> visibleLocals() {
    Map<String, LocalSymbol> visible = new HashMap<>();
    scopes.descendingIterator().forEachRemaining(scope -> visible.putAll(scope.locals()));
    return visible;
  }

  /** Whether the arguments of another constructor are at hand. */
  boolean isBeforeConstruction() {
    return isBeforeConstruction;
  }

  /** Whether type parameters of the class can be named here, as its instances have them. */
  boolean isOfType() {
    return switch (kind) {
      case METHOD -> method == null || !method.isStatic() || owner.kind().isValue();
      case STATIC_INITIALIZER -> false;
      case INSTANCE_INITIALIZER, CONSTANT -> true;
    };
  }

  /** Whether there is no {@code this}, which of a value type nothing can keep. */
  boolean isStatic() {
    return switch (kind) {
      case METHOD ->
          isBeforeConstruction
              || (method != null && method.isStatic())
              || (lambda != null && owner.kind().isValue());
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

  /** The innermost type whose members names may mean; null outside of types. */
  @Nullable TypeSymbol scope() {
    return kind == Kind.CONSTANT ? baseContext.within() : owner;
  }

  TypeContext typeContext() {
    return new TypeContext(baseContext.unit(), scope(), baseContext.variables(), localTypes);
  }

  /**
   * The type parameters over values that can be named here.
   *
   * @param isInInstance whether those of the class need not be named
   */
  List<TypeVariableSymbol> values(boolean isInInstance) {
    Set<TypeVariableSymbol> found = new LinkedHashSet<>();
    if (isOfType() && !isInInstance) {
      found.addAll(owner.allTypeParameters());
    }
    found.addAll(baseContext.variables());
    found.removeIf(
        variable ->
            !variable.isValue() || (isInInstance && owner.allTypeParameters().contains(variable)));
    return List.copyOf(found);
  }

  Map<String, TypeSymbol> localTypes() {
    return localTypes;
  }

  void enterScope() {
    scopes.push(new Scope(new HashMap<>(), lambda, guards));
  }

  void leaveScope() {
    scopes.pop();
  }

  @Nullable LocalSymbol findLocal(String name) {
    for (Scope scope : scopes) {
      LocalSymbol symbol = scope.locals().get(name);
      if (symbol != null) {
        return symbol;
      }
    }
    return null;
  }

  void declare(LocalSymbol symbol) {
    scopes.getFirst().locals().put(symbol.name(), symbol);
  }

  /** Checks something where variables of patterns can be named as well. */
  <T> T with(List<LocalSymbol> bound, Supplier<T> check) {
    if (bound.isEmpty()) {
      return check.get();
    }
    enterScope();
    bound.forEach(this::declare);
    T result = check.get();
    leaveScope();
    return result;
  }

  /** Takes variables of patterns out of scope. */
  void forget(List<LocalSymbol> bound) {
    bound.forEach(symbol -> scopes.getFirst().locals().remove(symbol.name(), symbol));
  }

  List<String> localNames() {
    List<String> names = new ArrayList<>();
    scopes.forEach(scope -> names.addAll(scope.locals().keySet()));
    return names;
  }

  /** The innermost lambda around the code at hand, or null. */
  @Nullable LambdaFrame lambda() {
    return lambda;
  }

  /** The lambdas between the code at hand and a variable's declaration, the innermost first. */
  List<LambdaFrame> lambdasInside(LocalSymbol variable) {
    LambdaFrame around = null;
    for (Scope scope : scopes) {
      if (scope.locals().get(variable.name()) == variable) {
        around = scope.lambda();
        break;
      }
    }
    List<LambdaFrame> found = new ArrayList<>();
    TypeSymbol end = around == null ? null : around.closure();
    for (LambdaFrame f = lambda; f != null && f.closure() != end; f = f.outer()) {
      found.add(f);
    }
    return found;
  }

  /** The labels of the statements around the code at hand. */
  Set<String> labels() {
    Set<String> labels = new HashSet<>();
    for (JumpTarget target : targets) {
      if (target.label() != null) {
        labels.add(target.label());
      }
    }
    if (lambda != null) {
      labels.addAll(lambda.labels());
    }
    return labels;
  }

  /** Checks the body of a lambda: jumps do not leave it, and {@code unsafe} does not reach in. */
  void within(TypeSymbol closure, Results results, Runnable check) {
    Place around = place();
    lambda = new LambdaFrame(closure, lambda, results, labels());
    unsafe.clear();
    targets.clear();
    enterScope();
    check.run();
    restore(around);
  }

  /** Checks the guard of a case. */
  void withinGuard(Runnable check) {
    guards++;
    enterScope();
    check.run();
    leaveScope();
    guards--;
  }

  /** Whether a guard stands between the code at hand and a variable's declaration. */
  boolean isOutsideOfGuard(LocalSymbol variable) {
    for (Scope scope : scopes) {
      if (scope.locals().get(variable.name()) == variable) {
        return scope.guards() < guards;
      }
    }
    return false;
  }

  /** Whether the code at hand is of a guard, and not of a lambda in one. */
  boolean isInGuard() {
    for (Scope scope : scopes) {
      if (scope.guards() < guards) {
        return Objects.equals(scope.lambda(), lambda);
      }
    }
    return false;
  }

  /** Where the code at hand stands. */
  Place place() {
    return new Place(
        List.copyOf(scopes),
        Map.copyOf(localTypes),
        List.copyOf(unsafe),
        List.copyOf(targets),
        lambda,
        guards,
        isBeforeConstruction);
  }

  /** Checks something as if it stood at a place. */
  void at(Place place, Runnable check) {
    Place current = place();
    restore(place);
    check.run();
    restore(current);
  }

  private void restore(Place place) {
    scopes.clear();
    scopes.addAll(place.scopes());
    localTypes.clear();
    localTypes.putAll(place.localTypes());
    unsafe.clear();
    unsafe.addAll(place.unsafe());
    targets.clear();
    targets.addAll(place.targets());
    lambda = place.lambda();
    guards = place.guards();
    isBeforeConstruction = place.isBeforeConstruction();
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
