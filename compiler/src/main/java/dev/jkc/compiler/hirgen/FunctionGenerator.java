package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.model.Model;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Generates one function: what is known inside of it, shared by the generators of its parts. */
final class FunctionGenerator {
  /** Where the values of the innermost switch expression go. */
  record YieldTarget(HirLocal result, Type type, HirLabel end) {}

  private final Program program;
  private final HirFunction function;
  private final TypeSymbol frame;
  private final @Nullable MethodSymbol method;
  private final Substitution substitution;
  private final Map<LocalSymbol, HirLocal> locals;
  private final @Nullable HirLocal receiver;
  private final ExpressionGenerator expressions;
  private final StatementGenerator statements;
  private final EnclosingGenerator enclosing;
  private final Jumps jumps = new Jumps();
  private final KnownReferences nulls;
  private final LocalSlots slots;
  private final Lines lines = new Lines();
  private final IdentityHashMap<Node, HirLabel> breakLabels = new IdentityHashMap<>();
  private final IdentityHashMap<Node, HirLabel> continueLabels = new IdentityHashMap<>();
  private final Deque<YieldTarget> yields = new ArrayDeque<>();
  private int unsafeDepth;
  private int parts;

  FunctionGenerator(
      Program program,
      HirFunction function,
      MethodSymbol method,
      Substitution substitution,
      Map<LocalSymbol, HirLocal> locals,
      @Nullable HirLocal receiver) {
    this(program, function, method.owner(), method, substitution, locals, receiver);
  }

  private FunctionGenerator(
      Program program,
      HirFunction function,
      TypeSymbol owner,
      @Nullable MethodSymbol method,
      Substitution substitution,
      Map<LocalSymbol, HirLocal> locals,
      @Nullable HirLocal receiver) {
    this.program = program;
    this.function = function;
    this.frame = owner;
    this.method = method;
    this.substitution = substitution;
    this.locals = locals;
    this.receiver = receiver;
    this.expressions = new ExpressionGenerator(this);
    this.statements = new StatementGenerator(this);
    this.enclosing = new EnclosingGenerator(this);
    this.nulls = new KnownReferences(program, function.range().file());
    this.slots = new LocalSlots(method);
  }

  /** A generator for the static initialiser of a class. */
  static FunctionGenerator forInitializer(Program program, HirFunction function, TypeSymbol owner) {
    return new FunctionGenerator(
        program, function, owner, null, Substitution.EMPTY, new HashMap<>(), null);
  }

  Program program() {
    return program;
  }

  HirFunction function() {
    return function;
  }

  /** A number for the next part of the function that becomes one of its own. */
  int nextPart() {
    return ++parts;
  }

  Model model() {
    return program.model();
  }

  Layouts layouts() {
    return program.layouts();
  }

  /** The class whose code it is. */
  TypeSymbol owner() {
    return frame.codeOwner();
  }

  /** The class of the receiver: of a lambda's or method reference's object, or the owner. */
  TypeSymbol frame() {
    return frame;
  }

  /** {@code this}. */
  HirExpression self() {
    return frame.isClosure() ? enclosing.instance(owner()) : read(receiver());
  }

  Substitution substitution() {
    return substitution;
  }

  ExpressionGenerator expressions() {
    return expressions;
  }

  StatementGenerator statements() {
    return statements;
  }

  IdentityHashMap<Node, HirLabel> breakLabels() {
    return breakLabels;
  }

  IdentityHashMap<Node, HirLabel> continueLabels() {
    return continueLabels;
  }

  /** What is known not to be null. */
  KnownReferences nulls() {
    return nulls;
  }

  /** The numbers of the local variables. */
  LocalSlots slots() {
    return slots;
  }

  /** The lines of the code. */
  Lines lines() {
    return lines;
  }

  /** The ways out of statements. */
  Jumps jumps() {
    return jumps;
  }

  Deque<YieldTarget> yields() {
    return yields;
  }

  /** The type of an expression in this instance. */
  Type typeOf(Expression expression) {
    return typeIn(model().type(expression));
  }

  /** A type of the source as the code of this instance has it: erased (JLS 4.6). */
  Type typeIn(Type type) {
    return substitution.erase(type);
  }

  /** The types of this instance, and those for the parameters of what declares a member. */
  Substitution values(Type receiver, TypeSymbol owner) {
    if (!owner.isOverValues()) {
      return substitution;
    }
    Type.Declared site = Objects.requireNonNull(Ancestors.as(receiver, owner));
    Type seen = substitution.apply(site);
    return substitution.and(Substitution.of((Type.Declared) seen).ofValues());
  }

