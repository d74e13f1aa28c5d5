package dev.jkc.lang.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.walk.Printer;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The structure of small pieces of source, in one line. */
final class Shape {
  private Shape() {}

  /** {@code source} with parentheses around each operator, its own written as brackets. */
  static String of(String source) {
    return shape(expression(source));
  }

  /** Parses an expression of {@code .jk}. */
  static Expression expression(String source) {
    Statement statement = statement("Object x = " + source + ";");
    Expression value = ((Statement.LocalVariables) statement).variables().get(0).initializer();
    return Objects.requireNonNull(value);
  }

  /** Parses the only statement of a method in {@code .jk}. */
  static Statement statement(String source) {
    List<Statement> statements = statements(source);
    assertThat(statements).hasSize(1);
    return statements.get(0);
  }

  /** Parses the statements of a method in {@code .jk}. */
  static List<Statement> statements(String source) {
    Declaration.Method method = (Declaration.Method) member("void f() { " + source + " }");
    return Objects.requireNonNull(method.body()).statements();
  }

  /** Parses the only member of a class in {@code .jk}. */
  static Declaration member(String source) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile("A.jk", SourceFile.Kind.JK, "class A { " + source + " }");
    Declaration type = Parser.parse(file, diagnostics).members().get(0);
    assertThat(TestSources.render(diagnostics)).isEmpty();
    return ((Declaration.Type) type).members().get(0);
  }

  private static String shape(Expression expression) {
    return switch (expression) {
      case Expression.Binary e ->
          "(" + shape(e.left()) + " " + e.operator().symbol() + " " + shape(e.right()) + ")";
      case Expression.Assign e -> "(" + shape(e.target()) + " = " + shape(e.value()) + ")";
      case Expression.CompoundAssign e ->
          "(" + shape(e.target()) + " " + e.operator().symbol() + "= " + shape(e.value()) + ")";
      case Expression.Unary e ->
          e.operator().isPostfix()
              ? "(" + shape(e.operand()) + e.operator().symbol() + ")"
              : "(" + e.operator().symbol() + shape(e.operand()) + ")";
      case Expression.Conditional e ->
          "("
              + shape(e.condition())
              + " ? "
              + shape(e.whenTrue())
              + " : "
              + shape(e.whenFalse())
              + ")";
      case Expression.Cast e -> "((" + Printer.print(e.type()) + ") " + shape(e.operand()) + ")";
      case Expression.TypeTest e ->
          "(" + shape(e.value()) + " instanceof " + Printer.print(e.type()) + ")";
      case Expression.PatternTest e ->
          "(" + shape(e.value()) + " instanceof " + e.pattern().range().text() + ")";
      case Expression.Parenthesized e -> "[" + shape(e.inner()) + "]";
      case Expression.Lambda e ->
          e.parameters().stream()
                  .map(Parameter::name)
                  .map(Object::toString)
                  .collect(Collectors.joining(", ", "(", ") -> "))
              + (e.body() instanceof Expression body ? shape(body) : "{}");
      case Expression.FieldAccess e -> shape(e.target()) + "." + e.name();
      case Expression.Index e -> shape(e.target()) + "[" + shape(e.index()) + "]";
      case Expression.Unsafe e -> "unsafe(" + shape(e.inner()) + ")";
      default -> Printer.print(expression);
    };
  }
}
