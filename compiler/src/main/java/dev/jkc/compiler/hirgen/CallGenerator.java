package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.CheckKind;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirSignature;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.Intrinsic;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Members;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls and creations. */
final class CallGenerator {
  private final FunctionGenerator code;
  private final ExpressionGenerator expressions;

  CallGenerator(FunctionGenerator code, ExpressionGenerator expressions) {
    this.code = code;
    this.expressions = expressions;
  }

  /** {@code target.name(arguments)}. */
  HirExpression call(Expression.MethodCall call) {
    Invocation invocation = code.model().invocation(call);
    if (invocation == null) {
      return call.target() != null && code.typeOf(call.target()) instanceof Type.Array array
          ? copy(call, call.target(), array)
          : callPointer(call);
    }
    MethodSymbol method = invocation.method();
    Substitution substitution = instantiate(invocation);
    if ("bitfield".equals(method.traits().intrinsic())) {
      return method.isStatic()
          ? expressions.valueAs(call.arguments().get(0), method.owner().bitfieldBase())
          : receiverValue(call);
    }
    if (!method.isStatic() && !method.owner().kind().isValue()) {
      return onObject(call, invocation, substitution);
    }
    List<HirStatement> before = new ArrayList<>();
    List<HirExpression> arguments = new ArrayList<>();
    Expression target = call.target();
    if (!method.isStatic()) {
      arguments.add(receiver(call, method));
    } else if (target != null && expressions.isValue(target)) {
      before.add(new HirStatement.Evaluate(expressions.value(target), target.range()));
    }
    addArguments(arguments, call.arguments(), invocation, call.range());
    // A value may exist without a constructor having run, so that its methods initialise as well.
    boolean initialises = method.isStatic() ? !method.isNative() : method.owner().kind().isValue();
    SourceRange range = begin(call);
    List<HirStatement> guard = initialises ? code.initialize(method.owner(), range) : List.of();
    if (!guard.isEmpty()) {
      // The class is initialised when the arguments are there (JLS 12.4.1, 15.12.4).
      arguments.replaceAll(
          argument ->
              FunctionGenerator.read(
                  FunctionGenerator.temporary("argument", argument, call.range(), before)));
      before.addAll(guard);
    }
    if (method.traits().intrinsic() != null) {
      return Values.sequence(before, intrinsic(range, method, substitution, arguments));
    }
    HirFunction function = code.program().function(method, substitution);
    return Values.sequence(
        before,
        ForeignValues.receive(
            new HirExpression.Call(function, arguments, range),
            code.layouts().of(substitution.apply(method.result()))));
  }

  private HirExpression copy(Expression.MethodCall call, Expression target, Type.Array type) {
    HirExpression value = expressions.value(target);
    SourceRange range = begin(call);
    HirExpression array =
        expressions.checks().notNull(target, value, NullMessages.copy(type), range);
    return expressions.arrays().copyOf(array, type, range);
  }

  /** A call of a method of an object. */
  private HirExpression onObject(
      Expression.MethodCall call, Invocation invocation, Substitution substitution) {
    MethodSymbol method = invocation.method();
    Expression target = call.target();
    List<HirStatement> before = new ArrayList<>();
    List<HirExpression> arguments = new ArrayList<>();
    Type.Declared owner = ownerOf(method, substitution);
    HirExpression receiver = target == null ? own(call) : receiverOf(target, owner);
    arguments.add(receiver);
    addArguments(arguments, call.arguments(), invocation, call.range());
    SourceRange range = begin(call);
    HirExpression checked = target == null ? receiver : notNull(target, receiver, method, range);
    boolean isOrderSeen =
        !arguments.subList(1, arguments.size()).stream().allMatch(Values::isQuiet);
    if (target != null && checked instanceof HirExpression.Check && isOrderSeen) {
      // Whether there is a receiver shows when the arguments are there (JLS 15.12.4.4).
      arguments.replaceAll(
          argument -> PlaceGenerator.keep("argument", argument, call.range(), before));
      arguments.set(0, notNull(target, arguments.getFirst(), method, range));
    } else {
      arguments.set(0, checked);
    }
    if (method.traits().intrinsic() != null) {
      return Values.sequence(before, intrinsic(range, method, substitution, arguments));
    }
    HirExpression value =
        target instanceof Expression.Super
            ? new HirExpression.Call(
                code.program().function(method, substitution), arguments, range)
            : invoke(method, substitution, arguments, receiverClass(call, owner), range);
    HirType result = code.layouts().of(substitution.apply(method.result()));
    return Values.sequence(before, ForeignValues.receive(value, result));
  }

