package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.ArithmeticBuilder;
import dev.jkc.compiler.llvm.Block;
import dev.jkc.compiler.llvm.Builder;
import dev.jkc.compiler.llvm.Constants;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.MemoryBuilder;
import dev.jkc.compiler.llvm.Metadata;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.pass.CountedLoop;
import dev.jkc.compiler.pass.CountedLoops;
import dev.jkc.lang.source.SourceRange;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The function being lowered: where code goes, where locals live, and whether control gets here.
 *
 * <p>Behind a return, a break or a call that does not return the code is dead. Statements are then
 * left out; what an expression still emits goes to a block that nothing branches to.
 */
final class FunctionContext implements AutoCloseable {
  private final ModuleContext module;
  private final HirFunction source;
  private final Function function;
  private final Block allocations;
  private final Builder allocator;
  private final Builder builder;
  private final IdentityHashMap<HirLocal, Value> locals = new IdentityHashMap<>();
  private final DebugLowering.@Nullable Scope debugScope;
  private final ExpressionLowering expressions;
  private final AggregateLowering aggregates;
  private final PlaceLowering places;
  private final CallLowering calls;
  private final ObjectLowering objects;
  private final StatementLowering statements;
  private final Handlers handlers;
  private @Nullable CountedLoops loops;
  private Set<HirExpression.Check> passing = Set.of();
  private boolean isDead;

  private boolean returns;

  FunctionContext(ModuleContext module, HirFunction source) {
    this.module = module;
    this.source = source;
    function = module.symbols().of(source);
    debugScope = module.debug().describe(source, function);
    allocations = function.appendBlock("entry");
    allocator = module.llvm().createBuilder();
    allocator.positionAtEnd(allocations);
    builder = module.llvm().createBuilder();
    builder.positionAtEnd(function.appendBlock("body"));
    places = new PlaceLowering(this);
    calls = new CallLowering(this);
    objects = new ObjectLowering(this);
    aggregates = new AggregateLowering(this);
    expressions = new ExpressionLowering(this);
    statements = new StatementLowering(this);
    handlers = new Handlers(this);
    locate(source.range());
  }

  ModuleContext module() {
    return module;
  }

  /** The function as HIR has it. */
  HirFunction source() {
    return source;
  }

  /** The function as LLVM has it. */
  Function function() {
    return function;
  }

  Builder builder() {
    return builder;
  }

  ArithmeticBuilder arithmetic() {
    return builder.arithmetic();
  }

  MemoryBuilder memory() {
    return builder.memory();
  }

  MachineTypes types() {
    return module.types();
  }

  Constants constants() {
    return module.constants();
  }

  ExpressionLowering expressions() {
    return expressions;
  }

  AggregateLowering aggregates() {
    return aggregates;
  }

  PlaceLowering places() {
    return places;
  }

  CallLowering calls() {
    return calls;
  }

  ObjectLowering objects() {
    return objects;
  }

  StatementLowering statements() {
    return statements;
  }

  /** What is known of a loop, if it is to be made use of. */
  Optional<CountedLoop> counted(HirStatement.Loop loop) {
    if (!module.options().level().isForSpeed()) {
      return Optional.empty();
    }
    if (loops == null) {
      loops = new CountedLoops(source);
    }
    return loops.analyze(loop);
  }

  /** Says which checks pass in what is lowered next. */
  void setPassing(Set<HirExpression.Check> checks) {
    passing = checks;
  }

  /** Whether a check passes in what is lowered now. */
  boolean isKnownToPass(HirExpression.Check check) {
    return passing.contains(check);
  }

  /** What catches exceptions. */
  Handlers handlers() {
    return handlers;
  }

  /** Says which source the next instructions come from. */
  void locate(SourceRange range) {
    builder.setLocation(location(range));
  }

  @Nullable Metadata location(SourceRange range) {
    return module.debug().location(debugScope, range);
  }

  /** Reserves memory in the frame for a value. */
  Value allocate(HirType type) {
    return allocator
        .memory()
        .allocate(module.types().memory(type), MachineTypes.alignment(type.alignment()));
  }

