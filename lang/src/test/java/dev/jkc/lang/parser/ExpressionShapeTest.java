package dev.jkc.lang.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How expressions group, written with parentheses around each operator. */
class ExpressionShapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "a + b * c => (a + (b * c))",
        "a * b + c => ((a * b) + c)",
        "a - b - c => ((a - b) - c)",
        "a + b - c * d / e % f => ((a + b) - (((c * d) / e) % f))",
        "a << b + c => (a << (b + c))",
        "a >> b >>> c => ((a >> b) >>> c)",
        "a < b == c > d => ((a < b) == (c > d))",
        "a & b ^ c | d => (((a & b) ^ c) | d)",
        "a && b || c && d => ((a && b) || (c && d))",
        "a == b & c => ((a == b) & c)",
        "-a + +b - ~c => (((-a) + (+b)) - (~c))",
        "- -a => (-(-a))",
        "!a == b => ((!a) == b)",
        "-a.b() => (-a.b())",
        "-a++ => (-(a++))",
        "++a[0] => (++a[0])",
        "a ? b : c ? d : e => (a ? b : (c ? d : e))",
        "a ? b ? c : d : e => (a ? (b ? c : d) : e)",
        "a = b = c => (a = (b = c))",
        "a += b -= c => (a += (b -= c))",
        "a = b ? c : d => (a = (b ? c : d))",
        "a instanceof B && c => ((a instanceof B) && c)",
        "a == b instanceof C => (a == (b instanceof C))",
        "a < b instanceof C == d => (((a < b) instanceof C) == d)",
        "a + b instanceof C c => ((a + b) instanceof C c)",
        "a instanceof B instanceof C => ((a instanceof B) instanceof C)",
        "(int) a + b => (((int) a) + b)",
        "(int) -a => ((int) (-a))",
        "(a) - b => ([a] - b)",
        "(a) + (b) => ([a] + [b])",
        "(a) * b => ([a] * b)",
        "(a) & b => ([a] & b)",
        "(A) b => ((A) b)",
        "(A) (b) => ((A) [b])",
        "(A) !b => ((A) (!b))",
        "(A) b + c => (((A) b) + c)",
        "(A) (B) c.d => ((A) ((B) c.d))",
        "(A<B>) c => ((A<B>) c)",
        "(A[]) b => ((A[]) b)",
        "(int[]) -b => ((int[]) (-b))",
        "(A & B) c => ((A & B) c)",
        "(a & b) + c => ([(a & b)] + c)",
        "(a < b) + c => ([(a < b)] + c)",
        "(A) b -> c + d => ((A) (b) -> (c + d))",
        "(a, b) -> c ? d : e => (a, b) -> (c ? d : e)",
        "a -> b -> c => (a) -> (b) -> c",
        "a + (B) () -> c + d => (a + ((B) () -> (c + d)))",
        "a ? b -> c : d -> e => (a ? (b) -> c : (d) -> e)",
        "*a => (*a)",
        "**a => (*(*a))",
        "a * *b => (a * (*b))",
        "a**b => (a * (*b))",
        "a & &b => (a & (&b))",
        "*a++ => (*(a++))",
        "(*a)++ => ([(*a)]++)",
        "&a.b[c] => (&a.b[c])",
        "*a.b => (*a.b)",
        "(*a).b => [(*a)].b",
        "(int*) a => ((int*) a)",
        "(int*) *a => ((int*) (*a))",
        "(A*) &b => ((A*) (&b))",
        "(A*) -b => ((A*) (-b))",
        "(A**) b => ((A**) b)",
        "(A volatile*) b => ((A volatile*) b)",
        "(A[3]*) b => ((A[3]*) b)",
        "(a[3]) + b => ([a[3]] + b)",
        "(ulong) &a => ((ulong) (&a))",
        "unsafe(*a).b + c => (unsafe((*a)).b + c)",
        "sizeof(A) * b => (sizeof(A) * b)",
        "a * sizeof(int) + b => ((a * sizeof(int)) + b)",
      })
  void groups(String source, String expected) {
    assertThat(Shape.of(source)).isEqualTo(expected);
  }
}
