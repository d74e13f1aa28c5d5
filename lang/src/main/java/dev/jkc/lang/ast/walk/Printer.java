package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeTree;

/**
 * Writes a tree as source that parses to the same tree. Comments and layout are not kept;
 * parentheses stand where the tree has them.
 */
public final class Printer {
  private Printer() {}

  /** The source of a whole file. */
  public static String print(CompilationUnit unit) {
    PrintOutput out = new PrintOutput();
    new DeclarationPrinter(out).unit(unit);
    return out.text();
  }

  /** The source of a statement, with a line feed at its end. */
  public static String print(Statement statement) {
    PrintOutput out = new PrintOutput();
    new DeclarationPrinter(out).statements().statement(statement);
    return out.text();
  }

  /** The source of an expression. */
  public static String print(Expression expression) {
    PrintOutput out = new PrintOutput();
    new DeclarationPrinter(out).expressions().expression(expression);
    return out.text();
  }

  /** The source of a type. */
  public static String print(TypeTree type) {
    PrintOutput out = new PrintOutput();
    new DeclarationPrinter(out).types().type(type);
    return out.text();
  }
}
