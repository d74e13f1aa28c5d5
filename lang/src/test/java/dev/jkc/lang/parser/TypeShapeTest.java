package dev.jkc.lang.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.walk.Printer;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How types nest, in words. */
class TypeShapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "int => int",
        "int* => pointer to int",
        "int** => pointer to pointer to int",
        "void* => pointer to void",
        "A* => pointer to A",
        "A.B* => pointer to A.B",
        "A<B>* => pointer to A<B>",
        "uint volatile* => volatile pointer to uint",
        "uint volatile* volatile* => volatile pointer to volatile pointer to uint",
        "uint* volatile* => volatile pointer to pointer to uint",
        "int[4] => 4 of int",
        "int[2][3] => 2 of 3 of int",
        "int*[8] => 8 of pointer to int",
        "int[8]* => pointer to 8 of int",
        "int[2][3]*[4] => 4 of pointer to 2 of 3 of int",
        "int[] => array of int",
        "int[][] => array of array of int",
        "int[4][] => 4 of array of int",
        "int[][4] => array of 4 of int",
        "int[]* => pointer to array of int",
        "int[n + 1] => n + 1 of int",
        "A<int*, B[]> => A<int*, B[]>",
        "fn<int()> => function () to int",
        "fn<void(int*, A[3])> => function (pointer to int, 3 of A) to void",
        "fn<int*(uint)>* => pointer to function (uint) to pointer to int",
        "unsafe fn<void()> => unsafe function () to void",
        "fn<fn<A()>(fn<void(B)>)> => function (function (B) to void) to function () to A",
        "@X int[] => array of @X int",
        "int @X [] => @X array of int",
        "@X int @Y [] @Z [] => @Y array of @Z array of @X int",
        "java.lang.@X String => java.lang.@X String",
      })
  void nests(String source, String expected) {
    TypeTree type = member(source + " x;").type();
    if (source.startsWith("@")) {
      // In front of a field annotations are modifiers.
      type = argument("A<" + source + "> x;");
    }
    assertThat(words(type)).isEqualTo(expected);
  }

  @Test
  void gives_all_brackets_in_a_row_the_range_of_the_row() {
    TypeTree type = member("int[2][3]* x;").type();
    assertThat(type.range().text()).isEqualTo("int[2][3]*");
    TypeTree pointee = ((TypeTree.Pointer) type).pointee();
    assertThat(pointee.range().text()).isEqualTo("int[2][3]");
    assertThat(((TypeTree.FixedArray) pointee).element().range().text()).isEqualTo("int[2][3]");
  }

  private static Declaration.Field member(String source) {
    return (Declaration.Field) Shape.member(source);
  }

  private static TypeTree argument(String source) {
    TypeTree.Named named = (TypeTree.Named) member(source).type();
    return Objects.requireNonNull(named.parts().get(0).arguments()).types().get(0);
  }

  private static String words(TypeTree type) {
    return switch (type) {
      case TypeTree.Pointer t ->
          (t.isVolatile() ? "volatile " : "") + "pointer to " + words(t.pointee());
      case TypeTree.Array t -> "array of " + words(t.element());
      case TypeTree.FixedArray t -> Printer.print(t.length()) + " of " + words(t.element());
      case TypeTree.Function t ->
          t.parameters().stream()
                  .map(TypeShapeTest::words)
                  .collect(
                      Collectors.joining(
                          ", ", t.isUnsafe() ? "unsafe function (" : "function (", ")"))
              + " to "
              + words(t.result());
      case TypeTree.Annotated t ->
          "@" + t.annotations().get(0).name().text() + " " + words(t.type());
      default -> Printer.print(type);
    };
  }
}
