package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.model.Model;
import dev.jkc.compiler.model.ReferenceTarget;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.walk.Children;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of lambdas and method references: what they keep, and what they are called. */
final class Closures {
  /** A function that traces do not show, as it is of no class. */
  static final String HIDDEN = "closure";

  private final Program program;
  private final Set<TypeSymbol> prepared = new HashSet<>();
  private final Map<HirClass, HirGlobal> constants = new HashMap<>();
  private final Map<TypeSymbol, IdentityHashMap<Node, String>> names = new HashMap<>();

  Closures(Program program) {
    this.program = program;
  }

  private Model model() {
    return program.model();
  }

  /** Decides whether objects keep the instance around them: only if the code needs it. */
  void prepare(TypeSymbol symbol, Expression expression) {
    if (prepared.add(symbol) && symbol.hasOuterInstance()) {
      boolean isNeeded =
          expression instanceof Expression.MethodReference reference
              ? callNeedsInstance(reference)
              : needsInstance(expression);
      symbol.setSurroundings(isNeeded, Map.of());
    }
  }

  /** What stands before the colons is evaluated outside, but for {@code super}. */
  private boolean callNeedsInstance(Expression.MethodReference reference) {
    return reference.target() instanceof Expression.Super || makesInner(reference);
  }

  private boolean makesInner(Expression.MethodReference reference) {
    Invocation called = model().invocation(reference);
    return called != null
        && called.method().isConstructor()
        && called.method().owner().hasOuterInstance();
  }

  private boolean needsInstance(Node node) {
    return switch (node) {
      case Expression.This e -> true;
      case Expression.Super e -> true;
      case Expression.New e
          when model().type(e) instanceof Type.Declared made
              && e.outer() == null
              && made.symbol().hasOuterInstance() ->
          true;
      case Expression.MethodReference e when makesInner(e) -> true;
      case Declaration d -> false;
      default -> usesInstance(node) || anyChildNeeds(node);
    };
  }

  private boolean usesInstance(Node node) {
    boolean isStatic = model().symbol(node) instanceof FieldSymbol field && field.isStatic();
    return model().instance(node) != null && !isStatic;
  }

  private boolean anyChildNeeds(Node node) {
    boolean[] needs = {false};
    Children.forEach(node, child -> needs[0] |= needsInstance(child));
    return needs[0];
  }

  /** The only object of a class that keeps nothing. */
  HirGlobal constant(HirClass closure) {
    return constants.computeIfAbsent(
        closure,
        type -> {
          String name = "object." + SymbolNames.sanitize(type.name());
          HirGlobal global = new HirGlobal(name, type.layout());
          global.setData(Classes.start(type, type.layout()).build());
          global.attributes().add(HirGlobal.Attribute.CONSTANT);
          program.classes().add(global, type);
          return global;
        });
  }

  /** How traces call the method of a closure: by the name that javac gives it, or not at all. */
  String displayName(TypeSymbol closure) {
    TypeSymbol owner = closure.codeOwner();
    Expression expression = model().closed(closure);
    String name =
        expression == null
            ? null
            : names.computeIfAbsent(owner, this::number).get((Node) expression);
    return name == null ? HIDDEN : owner.binaryName() + "." + name;
  }

  private IdentityHashMap<Node, String> number(TypeSymbol owner) {
    IdentityHashMap<Node, String> found = new IdentityHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Declaration member : owner.declaration().members()) {
      String prefix =
          switch (member) {
            case Declaration.Method method -> method.name().text();
            case Declaration.Constructor constructor -> "new";
            case Declaration.Field field ->
                field.modifiers().has(Modifier.STATIC) || owner.kind().isInterface()
                    ? "static"
                    : "new";
            case Declaration.Initializer initializer -> initializer.isStatic() ? "static" : "new";
            default -> null;
          };
      if (prefix != null) {
        Children.forEach(member, child -> number(child, prefix, counts, found));
      }
    }
    return found;
  }

  private void number(
      Node node, String prefix, Map<String, Integer> counts, Map<Node, String> found) {
    if (node instanceof Declaration) {
      return; // numbers its own
    }
    boolean isNamed =
        node instanceof Expression.Lambda
            || (node instanceof Expression.MethodReference reference && isWrapped(reference));
    if (isNamed) {
      int number = counts.merge(prefix, 1, Integer::sum) - 1;
      found.put(node, "lambda$" + prefix + "$" + number);
    }
    Children.forEach(node, child -> number(child, prefix, counts, found));
  }

  /** Whether javac makes a lambda of a method reference, whose frame traces show. */
  private boolean isWrapped(Expression.MethodReference reference) {
    ReferenceTarget target = model().reference(reference);
    if (target == null) {
      return false;
    }
    Invocation invocation = model().invocation(reference);
    return switch (target.kind()) {
      case SUPER, ARRAY, COPY -> true;
      case CONSTRUCTOR -> {
        @Nullable TypeSymbol made = invocation == null ? null : invocation.method().owner();
        yield made != null
            && (isInsideOfMethod(made) || made.hasOuterInstance() || isVariable(invocation));
      }
      default -> isVariable(invocation);
    };
  }

  private static boolean isVariable(@Nullable Invocation invocation) {
    return invocation != null && invocation.isVariable();
  }

  private static boolean isInsideOfMethod(TypeSymbol symbol) {
    for (TypeSymbol t = symbol; t != null; t = t.enclosing()) {
      if (t.isLocal()) {
        return true;
      }
    }
    return false;
  }
}
