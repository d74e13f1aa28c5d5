package dev.jkc.lang.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.SwitchCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which kind of statement a text is where that is not obvious. */
class StatementShapeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a * b;",
        "a * b = c;",
        "a ** b;",
        "a.b * c;",
        "a[3] b;",
        "a[b][c] d;",
        "a[b]* c;",
        "a<b> c;",
        "a<b>.c d;",
        "a<b<c>> d = e;",
        "fn<int()> a;",
        "unsafe fn<int()> a;",
        "uint volatile* a;",
        "var a = 3;",
        "int a[] = {1}, b;",
        "final a b;",
        "@A a b;",
        "a yield;",
      })
  void declares_variables(String source) {
    assertThat(Shape.statement(source)).isInstanceOf(Statement.LocalVariables.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a = b;",
        "**a = b;",
        "*a++ = b;",
        "(*a)++;",
        "a[3] = b;",
        "a[b][c]++;",
        "a.b.c = d;",
        "a[b].c();",
        "a.b();",
        "this.a = b;",
        "super.a();",
        "(a).b();",
        "((A) b).c();",
        "new A();",
        "new A().b();",
        "new int[] {1}[0]++;",
        "\"a\".b();",
        "int.class.a();",
        "++a;",
        "a -= b;",
        "unsafe(*a)++;",
        "unsafe(a).b();",
        "asm(\"nop\");",
        "yield = 3;",
        "yield++;",
        "yield.a();",
        "record = 3;",
        "record(3);",
        "sealed = 3;",
        "A.B.super.a();",
        "a.<B>c();",
      })
  void evaluates_an_expression(String source) {
    assertThat(Shape.statement(source)).isInstanceOf(Statement.ExpressionStatement.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record A(int b) { }",
        "record A<B>() { }",
        "struct A { }",
        "union A { }",
        "bitfield A : ubyte { }",
        "enum A { }",
        "interface A { }",
        "final class A { }",
        "abstract sealed class A permits B { }",
        "static record A() { }",
        "@X non-sealed class A { }",
      })
  void declares_a_type(String source) {
    assertThat(Shape.statement(source)).isInstanceOf(Statement.LocalType.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"this();", "super(a);", "a.super();", "a.b().<C>super(d);", "<A>this(b);"})
  void calls_a_constructor(String source) {
    assertThat(Shape.statement(source)).isInstanceOf(Statement.ConstructorCall.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yield a;",
        "yield (a);",
        "yield (a) -> b;",
        "yield -a;",
        "yield *a;",
        "yield &a;",
        "yield ++a;",
        "yield !a;",
        "yield switch (a) { default -> b; };",
        "yield new A();",
        "yield 'a';",
        "yield unsafe(a);",
        "yield this;",
        "yield a -> b;",
        "yield int[]::new;"
      })
  void yields(String source) {
    assertThat(Shape.statement(source)).isInstanceOf(Statement.Yield.class);
  }

  @Test
  void binds_else_to_the_nearest_if() {
    Statement.If outer = (Statement.If) Shape.statement("if (a) if (b) c(); else d();");
    assertThat(outer.elseBranch()).isNull();
    assertThat(((Statement.If) outer.thenBranch()).elseBranch()).isNotNull();
  }

  @Test
  void tells_patterns_from_constants() {
    Statement.Switch statement =
        (Statement.Switch)
            Shape.statement(
                """
                switch (a) {
                  case B b -> {}
                  case C(var c) -> {}
                  case D() -> {}
                  case e.F<G> f -> {}
                  case int[] g -> {}
                  case H -> {}
                  case i.J -> {}
                  case K * l -> {}
                  case (M) -> {}
                  case n() -> {}
                  case when -> {}
                  case O when when when -> {}
                }
                """);
    assertThat(
            statement.cases().stream()
                .map(each -> each.labels().get(0) instanceof SwitchCase.PatternLabel))
        .containsExactly(
            true, true, true, true, true, false, false, false, false, true, false, true);
  }
}