  /** The object before the dot; of several bounds it has to be of the one with the method. */
  private HirExpression receiverOf(Expression target, Type.Declared owner) {
    return code.typeOf(target) instanceof Type.Declared known && !isOf(known, owner)
        ? code.expressions().valueAs(target, owner)
        : expressions.value(target);
  }

  private HirExpression notNull(
      Expression target, HirExpression receiver, MethodSymbol method, SourceRange range) {
    String failed = NullMessages.invoke(method, code.typeOf(target));
    return expressions.checks().notNull(target, receiver, failed, range);
  }

  /**
   * Calls a method without parameters on an object that is not null.
   *
   * @param known what the object is known to be
   */
  HirExpression callOn(HirExpression object, Type known, MethodSymbol method, SourceRange range) {
    Type.Declared owner = ownerOf(method, Substitution.EMPTY);
    Type.Declared receiver = receiverClass(known, owner);
    return invoke(method, Classes.values(receiver, method), List.of(object), receiver, range);
  }

  private Type.Declared receiverClass(Expression.MethodCall call, Type.Declared owner) {
    Expression target = call.target();
    if (target != null) {
      return receiverClass(code.typeOf(target), owner);
    }
    TypeSymbol found = code.model().instance(call);
    return receiverClass(code.typeOf(found == null ? code.owner() : found), owner);
  }

  /** The class that a receiver is known to have: fewer methods are meant than its owner's name. */
  private static Type.Declared receiverClass(Type known, Type.Declared owner) {
    return known instanceof Type.Declared declared && isOf(declared, owner) ? declared : owner;
  }

  private static boolean isOf(Type.Declared known, Type.Declared owner) {
    return Conversions.isSubtype(
        new Type.Declared(known.symbol(), List.of()), new Type.Declared(owner.symbol(), List.of()));
  }

  /** What declares a method, with the types of a call. */
  private static Type.Declared ownerOf(MethodSymbol method, Substitution types) {
    return (Type.Declared) types.erase(method.owner().thisType());
  }

  /**
   * Calls what a method reference means, with the receiver before its arguments.
   *
   * @param isDirect whether the method itself is meant, whatever overrides it
   */
  HirExpression invoke(
      Invocation invocation, List<HirExpression> arguments, boolean isDirect, SourceRange range) {
    MethodSymbol method = invocation.method();
    Substitution substitution = instantiate(invocation);
    if (method.traits().intrinsic() != null) {
      return intrinsic(range, method, substitution, arguments);
    }
    Type.Declared owner = ownerOf(method, substitution);
    HirExpression value =
        isDirect
            ? new HirExpression.Call(
                code.program().function(method, substitution), arguments, range)
            : invoke(method, substitution, arguments, owner, range);
    return ForeignValues.receive(value, code.layouts().of(substitution.apply(method.result())));
  }

  private HirExpression invoke(
      MethodSymbol method,
      Substitution substitution,
      List<HirExpression> arguments,
      Type.Declared receiver,
      SourceRange range) {
    if (Members.isVirtual(method)) {
      HirSelector selector = code.program().classes().selector(method, receiver);
      HirClass known = code.nulls().classOf(arguments.getFirst());
      return known == null
          ? new HirExpression.CallVirtual(selector, arguments, range)
          : new HirExpression.Call(
              code.program().classes().implementation(known, selector), arguments, range);
    }
    return new HirExpression.Call(code.program().function(method, substitution), arguments, range);
  }

  /** The instance that a call without a target is meant for. */
  private HirExpression own(Expression.MethodCall call) {
    TypeSymbol found = code.model().instance(call);
    return found == null ? code.self() : code.enclosing().instance(found);
  }

  private void addArguments(
      List<HirExpression> arguments,
      List<Expression> sources,
      Invocation invocation,
      SourceRange range) {
    MethodSymbol method = invocation.method();
    int single = invocation.isVariable() ? method.parameters().size() - 1 : sources.size();
    for (int i = 0; i < single; i++) {
      Type parameter = code.typeIn(invocation.apply(method.parameterTypes().get(i)));
      arguments.add(
          ForeignValues.send(
              Program.conventionOf(method),
              expressions.valueAs(sources.get(i), parameter),
              parameter));
    }
    if (invocation.isVariable()) {
      Type.Array array = arrayOf(invocation);
      List<Expression> rest = sources.subList(single, sources.size());
      arguments.add(expressions.arrays().of(rest, array, code.lines().at(range)));
    }
  }