  /** The address of a local variable, which gets memory when it is first met. */
  Value address(HirLocal local) {
    return locals.computeIfAbsent(local, key -> allocate(key.type()));
  }

  /** Lets a local live in memory that is already there. */
  void place(HirLocal local, Value address) {
    locals.put(local, address);
  }

  /** Tells debuggers about a variable; {@code parameter} counts from 0, −1 for none. */
  void describe(HirLocal local, int parameter, SourceRange range) {
    module.debug().declare(debugScope, local, parameter, range, address(local), builder.block());
  }

  /** A place in the code that control may go to. */
  static final class Destination {
    private final Block block;
    private boolean isReached;

    Destination(Block block) {
      this.block = block;
    }

    Block block() {
      return block;
    }
  }

  /** Makes a place to go to; the name is for readers of the IR. */
  Destination destination(String name) {
    return new Destination(function.appendBlock(name));
  }

  /** Whether control cannot get here. */
  boolean isDead() {
    return isDead;
  }

  /** Goes to a place; what follows is dead. */
  void jump(Destination target) {
    if (isDead) {
      seal();
    } else {
      target.isReached = true;
      builder.branch(target.block);
      isDead = true;
    }
  }

  /** Goes to one of two places; what follows is dead. */
  void branch(Value condition, Destination whenTrue, Destination whenFalse) {
    if (isDead) {
      seal();
    } else {
      reach(whenTrue);
      reach(whenFalse);
      builder.branchIf(condition, whenTrue.block, whenFalse.block);
      isDead = true;
    }
  }

  /** Goes to the first place unless the program is about to fail; what follows is dead. */
  void branchLikely(Value condition, Destination usual, Destination failure) {
    if (isDead) {
      seal();
    } else {
      reach(usual);
      reach(failure);
      Value branch = builder.branchIf(condition, usual.block, failure.block);
      builder.setMetadata(branch, module.profile(), module.likelyWeights());
      isDead = true;
    }
  }

  /** Goes where the selector says; what follows is dead. */
  void switchOn(Value selector, Destination otherwise, List<Case> cases) {
    if (isDead) {
      seal();
      return;
    }
    reach(otherwise);
    cases.forEach(one -> reach(one.target()));
    builder.switchOn(
        selector,
        otherwise.block,
        cases.stream()
            .map(one -> new Builder.SwitchCase(one.constant(), one.target().block))
            .toList());
    isDead = true;
  }

  /** A constant of a switch, and where it leads. */
  record Case(Value constant, Destination target) {}

  private static void reach(Destination destination) {
    destination.isReached = true;
  }

  /** Goes on at a place, to which control has to have gone before by a jump or a branch. */
  void start(Destination destination) {
    if (!builder.isTerminated()) {
      seal();
    }
    builder.positionAtEnd(destination.block);
    isDead = !destination.isReached;
  }

  /** Says that the block has just been ended, or that control does not get to its end. */
  void die() {
    seal();
    isDead = true;
  }

  private void seal() {
    if (!builder.isTerminated()) {
      builder.unreachable();
    }
  }

  /** Goes on in a block that was left to make another one. */
  void revive(Block block) {
    builder.positionAtEnd(block);
    isDead = false;
  }

  /** Gives dead code a block to go to, before an expression is emitted all the same. */
  void requireBlock() {
    if (builder.isTerminated()) {
      builder.positionAtEnd(function.appendBlock("dead"));
      isDead = true;
    }
  }

  /** Returns a scalar. */
  void returnValue(Value value) {
    builder.returnValue(value);
    returns = true;
    die();
  }

  void returnVoid() {
    builder.returnVoid();
    returns = true;
    die();
  }

  /** Ends the function behind its last statement. */
  void finish(Block body) {
    if (!builder.isTerminated()) {
      if (isDead || source.result() != HirType.VOID) {
        builder.unreachable();
      } else {
        returnVoid();
      }
    }
    allocator.branch(body);
    boolean isOptimized = module.options().level() != OptimizationLevel.O0;
    if (isOptimized && !returns && !source.is(HirFunction.Attribute.NAKED)) {
      function.addAttribute(module.attributes().flag("noreturn"));
    }
  }

  @Override
  public void close() {
    builder.close();
    allocator.close();
  }
}
