package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions between a method that is called and one of a subclass that takes its place and wants
 * more of its parameters than the code of callers knows: they ask (JLS 15.12.4.5). Methods of
 * programs have them for each other descriptor, as they are seen in traces.
 */
final class Bridges {
  private final Program program;
  private final Map<Key, HirFunction> bridges = new HashMap<>();

  private record Key(HirFunction target, List<Type> parameters) {}

  Bridges(Program program) {
    this.program = program;
  }

  /** What a call of one method calls where another takes its place in objects of a class. */
  HirFunction to(MethodSymbol method, MethodSymbol called, Type.Declared receiver) {
    Substitution seen = Classes.values(receiver, called);
    Substitution own = Classes.values(receiver, method);
    HirFunction target = program.function(method, own);
    List<Type> given = seen.eraseAll(called.parameterTypes());
    List<Type> wanted = own.eraseAll(method.parameterTypes());
    boolean isOther =
        !given.equals(wanted) || !own.erase(method.result()).equals(seen.erase(called.result()));
    boolean isNeeded = isOther && isInTraces(method);
    for (int i = 0; i < wanted.size(); i++) {
      isNeeded |=
          wanted.get(i).isReference() && !Conversions.isSubtype(given.get(i), wanted.get(i));
    }
    return isNeeded
        ? bridges.computeIfAbsent(new Key(target, given), key -> make(method, wanted, key))
        : target;
  }

  /** Whether traces show the method that javac makes for another descriptor (JLS 8.4.8.3). */
  private boolean isInTraces(MethodSymbol method) {
    return !method.owner().isClosure() && !program.isOfLibrary(method.owner());
  }

  private HirFunction make(MethodSymbol method, List<Type> parameterTypes, Key key) {
    TypeSymbol owner = method.owner();
    SourceRange range = owner.range();
    HirLocal receiver = new HirLocal("this", HirType.REFERENCE);
    List<HirLocal> parameters = new ArrayList<>(List.of(receiver));
    for (int i = 0; i < key.parameters().size(); i++) {
      HirType type = program.layouts().of(key.parameters().get(i));
      parameters.add(new HirLocal(method.parameters().get(i).name(), type));
    }
    HirFunction target = key.target();
    HirFunction bridge =
        new HirFunction(
            target.symbol() + "$bridge" + (bridges.size() + 1),
            owner.isClosure() ? Closures.HIDDEN : SymbolNames.displayName(method),
            target.convention(),
            parameters,
            target.result(),
            range);
    FunctionGenerator code = FunctionGenerator.forInitializer(program, bridge, owner);
    List<HirExpression> arguments = new ArrayList<>();
    arguments.add(FunctionGenerator.read(receiver));
    for (int i = 0; i < key.parameters().size(); i++) {
      HirExpression value = FunctionGenerator.read(parameters.get(i + 1));
      Type wanted = parameterTypes.get(i);
      Type given = key.parameters().get(i);
      arguments.add(
          wanted.isReference()
              ? code.expressions().objects().cast(value, given, wanted, range)
              : value);
    }
    HirExpression call = new HirExpression.Call(target, arguments, range);
    List<HirStatement> body =
        target.result() == HirType.VOID
            ? List.of(new HirStatement.Evaluate(call, range), new HirStatement.Return(null, range))
            : List.of(new HirStatement.Return(call, range));
    bridge.setBody(new HirStatement.Block(body));
    return bridge;
  }
}