  /** The array for a variable number of arguments, which is of what they are (JLS 15.12.4.2). */
  private Type.Array arrayOf(Invocation invocation) {
    Type last = invocation.apply(invocation.method().parameterTypes().getLast());
    return (Type.Array) code.typeIn(last);
  }

  /** Where a call is made that now begins: as javac has it, the line of the name. */
  private SourceRange begin(Expression.MethodCall call) {
    SourceRange range = place(call);
    code.lines().note(range);
    return range;
  }

  private static SourceRange place(Expression.MethodCall call) {
    SourceRange name = call.name().range();
    SourceRange whole = call.range();
    return name.line() == whole.line()
        ? whole
        : new SourceRange(whole.file(), name.start(), whole.end());
  }

  private HirExpression intrinsic(
      SourceRange range,
      MethodSymbol method,
      Substitution substitution,
      List<HirExpression> arguments) {
    String name = String.valueOf(method.traits().intrinsic());
    CheckKind check = Intrinsic.CHECKS.get(name);
    if (check != null) {
      return expressions.checks().check(check, arguments, name, range);
    }
    Intrinsic intrinsic =
        Intrinsic.named(name)
            .orElseThrow(() -> new IllegalStateException("no intrinsic for " + method));
    return new HirExpression.IntrinsicCall(
        intrinsic, code.layouts().of(substitution.apply(method.result())), arguments, range);
  }

  /** The types of an invocation, seen from this instance. */
  Substitution instantiate(Invocation invocation) {
    Map<TypeVariableSymbol, Type> types = new HashMap<>();
    invocation
        .substitution()
        .ofValues()
        .types()
        .forEach((variable, type) -> types.put(variable, code.substitution().apply(type)));
    return code.substitution().and(new Substitution(types));
  }

  private HirExpression receiver(Expression.MethodCall call, MethodSymbol method) {
    Expression target = call.target();
    TypeSymbol owner = method.owner();
    if (target == null) {
      return FunctionGenerator.read(code.receiver());
    }
    if (owner.kind() == TypeSymbol.Kind.BITFIELD) {
      return receiverValue(call);
    }
    return expressions.places().receiverAddress(target);
  }

  /** The receiver of a method on a bitfield, which is passed by value. */
  private HirExpression receiverValue(Expression.MethodCall call) {
    Expression target = call.target();
    if (target == null) {
      return FunctionGenerator.read(code.receiver());
    }
    if (code.typeOf(target) instanceof Type.Pointer pointer) {
      PlaceGenerator places = expressions.places();
      return places.read(places.dereference(expressions.value(target), pointer));
    }
    return expressions.value(target);
  }

