package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.testing.tool.Jkc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --remarks} tells, and what the compiler has got rid of and says nothing of. */
final class RemarksTest {
  @TempDir private Path folder;

  /** The line, the last digits of the id and the message of each remark. */
  private List<String> remarks(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("Main.java"), text);
    return Jkc.compileWithRemarks(file, folder.resolve("main")).diagnostics().stream()
        .map(RemarksTest::describe)
        .toList();
  }

  private static String describe(Diagnostic diagnostic) {
    return diagnostic.primary().range().line()
        + " "
        + diagnostic.code().id().substring(4)
        + " "
        + diagnostic.message();
  }

  @Test
  void each_kind_of_check_has_its_reason() throws Exception {
    assertThat(
            remarks(
                """
                class Main {
                  static Object[] kept;
                  static Object any = "a";
                  static int n = (int) System.nanoTime() & 7;
                  static int d = (int) System.nanoTime();
                  static String[] texts = {"a"};

                  public static void main(String[] args) {
                    System.out.println(texts[n - 3].length());
                    System.out.println(7 / d);
                    System.out.println(((String) any).length());
                    kept = new Integer[d - 1];
                    kept[0] = any;
                  }
                }
                """))
        .contains(
            "9 00 this index is checked: nothing shows that it is less than the length",
            "9 00 this is checked for null: nothing shows that it is there",
            "10 00 this divisor is checked: nothing shows that it is not 0",
            "11 00 this cast is checked: nothing shows of which class the object is",
            "12 00 this length is checked: nothing shows that it is not negative",
            "12 01 this makes `java.lang.Integer[]` on the heap: it is stored where others may see"
                + " it",
            "13 00 this store is checked: the array may be one of a narrower class");
  }

  @Test
  void loops_over_arrays_and_what_was_asked_before_have_no_checks() throws Exception {
    assertThat(
            remarks(
                """
                class Main {
                  static int given = (int) System.nanoTime() & 7;

                  static int sum(int[] values) {
                    int sum = 0;
                    for (int i = 0; i < values.length; i++) {
                      sum += values[i];
                    }
                    return sum;
                  }

                  public static void main(String[] args) {
                    int n = given;
                    if (n > 0) {
                      System.out.println(sum(new int[] {n, 2, 3}) / n);
                    }
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void objects_that_only_their_maker_sees_are_not_on_the_heap() throws Exception {
    assertThat(
            remarks(
                """
                class Main {
                  static int given = (int) System.nanoTime() & 7;

                  record Point(int x, int y) {
                    Point plus(Point other) {
                      return new Point(x + other.x, y + other.y);
                    }
                  }

                  static final class Counter {
                    private int count;

                    void add(int n) {
                      count += n;
                    }
                  }

                  public static void main(String[] args) {
                    Point sum = new Point(0, 1).plus(new Point(given, 2));
                    Counter counter = new Counter();
                    for (int i = 0; i < given; i++) {
                      int[] pair = {i, 2};
                      counter.add(pair[i & 1]);
                    }
                    System.out.println(sum.x() * sum.y() + counter.count);
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void small_methods_of_few_classes_are_told_apart() throws Exception {
    String shapes =
        """
        class Main {
          interface Shape {
            int area();
          }

          record Square(int side) implements Shape {
            public int area() {
              return side * side;
            }
          }

          record Rectangle(int a, int b) implements Shape {
            public int area() {
              return a * b;
            }
          }

          record Nothing(int at) implements Shape {
            public int area() {
              return 0;
            }
          }

          record Circle(int radius) implements Shape {
            public int area() {
              return %s;
            }
          }

          public static void main(String[] args) {
            int n = (int) System.nanoTime();
            Shape shape = switch (n & 3) {
              case 0 -> new Square(n);
              case 1 -> new Rectangle(n, 2);
              case 2 -> new Nothing(n);
              default -> new Circle(n);
            };
            System.out.println(shape.area());
          }
        }
        """;
    assertThat(remarks(shapes.formatted("3 * radius"))).noneMatch(each -> each.contains(" 02 "));
    assertThat(
            remarks(
                shapes
                    .formatted("radius > 9 ? radius * radius * 3 / n(radius) : n(radius)")
                    .replace(
                        "  interface",
                        "  static int n(int r) {\n    return r == 7 ? r : 3 * r;\n  }\n\n  interface")))
        .anyMatch(
            each -> each.matches("\\d+ 02 this call looks `Main.Shape.area` up: 4 methods .*"));
  }

  @Test
  void what_comes_from_inlined_code_is_told_at_the_call() throws Exception {
    String text =
        """
        import java.util.ArrayList;

        class Main {
          static ArrayList<String> kept;

          public static void main(String[] args) {
            kept = new ArrayList<>();
          }
        }
        """;
    Path file = Files.writeString(folder.resolve("Main.java"), text);
    List<Diagnostic> found = Jkc.compileWithRemarks(file, folder.resolve("main")).diagnostics();
    assertThat(found).hasSize(1);
    assertThat(describe(found.getFirst()))
        .isEqualTo(
            "7 01 this makes `java.util.ArrayList` on the heap: it is stored where others may see"
                + " it");
    assertThat(found.getFirst().notes()).isEmpty();
  }
}
