package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.model.ReferenceTarget;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The code of a method reference's object (JLS 15.13.3): it calls the method with its arguments,
 * each as the type that the method takes.
 */
final class ReferenceGenerator {
  private final FunctionGenerator code;
  private final ExpressionGenerator expressions;
  private final Expression.MethodReference reference;
  private final ReferenceTarget target;
  private final SourceRange range;

  ReferenceGenerator(FunctionGenerator code, Expression.MethodReference reference) {
    this.code = code;
    this.expressions = code.expressions();
    this.reference = reference;
    this.target = Objects.requireNonNull(code.model().reference(reference));
    this.range = reference.range();
  }

  /** An argument, and the type that it is known to be of. */
  private record Argument(HirExpression value, Type type) {}

  /** The body of the method that implements the interface. */
  HirStatement.Block body(MethodSymbol symbol) {
    List<HirStatement> statements = new ArrayList<>();
    List<Argument> arguments = new ArrayList<>();
    for (LocalSymbol parameter : symbol.parameters()) {
      HirExpression value = FunctionGenerator.read(code.local(parameter));
      arguments.add(new Argument(value, code.typeIn(parameter.type())));
    }
    Argument given =
        switch (target.kind()) {
          case ARRAY -> {
            HirExpression length = as(arguments.getFirst(), Primitive.INT);
            Type.Array type = (Type.Array) code.typeIn(target.site());
            yield new Argument(expressions.arrays().create(length, type, range), type);
          }
          case COPY -> copy(arguments);
          case CONSTRUCTOR -> construct(arguments, statements);
          default -> call(arguments, statements);
        };
    Type result = code.resultType();
    if (result == Type.Special.VOID) {
      statements.add(new HirStatement.Evaluate(given.value(), range));
      statements.add(new HirStatement.Return(null, range));
    } else {
      statements.add(new HirStatement.Return(result(given, result), range));
    }
    return new HirStatement.Block(statements);
  }

  /**
   * What the method gives as what the interface declares: an object is asked for no more than the
   * declaration says without type arguments.
   */
  private HirExpression result(Argument given, Type result) {
    if (given.type().isReference() && result.isReference()) {
      return as(given, code.typeIn(target.function().method().result()));
    }
    Type known = code.typeIn(target.result());
    boolean isObject = given.type().isReference() && known.isReference();
    return as(isObject ? new Argument(as(given, known), known) : given, result);
  }

  private Argument copy(List<Argument> arguments) {
    Type.Array type = (Type.Array) code.typeIn(target.site());
    HirExpression array =
        arguments.isEmpty()
            ? receiver()
            : expressions
                .checks()
                .notNull(
                    as(arguments.getFirst(), type),
                    NullMessages.copy(type) + " because \"rec$\" is null",
                    range);
    return new Argument(expressions.arrays().copyOf(array, type, range), type);
  }

  private HirExpression receiver() {
    LocalSymbol receiver = target.receiver();
    return receiver == null ? code.self() : code.enclosing().kept(receiver);
  }

  private Argument call(List<Argument> given, List<HirStatement> before) {
    Invocation invocation = invocation();
    MethodSymbol method = invocation.method();
    Type owner = expressions.calls().instantiate(invocation).erase(method.owner().thisType());
    List<Argument> rest = given;
    List<HirExpression> arguments = new ArrayList<>();
    switch (target.kind()) {
      case BOUND -> arguments.add(as(new Argument(receiver(), code.typeIn(target.site())), owner));
      case SUPER ->
          arguments.add(expressions.erasedValue(Objects.requireNonNull(reference.target())));
      case UNBOUND -> {
        Type site = code.typeIn(target.site());
        HirExpression first = as(new Argument(as(given.getFirst(), site), site), owner);
        arguments.add(expressions.checks().requireNonNull(first, range));
        rest = given.subList(1, given.size());
      }
      default -> before.addAll(code.initialize(method.owner(), range));
    }
    addArguments(arguments, rest, invocation);
    Type result = expressions.calls().instantiate(invocation).erase(method.result());
    return new Argument(
        expressions
            .calls()
            .invoke(invocation, arguments, target.kind() == ReferenceTarget.Kind.SUPER, range),
        result);
  }

  private Argument construct(List<Argument> given, List<HirStatement> statements) {
    Invocation invocation = invocation();
    TypeSymbol made = invocation.method().owner();
    Substitution types = expressions.calls().instantiate(invocation);
    Type type = types.apply(made.thisType());
    statements.addAll(code.initialize(made, range));
    HirExpression object =
        new HirExpression.New(
            code.program().classes().of(type),
            code.program().runtime("jk.heap", "Heap", "allocate"),
            range);
    HirLocal local = FunctionGenerator.temporary("created", object, range, statements);
    List<HirExpression> arguments = new ArrayList<>();
    arguments.add(FunctionGenerator.read(local));
    code.enclosing().addHidden(arguments, made, null, false);
    addArguments(arguments, given, invocation);
    HirFunction constructor = code.program().function(invocation.method(), types);
    statements.add(
        new HirStatement.Evaluate(new HirExpression.Call(constructor, arguments, range), range));
    return new Argument(FunctionGenerator.read(local), Erasure.of(type));
  }

  private Invocation invocation() {
    return Objects.requireNonNull(code.model().invocation(reference));
  }

  private void addArguments(
      List<HirExpression> arguments, List<Argument> given, Invocation invocation) {
    int single =
        invocation.isVariable() ? invocation.method().parameters().size() - 1 : given.size();
    for (int i = 0; i < single; i++) {
      arguments.add(as(given.get(i), code.typeIn(invocation.parameter(i))));
    }
    if (invocation.isVariable()) {
      List<Argument> rest = given.subList(single, given.size());
      Type.Array array =
          (Type.Array)
              code.typeIn(invocation.apply(invocation.method().parameterTypes().getLast()));
      arguments.add(
          expressions
              .arrays()
              .of(
                  array,
                  Collections.nCopies(rest.size(), range),
                  i -> as(rest.get(i), array.element()),
                  range));
    }
  }

  /** A value as another type: cast, boxed, unboxed or widened (JLS 5.3). */
  private HirExpression as(Argument argument, Type wanted) {
    Type from = argument.type();
    if (from.isReference() && wanted.isReference()) {
      return expressions.objects().cast(argument.value(), from, wanted, range);
    }
    if (from instanceof Primitive primitive && wanted.isReference()) {
      return expressions.box(argument.value(), primitive, range);
    }
    if (from.isReference() && wanted instanceof Primitive primitive) {
      Primitive own = Boxes.unboxed(from).orElse(primitive);
      Type box = new Type.Declared(code.program().boxClass(own), List.of());
      HirExpression object = expressions.objects().cast(argument.value(), from, box, range);
      HirExpression value =
          expressions.unboxed(expressions.checks().requireNonNull(object, range), own, range);
      return Values.convert(value, own, primitive);
    }
    return expressions.convert(argument.value(), from, wanted);
  }
}
