package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Declaration.TypeKind;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.ReceiverParameter;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.VariableDeclarator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints files and declarations, and holds the printers of what is in them. */
final class DeclarationPrinter {
  private final PrintOutput out;
  private final ExpressionPrinter expressions;
  private final TypePrinter types;
  private final StatementPrinter statements;
  private final AsmPrinter asm;

  DeclarationPrinter(PrintOutput out) {
    this.out = out;
    this.expressions = new ExpressionPrinter(out, this);
    this.types = new TypePrinter(out, expressions);
    this.statements = new StatementPrinter(out, this);
    this.asm = new AsmPrinter(out, expressions);
  }

  ExpressionPrinter expressions() {
    return expressions;
  }

  TypePrinter types() {
    return types;
  }

  StatementPrinter statements() {
    return statements;
  }

  AsmPrinter asm() {
    return asm;
  }

  /** Prints a whole file. */
  void unit(CompilationUnit unit) {
    if (unit.packageName() != null) {
      types.annotations(unit.packageAnnotations());
      out.line("package " + unit.packageName().text() + ";");
    }
    for (CompilationUnit.Import each : unit.imports()) {
      out.line(
          "import "
              + (each.isStatic() ? "static " : "")
              + each.name().text()
              + (each.onDemand() ? ".*;" : ";"));
    }
    unit.members().forEach(this::declaration);
  }

  /** Prints a declaration and ends its line. */
  void declaration(Declaration declaration) {
    switch (declaration) {
      case Declaration.Type d -> type(d);
      case Declaration.Field d -> {
        modifiers(d.modifiers());
        types.type(d.type());
        out.add(" ");
        out.join(d.variables(), ", ", this::variable);
        out.line(";");
      }
      case Declaration.BitRange d -> bitRange(d);
      case Declaration.Method d -> method(d);
      case Declaration.Constructor d -> constructor(d);
      case Declaration.Initializer d -> {
        out.add(d.isStatic() ? "static " : "");
        statements.block(d.body());
        out.line();
      }
      case Declaration.StaticAssert d ->
          statements.assertion("static assert ", d.condition(), d.message());
      case Declaration.Asm d -> {
        asm.text(d.text());
        out.line(";");
      }
    }
  }

  /** Prints modifiers, each with a space behind it. */
  void modifiers(Modifiers modifiers) {
    types.annotations(modifiers.annotations());
    for (Modifiers.Word word : modifiers.words()) {
      out.add(word.modifier().word() + " ");
    }
  }

  private void type(Declaration.Type type) {
    modifiers(type.modifiers());
    out.add(type.kind().word() + " " + type.name().text());
    types.parameters(type.typeParameters());
    if (type.kind() == TypeKind.RECORD) {
      parameters(null, type.components());
    }
    if (type.superclass() != null) {
      clause("extends", List.of(type.superclass()));
    }
    clause(type.kind() == TypeKind.INTERFACE ? "extends" : "implements", type.interfaces());
    clause("permits", type.permits());
    TypeTree base = type.bitfieldBase();
    if (base != null) {
      out.add(" : ");
      types.type(base);
    }
    out.add(" ");
    out.braces(() -> typeBody(type));
    out.line();
  }

  private void clause(String word, List<TypeTree> list) {
    if (!list.isEmpty()) {
      out.add(" " + word + " ");
      out.join(list, ", ", types::type);
    }
  }

  private void typeBody(Declaration.Type type) {
    if (type.kind() == TypeKind.ENUM) {
      for (Declaration.EnumConstant constant : type.constants()) {
        enumConstant(constant);
        out.line(",");
      }
      if (!type.members().isEmpty()) {
        out.line(";");
      }
    }
    type.members().forEach(this::declaration);
  }

  private void enumConstant(Declaration.EnumConstant constant) {
    types.annotations(constant.annotations());
    out.add(constant.name().text());
    if (!constant.arguments().isEmpty()) {
      expressions.arguments(constant.arguments());
    }
    Expression.ClassBody body = constant.body();
    if (body != null) {
      out.add(" ");
      classBody(body);
    }
  }

  /** Prints the body of an anonymous class without ending its last line. */
  void classBody(Expression.ClassBody body) {
    out.braces(() -> body.members().forEach(this::declaration));
  }

  private void bitRange(Declaration.BitRange bits) {
    modifiers(bits.modifiers());
    types.type(bits.type());
    out.add(" " + bits.name().text() + " : ");
    expressions.expression(bits.high());
    if (bits.low() != null) {
      out.add(" : ");
      expressions.expression(bits.low());
    }
    out.line(";");
  }

  private void method(Declaration.Method method) {
    modifiers(method.modifiers());
    if (!method.typeParameters().isEmpty()) {
      types.parameters(method.typeParameters());
      out.add(" ");
    }
    types.type(method.result());
    out.add(" " + method.name().text());
    parameters(method.receiver(), method.parameters());
    out.add("[]".repeat(method.extraDimensions()));
    clause("throws", method.exceptions());
    if (method.defaultValue() != null) {
      out.add(" default ");
      expressions.expression(method.defaultValue());
    }
    body(method.body());
  }

  private void body(Statement.@Nullable Block body) {
    if (body == null) {
      out.line(";");
    } else {
      out.add(" ");
      statements.block(body);
      out.line();
    }
  }

  private void constructor(Declaration.Constructor constructor) {
    modifiers(constructor.modifiers());
    if (!constructor.typeParameters().isEmpty()) {
      types.parameters(constructor.typeParameters());
      out.add(" ");
    }
    out.add(constructor.name().text());
    if (!constructor.isCompact()) {
      parameters(constructor.receiver(), constructor.parameters());
    }
    clause("throws", constructor.exceptions());
    body(constructor.body());
  }

  private void parameters(@Nullable ReceiverParameter receiver, List<Parameter> parameters) {
    out.add("(");
    if (receiver != null) {
      modifiers(receiver.modifiers());
      types.type(receiver.type());
      out.add(" ");
      expressions.expression(receiver.name());
      out.add(parameters.isEmpty() ? "" : ", ");
    }
    out.join(parameters, ", ", this::parameter);
    out.add(")");
  }

  /** Prints a parameter. */
  void parameter(Parameter parameter) {
    modifiers(parameter.modifiers());
    TypeTree type = parameter.type();
    if (type != null) {
      types.type(type);
      out.add(parameter.isVarargs() ? "... " : " ");
    }
    out.add(parameter.name().text() + "[]".repeat(parameter.extraDimensions()));
  }

  /** Prints one variable of a declaration. */
  void variable(VariableDeclarator variable) {
    out.add(variable.name().text() + "[]".repeat(variable.extraDimensions()));
    Expression initializer = variable.initializer();
    if (initializer != null) {
      out.add(" = ");
      expressions.expression(initializer);
    }
  }
}
