package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.model.CheckedAsm;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.AsmText;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** Asm with its operands lowered; outputs that are no plain variables go by way of one. */
final class AsmGenerator {
  private final FunctionGenerator code;
  private final List<HirStatement> before = new ArrayList<>();
  private final List<HirStatement> after = new ArrayList<>();

  AsmGenerator(FunctionGenerator code) {
    this.code = code;
  }

  HirStatement statement(AsmText text) {
    HirAsm asm = lower(text);
    if (!code.program().checker().universe().isLibrary(text.range().file())) {
      code.function().attributes().add(HirFunction.Attribute.ASSEMBLY);
    }
    if (before.isEmpty() && after.isEmpty()) {
      return new HirStatement.Asm(asm, text.range());
    }
    before.add(new HirStatement.Asm(asm, text.range()));
    before.addAll(after);
    return new HirStatement.Block(before);
  }

  HirAsm lower(AsmText text) {
    CheckedAsm checked = code.model().asm(text);
    List<HirAsm.Operand> operands = new ArrayList<>();
    for (CheckedAsm.Operand operand : checked.operands()) {
      operands.add(
          switch (operand) {
            case CheckedAsm.Constant constant -> new HirAsm.Constant(constant.value());
            case CheckedAsm.SymbolName name -> symbol(name.symbol());
            case CheckedAsm.Register register -> register(register);
          });
    }
    return new HirAsm(checked.template(), operands, checked.options(), checked.clobbers());
  }

  private HirAsm.Operand symbol(Symbol symbol) {
    return switch (symbol) {
      case MethodSymbol method -> {
        initializeBefore(method.owner(), method.range());
        yield new HirAsm.FunctionSymbol(code.program().function(method, Substitution.EMPTY));
      }
      case FieldSymbol field -> {
        initializeBefore(field.owner(), field.range());
        yield new HirAsm.GlobalSymbol(code.program().global(field));
      }
      default -> throw new IllegalStateException("no linker symbol for " + symbol);
    };
  }

  private void initializeBefore(TypeSymbol owner, SourceRange range) {
    before.addAll(code.initialize(owner, range));
  }

  private HirAsm.Register register(CheckedAsm.Register register) {
    Type type = code.typeIn(register.type());
    return new HirAsm.Register(
        register.register(),
        register.registerClass(),
        code.layouts().of(type),
        register.input() == null ? null : input(register.input(), type),
        register.output() == null ? null : output(register.output()),
        register.isWritten(),
        register.isLate());
  }

  private HirExpression input(Expression expression, Type type) {
    return code.typeOf(expression) instanceof Type.Primitive && type instanceof Type.Primitive
        ? code.expressions().valueAs(expression, type)
        : code.expressions().value(expression);
  }

  private HirPlace output(Expression expression) {
    PlaceGenerator places = code.expressions().places();
    Place place = places.place(expression);
    if (place.place() instanceof HirPlace.Local && place.bits() == null) {
      return place.place();
    }
    HirLocal local = new HirLocal("output", code.layouts().of(place.type()));
    before.add(new HirStatement.Let(local, null, expression.range()));
    after.add(
        new HirStatement.Evaluate(
            places.write(place, FunctionGenerator.read(local), expression.range()),
            expression.range()));
    return new HirPlace.Local(local);
  }
}