  /** The class that declares a member of a receiver, as this instance has it. */
  Type.Declared ownerOf(Type receiver, TypeSymbol owner) {
    return instance(owner, values(receiver, owner));
  }

  /** A class with the types of this instance. */
  Type.Declared typeOf(TypeSymbol symbol) {
    return instance(symbol, substitution);
  }

  private static Type.Declared instance(TypeSymbol symbol, Substitution types) {
    return symbol.isOverValues()
        ? (Type.Declared) types.erase(symbol.thisType())
        : new Type.Declared(symbol, List.of());
  }

  /** The result type of the method in this instance. */
  Type resultType() {
    return method == null ? Type.Special.VOID : typeIn(method.result());
  }

  /** The value of a return statement. */
  HirExpression result(Expression value) {
    return ForeignValues.send(
        function.convention(), expressions.valueAs(value, resultType()), resultType());
  }

  HirLocal receiver() {
    if (receiver == null) {
      throw new IllegalStateException("no receiver in " + function);
    }
    return receiver;
  }

  /** The variable of a local symbol. */
  HirLocal local(LocalSymbol symbol) {
    return locals.computeIfAbsent(
        symbol,
        s -> {
          Type type = typeIn(s.type());
          return new HirLocal(s.name(), layouts().of(type), program.sourceTypes().of(type));
        });
  }

  boolean isUnsafe() {
    return unsafeDepth > 0 || (method != null && method.isUnsafe());
  }

  void enterUnsafe() {
    unsafeDepth++;
    function.attributes().add(HirFunction.Attribute.RAW_MEMORY);
  }

  void leaveUnsafe() {
    unsafeDepth--;
  }

  /** A new temporary that holds a value from now on. */
  static HirLocal temporary(
      String name, HirExpression value, SourceRange range, List<HirStatement> statements) {
    HirLocal local = new HirLocal(name, value.type());
    statements.add(new HirStatement.Let(local, value, range));
    return local;
  }

  static HirExpression read(HirLocal local) {
    return new HirExpression.Load(new HirPlace.Local(local), HirExpression.Access.PLAIN);
  }

  /** Statements that run a class's initialiser where that may be needed. */
  List<HirStatement> initialize(TypeSymbol symbol, SourceRange range) {
    return program
        .initializers()
        .guard(symbol, owner())
        .<List<HirStatement>>map(
            guard ->
                List.of(
                    new HirStatement.Evaluate(
                        new HirExpression.Call(guard, List.of(), range), range)))
        .orElse(List.of());
  }

  /** The instances and variables around the class. */
  EnclosingGenerator enclosing() {
    return enclosing;
  }

  /**
   * Generates the body of the method.
   *
   * @param hidden what a constructor takes for the fields that keep what is around the class
   */
  void generateMethod(List<HirLocal> hidden) {
    MethodSymbol symbol = method;
    if (symbol == null) {
      throw new IllegalStateException("no method for " + function);
    }
    if (model().closed(frame) instanceof Expression.MethodReference reference) {
      function.setBody(new ReferenceGenerator(this, reference).body(symbol));
      return;
    }
    List<HirStatement> body = new ArrayList<>();
    boolean isNaked = symbol.traits().has(Traits.Flag.NAKED);
    if (!isNaked) {
      receiveParameters(symbol, body);
    }
    boolean entered =
        symbol.traits().exportSymbol() != null || symbol.traits().has(Traits.Flag.INTERRUPT);
    if (entered && !isNaked) {
      program
          .initializers()
          .guardFromOutside(owner())
          .ifPresent(
              guard ->
                  body.add(
                      new HirStatement.Evaluate(
                          new HirExpression.Call(guard, List.of(), symbol.range()),
                          symbol.range())));
    }
    Declaration declaration = symbol.declaration();
    Statement.Block block =
        switch (declaration) {
          case Declaration.Method m -> m.body();
          case Declaration.Constructor c -> c.body();
          case null, default -> null;
        };
    List<Statement> rest = block == null ? List.of() : block.statements();
    if (rest.size() == 1 && rest.getFirst() instanceof Statement.Throw) {
      function.attributes().add(HirFunction.Attribute.COLD);
      function.attributes().add(HirFunction.Attribute.NO_INLINE);
    }
    if (symbol.isConstructor()) {
      enclosing.setHidden(hidden);
      keep(hidden, body);
      rest = beginConstruction(symbol, rest, body);
    }
    rest.forEach(statement -> body.add(statements.generate(statement)));
    if (symbol.result() == Type.Special.VOID && !isNaked) {
      body.add(new HirStatement.Return(null, end(block, symbol.range())));
    }
    function.setBody(new HirStatement.Block(body));
  }

