package dev.jkc.testing.attribution;

import dev.jkc.compiler.check.Checker;
import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.model.Model;
import dev.jkc.compiler.model.ReferenceTarget;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.FunctionType;
import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.walk.Walker;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the compiler says about the expressions of a program. */
final class JkcFacts extends Walker {
  private final Facts facts = new Facts();
  private final Checker checker;
  private final Model model;
  private final Set<Node> defaults = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Expression> initializers = Collections.newSetFromMap(new IdentityHashMap<>());

  private JkcFacts(Checker checker) {
    this.checker = checker;
    this.model = checker.model();
  }

  /** What is known of a file. */
  static Facts of(CompilationUnit unit, List<TypeSymbol> types, Checker checker) {
    JkcFacts walker = new JkcFacts(checker);
    walker.walk(unit);
    for (TypeSymbol type : types) {
      if (type.kind() == TypeSymbol.Kind.ENUM && type.range().file() == unit.range().file()) {
        walker.noteConstants(type.declaration());
      }
    }
    return walker.facts;
  }

  @Override
  protected boolean enter(Node node) {
    if (node instanceof Annotation || defaults.contains(node)) {
      return false;
    }
    if (node instanceof Declaration.Method method && method.defaultValue() != null) {
      defaults.add(method.defaultValue());
    }
    if (node instanceof Expression expression) {
      note(expression);
      return true;
    }
    if (node instanceof Statement.ConstructorCall call) {
      Span span = new Span(node.range().start(), node.range().end() - 1);
      facts.put(span, Facts.Aspect.TYPE, "void");
      noteInvocation(call, span);
    }
    return true;
  }

  /** The value of a constant variable that is named, behind whatever value. */
  private Optional<Constant> constant(Expression expression) {
    Constant constant = model.constant(expression);
    return constant == null && model.symbol(expression) instanceof FieldSymbol field
        ? checker.constantOf(field)
        : Optional.ofNullable(constant);
  }

  private void noteConstants(Declaration.Type type) {
    for (Declaration member : type.members()) {
      if (member instanceof Declaration.Field field
          && field.variables().getFirst().initializer() instanceof Expression.New creation
          && creation.range().equals(field.range())) {
        int length = field.variables().getFirst().name().text().length();
        note(creation, Span.ofConstant(field.range().start(), length));
      }
    }
  }

  private void note(Expression expression) {
    note(expression, new Span(expression.range().start(), expression.range().end()));
  }

  private void note(Expression expression, Span span) {
    Type type = model.type(expression);
    if (type.isError() || initializers.contains(expression)) {
      return;
    }
    if (expression instanceof Expression.NewArray array && array.initializer() != null) {
      initializers.add(array.initializer());
    }
    FunctionType function = model.function(expression);
    if (function != null) {
      List<Type.Declared> all = function.interfaces();
      // Of several types at once the function's comes first.
      type = all.size() == 1 ? all.getFirst() : type;
    }
    facts.put(span, Facts.Aspect.TYPE, JkcTypes.printValue(type));
    boolean isName =
        expression instanceof Expression.Name || expression instanceof Expression.FieldAccess;
    if (isName) {
      constant(expression)
          .ifPresent(value -> facts.put(span, Facts.Aspect.CONSTANT, value.toString()));
    }
    if (model.symbol(expression) instanceof FieldSymbol field) {
      facts.put(span, Facts.Aspect.MEMBER, JkcTypes.print(field));
    } else if (expression instanceof Expression.FieldAccess access
        && Erasure.of(model.type(access.target())) instanceof Type.Array) {
      facts.put(span, Facts.Aspect.MEMBER, "library.length");
    }
    switch (expression) {
      case Expression.MethodCall call when isCopy(call) -> {
        facts.put(span, Facts.Aspect.MEMBER, "library.clone()");
        facts.put(span, Facts.Aspect.PARAMETERS, "()");
      }
      case Expression.MethodCall call -> noteInvocation(call, span);
      case Expression.New creation -> noteInvocation(creation, span);
      case Expression.MethodReference reference -> {
        Invocation invocation = model.invocation(reference);
        ReferenceTarget target = model.reference(reference);
        if (target != null && target.kind() == ReferenceTarget.Kind.ARRAY) {
          facts.put(span, Facts.Aspect.MEMBER, "library.<init>(int)");
        } else if (target != null && target.kind() == ReferenceTarget.Kind.COPY) {
          facts.put(span, Facts.Aspect.MEMBER, "library.clone()");
        } else if (invocation != null) {
          facts.put(span, Facts.Aspect.MEMBER, JkcTypes.print(invocation.method()));
        }
      }
      case Expression.Lambda lambda ->
          facts.put(
              span,
              Facts.Aspect.PARAMETERS,
              JkcTypes.print(lambda.parameters().stream().map(this::typeOf).toList()));
      default -> {}
    }
  }

  private Type typeOf(Parameter parameter) {
    return model.symbol(parameter) instanceof LocalSymbol local ? local.type() : Type.Special.ERROR;
  }

  private boolean isCopy(Expression.MethodCall call) {
    return call.target() != null
        && model.type(call.target()) instanceof Type.Array
        && model.invocation(call) == null;
  }

  private void noteInvocation(Node call, Span span) {
    Invocation invocation = model.invocation(call);
    if (invocation != null) {
      facts.put(span, Facts.Aspect.MEMBER, JkcTypes.print(invocation.method()));
      boolean isGenericConstructor =
          invocation.method().isConstructor() && !invocation.method().typeParameters().isEmpty();
      if (!isGenericConstructor) {
        facts.put(
            span,
            Facts.Aspect.PARAMETERS,
            JkcTypes.print(
                invocation.method().parameterTypes().stream().map(invocation::apply).toList()));
      }
    }
  }
}
