package dev.jkc.compiler.hir;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The textual form of expressions, places and asm. */
final class HirExpressionPrinter {
  private final HirPrinter printer;

  HirExpressionPrinter(HirPrinter printer) {
    this.printer = printer;
  }

  String text(HirExpression expression) {
    return switch (expression) {
      case HirExpression.IntegerConstant e ->
          e.type() == HirType.BOOLEAN
              ? (e.value() != 0 ? "true" : "false")
              : e.value() + ":" + e.type();
      case HirExpression.FloatConstant e -> e.value() + ":" + e.type();
      case HirExpression.NullConstant e -> "null:" + e.type();
      case HirExpression.ZeroValue e -> "zero:" + printer.type(e.type());
      case HirExpression.FunctionAddress e -> e.function().toString();
      case HirExpression.ObjectConstant e -> e.global().toString();
      case HirExpression.Load e -> place(e.place()) + access(e.access());
      case HirExpression.Assign e ->
          "(" + place(e.place()) + access(e.access()) + " = " + text(e.value()) + ")";
      case HirExpression.AddressOf e -> "&" + place(e.place());
      case HirExpression.PointerAdd e ->
          "(" + text(e.pointer()) + " +" + e.scale() + "* " + text(e.index()) + ")";
      case HirExpression.Unary e -> word(e.operator()) + "(" + text(e.operand()) + ")";
      case HirExpression.Binary e -> call(word(e.operator()), List.of(e.left(), e.right()));
      case HirExpression.Compare e -> call(word(e.comparison()), List.of(e.left(), e.right()));
      case HirExpression.Convert e ->
          word(e.conversion()) + "(" + text(e.operand()) + " to " + e.type() + ")";
      case HirExpression.Conditional e ->
          "("
              + text(e.condition())
              + " ? "
              + text(e.whenTrue())
              + " : "
              + text(e.whenFalse())
              + ")";
      case HirExpression.Call e -> call(e.function().toString(), e.arguments());
      case HirExpression.CallPointer e ->
          "call "
              + word(e.signature().convention())
              + " "
              + call("(" + text(e.pointer()) + ")", e.arguments())
              + ": "
              + printer.type(e.type());
      case HirExpression.CallVirtual e ->
          "virtual " + call(e.selector().toString(), e.arguments()) + ": " + printer.type(e.type());
      case HirExpression.New e -> "new " + e.created();
      case HirExpression.NewArray e -> "new " + e.created() + "[" + text(e.length()) + "]";
      case HirExpression.IsInstance e -> text(e.object()) + " is " + e.tested();
      case HirExpression.MayHold e ->
          "may_hold(" + text(e.array()) + ", " + text(e.object()) + "): " + e.declared();
      case HirExpression.IntrinsicCall e ->
          call("$" + e.intrinsic().name(), e.arguments()) + ": " + printer.type(e.type());
      case HirExpression.Sequence e ->
          "{ " + printer.inline(e.statements()) + "; " + text(e.value()) + " }";
      case HirExpression.Check e -> call("check_" + word(e.kind()), e.operands());
    };
  }

  private static String word(Enum<?> operator) {
    return operator.name().toLowerCase(Locale.ROOT);
  }

  private String call(String name, List<HirExpression> operands) {
    return name + operands.stream().map(this::text).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String access(HirExpression.Access access) {
    return access == HirExpression.Access.PLAIN ? "" : "!" + word(access);
  }

  String place(HirPlace place) {
    return switch (place) {
      case HirPlace.Local p -> printer.name(p.local());
      case HirPlace.Global p -> p.global().toString();
      case HirPlace.Dereference p ->
          "*(" + text(p.address()) + "):" + printer.type(p.type()) + " align " + p.alignment();
      case HirPlace.Field p -> place(p.base()) + "." + p.field().name();
      case HirPlace.Element p -> place(p.base()) + "[" + text(p.index()) + "]";
    };
  }

  String asm(HirAsm asm) {
    StringBuilder text = new StringBuilder("\"");
    for (HirAsm.Piece piece : asm.template()) {
      switch (piece) {
        case HirAsm.Text plain -> text.append(plain.text().replace("\n", "\\n"));
        case HirAsm.Reference reference ->
            text.append('{')
                .append(reference.operand())
                .append(reference.modifier() == null ? "" : ":" + reference.modifier())
                .append('}');
      }
    }
    text.append('"');
    for (HirAsm.Operand operand : asm.operands()) {
      text.append(", ").append(operand(operand));
    }
    asm.options().stream().sorted().forEach(option -> text.append(' ').append(word(option)));
    asm.clobbers().forEach(register -> text.append(" ~").append(register));
    return text.toString();
  }

  private String operand(HirAsm.Operand operand) {
    return switch (operand) {
      case HirAsm.Constant constant -> "const " + constant.value();
      case HirAsm.FunctionSymbol symbol -> "sym " + symbol.function();
      case HirAsm.GlobalSymbol symbol -> "sym " + symbol.global();
      case HirAsm.Register register ->
          (register.isLate() ? "late " : "")
              + (register.register() == null
                  ? register(register.registerClass())
                  : register.register())
              + ":"
              + register.type()
              + (register.input() == null ? "" : " <- " + text(register.input()))
              + (register.isWritten() ? " -> " : "")
              + (register.output() == null
                  ? (register.isWritten() ? "_" : "")
                  : place(register.output()));
    };
  }

  private static String register(HirAsm.@Nullable RegisterClass registerClass) {
    return registerClass == null ? "?" : word(registerClass);
  }
}