  /** Takes what arrives as another type than the source says. */
  private void receiveParameters(MethodSymbol symbol, List<HirStatement> body) {
    int first = function.parameters().size() - symbol.parameters().size();
    for (int i = 0; i < symbol.parameters().size(); i++) {
      LocalSymbol parameter = symbol.parameters().get(i);
      HirLocal passed = function.parameters().get(first + i);
      HirLocal local = local(parameter);
      if (local != passed) {
        body.add(
            new HirStatement.Let(
                local, ForeignValues.receive(read(passed), local.type()), parameter.range()));
      }
    }
  }

  private static SourceRange end(Statement.@Nullable Block block, SourceRange otherwise) {
    return block == null
        ? otherwise
        : block.range().file().range(block.range().end() - 1, block.range().end());
  }

  /**
   * What comes before the body of a constructor (JLS 12.5): another constructor of the class, or
   * one of the superclass and then the initialisers; the statements that are left.
   */
  private List<Statement> beginConstruction(
      MethodSymbol constructor, List<Statement> block, List<HirStatement> body) {
    List<Statement> rest = block;
    boolean delegates = false;
    if (!block.isEmpty() && block.getFirst() instanceof Statement.ConstructorCall call) {
      body.add(statements.generate(call));
      delegates = !call.isSuper();
      rest = block.subList(1, block.size());
    }
    MethodSymbol called = model().superConstructor(constructor);
    if (called != null && called.owner() != program.object()) {
      List<HirExpression> arguments = new ArrayList<>();
      arguments.add(read(receiver()));
      enclosing.addHidden(arguments, called.owner(), null, true);
      if (called.owner().binaryName().equals("java.lang.Enum")) {
        enclosing.addConstant(arguments);
      }
      // Those of an anonymous class are passed on.
      if (constructor.owner().isAnonymous()) {
        called.parameters().forEach(parameter -> arguments.add(read(local(parameter))));
      } else if (called.isVarargs()) {
        Type.Array array = (Type.Array) called.parameterTypes().getFirst();
        arguments.add(expressions.arrays().of(List.of(), array, constructor.range()));
      }
      if (constructor.declaration() instanceof Declaration.Constructor written) {
        lines.note(written.body().range());
      }
      SourceRange range = lines.at(constructor.range());
      body.add(
          new HirStatement.Evaluate(
              new HirExpression.Call(
                  program.function(called, values(constructor.owner().thisType(), called.owner())),
                  arguments,
                  range),
              range));
    }
    if (!delegates) {
      initializers(body);
    }
    return rest;
  }

  /**
   * Before anything else an instance has what it keeps of what is around: code of the superclass
   * may ask.
   */
  private void keep(List<HirLocal> hidden, List<HirStatement> body) {
    if (hidden.isEmpty()) {
      return;
    }
    HirType.Struct layout = layouts().object(typeOf(owner()));
    for (HirLocal value : hidden) {
      if (value.name().startsWith("$")) {
        continue; // an enum's, which the constructor of its superclass takes
      }
      HirPlace object = new HirPlace.Dereference(read(receiver()), layout, layout.alignment());
      HirPlace field = new HirPlace.Field(object, Layouts.field(layout, value.name()));
      HirExpression store =
          new HirExpression.Assign(field, read(value), HirExpression.Access.PLAIN);
      body.add(new HirStatement.Evaluate(store, owner().range()));
    }
  }

  /** The values of fields and the initialisers of instances, in textual order. */
  private void initializers(List<HirStatement> body) {
    for (Declaration member : owner().declaration().members()) {
      switch (member) {
        case Declaration.Field declared -> {
          for (VariableDeclarator variable : declared.variables()) {
            FieldSymbol field = owner().fields().get(variable.name().text());
            if (field != null && !field.isStatic() && field.initializer() != null) {
              lines.note(declared.range());
              initialize(field, field.initializer(), body);
            }
          }
        }
        case Declaration.Initializer initializer when !initializer.isStatic() ->
            body.add(statements.generate(initializer.body()));
        default -> {}
      }
    }
  }

  private void initialize(FieldSymbol field, Expression initializer, List<HirStatement> body) {
    Place place = expressions.places().ownField(field, initializer.range());
    HirExpression value = slots.scoped(() -> expressions.valueAs(initializer, place.type()));
    body.add(
        new HirStatement.Evaluate(
            expressions.places().write(place, value, initializer.range()), initializer.range()));
  }

  /** The layout of a type in this instance. */
  HirType layoutOf(Type type) {
    return layouts().of(typeIn(type));
  }
}