  private HirExpression callPointer(Expression.MethodCall call) {
    Expression target = call.target();
    if (target == null || !(code.typeOf(target) instanceof Type.Function function)) {
      throw new IllegalStateException("unresolved call at " + call.range());
    }
    HirExpression pointer =
        expressions
            .checks()
            .check(
                CheckKind.NULL,
                List.of(expressions.value(target)),
                "nullReference",
                target.range());
    CallingConvention convention = Program.convention(function.convention());
    HirType result = code.layouts().of(function.result());
    List<HirExpression> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Type parameter = function.parameters().get(i);
      arguments.add(
          ForeignValues.send(
              convention, expressions.valueAs(call.arguments().get(i), parameter), parameter));
    }
    HirSignature signature =
        new HirSignature(
            convention,
            ForeignValues.passed(convention, result),
            arguments.stream().map(HirExpression::type).toList(),
            function.forbidden());
    return ForeignValues.receive(
        new HirExpression.CallPointer(pointer, signature, arguments, call.range()), result);
  }

  /** {@code new T(arguments)}. */
  HirExpression creation(Expression.New creation) {
    Type.Declared type = (Type.Declared) code.typeOf(creation);
    Invocation invocation = code.model().invocation(creation);
    List<HirStatement> statements = new ArrayList<>();
    if (type.symbol().kind().isValue()) {
      HirType layout = code.layouts().of(type);
      HirExpression zero = new HirExpression.ZeroValue(layout);
      if (invocation == null) {
        return zero;
      }
      statements.addAll(code.initialize(type.symbol(), code.lines().at(creation.range())));
      HirLocal local = FunctionGenerator.temporary("created", zero, creation.range(), statements);
      HirExpression address = new HirExpression.AddressOf(new HirPlace.Local(local));
      statements.add(construct(creation, invocation, address, null, type));
      return new HirExpression.Sequence(statements, FunctionGenerator.read(local));
    }
    if (invocation == null) {
      throw new IllegalStateException("unresolved creation at " + creation.range());
    }
    HirExpression outer = null;
    if (creation.outer() != null) {
      HirExpression given = expressions.value(creation.outer());
      code.lines().note(Lines.place(creation.outer()));
      HirExpression checked = expressions.checks().requireNonNull(creation.outer(), given);
      outer = PlaceGenerator.keep("outer", checked, creation.outer().range(), statements);
    }
    SourceRange range = code.lines().at(creation.range());
    statements.addAll(code.initialize(type.symbol(), range));
    HirExpression.New object =
        new HirExpression.New(
            code.program().classes().of(type),
            code.program().runtime("jk.heap", "Heap", "allocate"),
            range);
    HirLocal local = FunctionGenerator.temporary("created", object, range, statements);
    code.nulls().note(local, object);
    HirExpression reference = FunctionGenerator.read(local);
    statements.add(construct(creation, invocation, reference, outer, type));
    return new HirExpression.Sequence(statements, reference);
  }

  private HirStatement construct(
      Expression.New creation,
      Invocation invocation,
      HirExpression receiver,
      @Nullable HirExpression outer,
      Type.Declared type) {
    List<HirExpression> arguments = new ArrayList<>();
    arguments.add(receiver);
    Substitution substitution = instantiate(invocation).and(Substitution.of(type).ofValues());
    TypeSymbol anonymous = code.model().anonymous(creation);
    MethodSymbol constructor =
        anonymous == null ? invocation.method() : anonymous.constructors().getFirst();
    code.enclosing().addHidden(arguments, constructor.owner(), outer, false);
    if (constructor.owner().isOfEnum()) {
      TypeSymbol symbol = invocation.method().owner();
      List<Declaration.EnumConstant> constants = symbol.declaration().constants();
      for (int i = 0; i < constants.size(); i++) {
        if (constants.get(i).range().equals(creation.range())) {
          String name = constants.get(i).name().text();
          arguments.add(new HirExpression.ObjectConstant(code.program().string(name)));
          arguments.add(Values.integer(HirType.I32, i));
        }
      }
    }
    addArguments(arguments, creation.arguments(), invocation, creation.range());
    HirFunction function = code.program().function(constructor, substitution);
    SourceRange range = code.lines().at(creation.range());
    return new HirStatement.Evaluate(new HirExpression.Call(function, arguments, range), range);
  }

  /** {@code this(arguments)} or {@code super(arguments)}. */
  HirStatement constructorCall(Statement.ConstructorCall call) {
    Invocation invocation = code.model().invocation(call);
    if (invocation == null) {
      throw new IllegalStateException("unresolved constructor call at " + call.range());
    }
    List<HirExpression> arguments = new ArrayList<>();
    arguments.add(FunctionGenerator.read(code.receiver()));
    Substitution substitution = instantiate(invocation);
    code.enclosing()
        .addHidden(arguments, invocation.method().owner(), hiddenOuter(call), call.isSuper());
    addArguments(arguments, call.arguments(), invocation, call.range());
    HirFunction constructor = code.program().function(invocation.method(), substitution);
    code.lines().note(call.range());
    return new HirStatement.Evaluate(
        new HirExpression.Call(constructor, arguments, call.range()), call.range());
  }

  /** A constructor that another one of its class calls gets the same instance to belong to. */
  private @Nullable HirExpression hiddenOuter(Statement.ConstructorCall call) {
    if (call.outer() != null) {
      return expressions.checks().requireNonNull(call.outer(), expressions.value(call.outer()));
    }
    return call.isSuper() || !code.owner().hasOuterInstance()
        ? null
        : code.enclosing().instance(Objects.requireNonNull(code.owner().enclosing()));
  }
}
