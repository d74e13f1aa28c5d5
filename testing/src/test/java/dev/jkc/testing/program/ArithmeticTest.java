package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every operator on every pair of primitive types at edge values, and every conversion, once with
 * variables and once as constant expressions, against the JVM.
 */
final class ArithmeticTest {
  private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("byte", List.of("(byte) 0", "(byte) 1", "(byte) -1", "(byte) -128", "(byte) 127"));
    VALUES.put("short", List.of("(short) 0", "(short) -1", "(short) -32768", "(short) 32767"));
    VALUES.put("char", List.of("(char) 0", "'a'", "(char) 65535"));
    VALUES.put(
        "int",
        List.of("0", "1", "-1", "2", "31", "33", "-7", "Integer.MIN_VALUE", "Integer.MAX_VALUE"));
    VALUES.put(
        "long",
        List.of(
            "0L",
            "1L",
            "-1L",
            "63L",
            "65L",
            "-7L",
            "4294967296L",
            "Long.MIN_VALUE",
            "Long.MAX_VALUE"));
    VALUES.put(
        "float",
        List.of(
            "0.0f",
            "-0.0f",
            "1.5f",
            "-2.5f",
            "3e38f",
            "1e-45f",
            "16777217f",
            "Float.NaN",
            "Float.POSITIVE_INFINITY",
            "Float.NEGATIVE_INFINITY"));
    VALUES.put(
        "double",
        List.of(
            "0.0",
            "-0.0",
            "1.5",
            "-2.5",
            "1e300",
            "4.9e-324",
            "2147483648.5",
            "-9.3e18",
            "Double.NaN",
            "Double.POSITIVE_INFINITY",
            "Double.NEGATIVE_INFINITY"));
  }

  private static final List<String> ARITHMETIC = List.of("+", "-", "*", "/", "%");
  private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");
  private static final List<String> BITS = List.of("&", "|", "^");
  private static final List<String> SHIFTS = List.of("<<", ">>", ">>>");

  @TempDir private Path folder;

  @Test
  void operators_on_variables_give_what_the_JVM_gives() throws Exception {
    compare("Variables", false);
  }

  @Test
  void constant_expressions_give_what_the_JVM_gives() throws Exception {
    compare("Constants", true);
  }

  private void compare(String name, boolean constants) throws Exception {
    Path file = folder.resolve(name + ".java");
    Files.writeString(file, program(name, constants));
    String expected =
        Jvm.run(file, Files.createDirectory(folder.resolve("classes")), name).output();
    assertThat(expected.lines().count()).isGreaterThan(1000);
    for (OptimizationLevel level : List.of(OptimizationLevel.O0, OptimizationLevel.O2)) {
      Path output = folder.resolve(name + level);
      CompileResult result = Jkc.compile(List.of(file), output, level);
      assertThat(result.diagnostics()).isEmpty();
      assertThat(firstDifference(Jkc.run(output).output(), expected)).as("at " + level).isEmpty();
    }
  }

  /** The first line that differs with those before it, which name the operands. */
  private static String firstDifference(String actual, String expected) {
    List<String> a = actual.lines().toList();
    List<String> e = expected.lines().toList();
    for (int i = 0; i < e.size(); i++) {
      String line = i < a.size() ? a.get(i) : "nothing";
      if (!line.equals(e.get(i))) {
        return String.join("\n", e.subList(Math.max(0, i - 20), i + 1)) + " but was " + line;
      }
    }
    return a.size() == e.size() ? "" : "more lines than expected";
  }

  private static List<String> valuesOf(String type) {
    return VALUES.getOrDefault(type, List.of());
  }

  private static boolean isFloating(String type) {
    return type.equals("float") || type.equals("double");
  }

  /** A program of one method for each pair of types, which all print through {@code show}. */
  static String program(String name, boolean constants) {
    List<String> methods = new ArrayList<>();
    for (String left : VALUES.keySet()) {
      for (String right : VALUES.keySet()) {
        methods.add(pair(left, right, constants, "m" + methods.size()));
      }
      methods.add(unary(left, constants, "m" + methods.size()));
    }
    StringBuilder text = new StringBuilder("public class " + name + " {\n");
    text.append(
        """
          static void show(boolean value) { System.out.println(value); }
          static void show(int value) { System.out.println(value); }
          static void show(long value) { System.out.println(value); }
          static void show(char value) { System.out.println((int) value); }
          static void show(float value) { System.out.println(Float.floatToIntBits(value)); }
          static void show(double value) { System.out.println(Double.doubleToLongBits(value)); }
        """);
    methods.forEach(text::append);
    text.append("  public static void main(String[] args) {\n");
    for (int i = 0; i < methods.size(); i++) {
      text.append("    m").append(i).append("();\n");
    }
    return text.append("  }\n}\n").toString();
  }

  private static String pair(String left, String right, boolean constants, String name) {
    List<String> operators = new ArrayList<>(ARITHMETIC);
    operators.addAll(COMPARISONS);
    boolean whole = !isFloating(left) && !isFloating(right);
    if (whole) {
      operators.addAll(BITS);
      operators.addAll(SHIFTS);
    }
    StringBuilder body = new StringBuilder();
    if (!constants) {
      body.append("  static void ")
          .append(name)
          .append('(')
          .append(left)
          .append(" a, ")
          .append(right)
          .append(" b) {\n");
      for (String operator : operators) {
        String guard = whole && isDivision(operator) ? "if (b != 0) " : "";
        body.append("    ").append(guard).append("show(a ").append(operator).append(" b);\n");
        if (!COMPARISONS.contains(operator)) {
          body.append("    ")
              .append(guard)
              .append("{ ")
              .append(left)
              .append(" c = a; c ")
              .append(operator)
              .append("= b; show(c); }\n");
        }
      }
      body.append("  }\n");
    }
    body.append("  static void ").append(name).append("() {\n");
    for (String a : valuesOf(left)) {
      for (String b : valuesOf(right)) {
        if (!constants) {
          body.append("    System.out.println(\"")
              .append(left)
              .append(' ')
              .append(a)
              .append(", ")
              .append(right)
              .append(' ')
              .append(b)
              .append("\");\n");
          body.append("    ")
              .append(name)
              .append('(')
              .append(a)
              .append(", ")
              .append(b)
              .append(");\n");
          continue;
        }
        for (String operator : operators) {
          boolean byZero = b.matches("(\\([a-z]+\\) )?0L?");
          if (!(whole && isDivision(operator) && byZero)) {
            body.append("    show((")
                .append(a)
                .append(") ")
                .append(operator)
                .append(" (")
                .append(b)
                .append("));\n");
          }
        }
      }
    }
    return body.append("  }\n").toString();
  }

  private static boolean isDivision(String operator) {
    return operator.equals("/") || operator.equals("%");
  }

  private static String unary(String type, boolean constants, String name) {
    StringBuilder body = new StringBuilder();
    List<String> expressions = new ArrayList<>(List.of("-a", "+a"));
    if (!isFloating(type)) {
      expressions.add("~a");
    }
    for (String target : VALUES.keySet()) {
      expressions.add("(" + target + ") a");
    }
    if (!constants) {
      body.append("  static void ").append(name).append('(').append(type).append(" a) {\n");
      for (String expression : expressions) {
        body.append("    show(").append(expression).append(");\n");
      }
      body.append("    { ")
          .append(type)
          .append(" c = a; show(c++); show(++c); show(c--); show(--c); }\n");
      body.append("  }\n");
    }
    body.append("  static void ").append(name).append("() {\n");
    for (String value : valuesOf(type)) {
      if (constants) {
        for (String expression : expressions) {
          body.append("    show(")
              .append(expression.replaceAll("\\ba$", "(" + value + ")"))
              .append(");\n");
        }
      } else {
        body.append("    ").append(name).append('(').append(value).append(");\n");
      }
    }
    return body.append("  }\n").toString();
  }
}
