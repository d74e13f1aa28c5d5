package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.Targets;
import dev.jkc.compiler.toolchain.Linker;
import dev.jkc.compiler.toolchain.LlvmTool;
import dev.jkc.compiler.toolchain.ToolProcess;
import dev.jkc.testing.tool.Jkc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the machine part of the language computes, against the same in C by the clang of the same
 * LLVM: arithmetic on unsigned types, layouts of structs, bits of bitfields. One program holds both
 * and prints what differs.
 */
final class AgainstClangTest {
  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("byte", "signed char");
    TYPES.put("short", "short");
    TYPES.put("int", "int");
    TYPES.put("long", "long");
    TYPES.put("ubyte", "unsigned char");
    TYPES.put("ushort", "unsigned short");
    TYPES.put("uint", "unsigned int");
    TYPES.put("ulong", "unsigned long");
  }

  private static final List<String> UNSIGNED = List.of("ubyte", "ushort", "uint", "ulong");
  private static final List<String> OPERATORS =
      List.of("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "<", "<=", ">", ">=", "==", "!=");
  private static final List<Long> VALUES =
      List.of(
          0L,
          1L,
          2L,
          7L,
          127L,
          128L,
          255L,
          32768L,
          65535L,
          0x7FFFFFFFL,
          0x80000000L,
          0xFFFFFFFFL,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          -1L);

  @TempDir private Path folder;

  @Test
  void unsigned_arithmetic_equals_that_of_C() throws Exception {
    StringBuilder c = new StringBuilder();
    StringBuilder jk = new StringBuilder("public class Both {\n");
    StringBuilder main = new StringBuilder();
    StringBuilder values = new StringBuilder();
    VALUES.forEach(v -> values.append(values.isEmpty() ? "" : ", ").append(v).append('L'));
    jk.append("  static long[")
        .append(VALUES.size())
        .append("] values = {")
        .append(values)
        .append("};\n");
    int count = 0;
    for (String type : UNSIGNED) {
      for (String operator : OPERATORS) {
        String name = "f" + count++;
        boolean isShift = operator.equals("<<") || operator.equals(">>");
        int mask = type.equals("ulong") ? 63 : 31;
        String right = isShift ? "(b & " + mask + ")" : "b";
        boolean wide = type.equals("uint") || type.equals("ulong");
        String mathematics = wide || !operator.equals("<<") ? "a" : "(unsigned int) a";
        c.append(
            "long c_%s(%2$s a, %2$s b) { return (long) (%3$s %4$s %5$s); }%n"
                .formatted(name, TYPES.get(type), mathematics, operator, right));
        boolean comparison = List.of("<", "<=", ">", ">=", "==", "!=").contains(operator);
        String result =
            comparison ? "a " + operator + " b ? 1L : 0L" : "(long) (a " + operator + " b)";
        jk.append(
            "  @Symbol(\"c_%s\") static native long c%1$s(%2$s a, %2$s b);%n"
                .formatted(name, type));
        jk.append(
            "  @NoInline static long %s(%2$s a, %2$s b) { return %3$s; }%n"
                .formatted(name, type, result));
        String guard = operator.equals("/") || operator.equals("%") ? "if (b != 0) " : "";
        String cResult =
            wide || comparison ? "c" + name + "(a, b)" : "(long) (int) c" + name + "(a, b)";
        main.append(
            """
                for (long x : values) for (long y : values) {
                  %1$s a = (%1$s) x; %1$s b = (%1$s) y;
                  %2$s{ if (%3$s(a, b) != %4$s) report("%1$s %5$s", a, b); }
                }
            """
                .formatted(type, guard, name, cResult, operator));
      }
    }
    jk.append(
        """
          static int differences;
          static void report(String what, ulong a, ulong b) {
            differences++;
            System.out.print(what); System.out.print(' ');
            System.out.print(a); System.out.print(' ');
            System.out.println(b);
          }
          public static void main(String[] args) {
        """);
    jk.append(main).append("    System.out.println(differences);\n  }\n}\n");
    assertThat(run(c.toString(), jk.toString())).isEqualTo("0\n");
  }

  @Test
  void arrays_lie_where_C_expects_them() throws Exception {
    String c =
        """
        extern unsigned char table1[48], table2[100];
        long c_fill(void) {
          for (int i = 0; i < 48; i++) table1[i] = 1;
          for (int i = 0; i < 100; i++) table2[i] = 2;
          return ((long) table1 | (long) table2) & 15;
        }
        """;
    String jk =
        """
        public class Both {
          @Export("before1") static ubyte before1;
          @Export("table1") static ubyte[48] table1;
          @Export("before2") static ubyte before2;
          @Export("table2") static ubyte[100] table2;
          @Symbol("c_fill") static native long cFill();
          public static void main(String[] args) {
            System.out.println(cFill());
            System.out.println(table1[47] + table2[99] + before1 + before2);
          }
        }
        """;
    assertThat(run(c, jk)).isEqualTo("0\n3\n");
  }

  @Test
  void narrow_integers_cross_calls_to_and_from_C() throws Exception {
    Map<String, String> narrow = new LinkedHashMap<>(TYPES);
    narrow.put("char", "unsigned short");
    narrow.put("boolean", "_Bool");
    StringBuilder c = new StringBuilder();
    StringBuilder jk = new StringBuilder("public class Both {\n");
    StringBuilder main = new StringBuilder();
    narrow.forEach(
        (type, cType) -> {
          boolean isTruth = type.equals("boolean");
          // The seventh and eighth argument travel on the stack.
          c.append(
              """
              long c_sum_%1$s(%2$s a, %2$s b, %2$s c, %2$s d, %2$s e, %2$s f, %2$s g, %2$s h) {
                return a + 3l * b + 5l * c + 7l * d + 11l * e + 13l * f + 17l * g + 19l * h;
              }
              %2$s c_cut_%1$s(long a) { return (%2$s) a; }
              long jk_sum_%1$s(%2$s, %2$s, %2$s, %2$s, %2$s, %2$s, %2$s, %2$s);
              %2$s jk_cut_%1$s(long);
              long c_call_%1$s(long x) {
                return jk_sum_%1$s(x, x + 1, x + 2, x + 3, x + 4, x + 5, x + 6, x + 7)
                    + 100 * (long) jk_cut_%1$s(x);
              }
              long (*c_pointer_%1$s(void))(%2$s, %2$s, %2$s, %2$s, %2$s, %2$s, %2$s, %2$s) {
                return c_sum_%1$s;
              }
              """
                  .formatted(type, cType));
          String parameters = declared(type);
          String cast = isTruth ? "truth(x + %d)" : "(" + type + ") (x + %d)";
          StringBuilder arguments = new StringBuilder();
          for (int i = 0; i < 8; i++) {
            arguments.append(i == 0 ? "" : ", ").append(cast.formatted(i));
          }
          jk.append(
              """
                @Symbol("c_sum_%1$s") static native long cSum(%2$s);
                @Symbol("c_cut_%1$s") static native %1$s cCut%1$s(long a);
                @Symbol("c_call_%1$s") static native long cCall%1$s(long x);
                @Symbol("c_pointer_%1$s") static native void* cPointer%1$s();
                @Export("jk_sum_%1$s") static long sum(%2$s) {
                  return w(a) + 3 * w(b) + 5 * w(c) + 7 * w(d) + 11 * w(e) + 13 * w(f) + 17 * w(g)
                      + 19 * w(h);
                }
                @Export("jk_cut_%1$s") static %1$s cut%1$s(long a) { return %3$s; }
              """
                  .formatted(type, parameters, isTruth ? "a != 0" : "(" + type + ") a"));
          jk.append(
              "  static long w(%s x) { return %s; }%n"
                  .formatted(type, isTruth ? "x ? 1 : 0" : "(long) x"));
          main.append(
              """
                  for (long x : samples) {
                    long ours = sum(%2$s);
                    check(ours, cSum(%2$s));
                    var pointer = unsafe((fn<@CallConv("C") long(%3$s)>) cPointer%1$s());
                    check(ours, pointer.call(%2$s));
                    check(w(cut%1$s(x)), w(cCut%1$s(x)));
                    check(ours + 100 * w(cut%1$s(x)), cCall%1$s(x));
                  }
              """
                  .formatted(type, arguments, String.join(", ", Collections.nCopies(8, type))));
        });
    jk.append(
        """
          static boolean truth(long x) { return x != 0; }
          static long[9] samples = {
            0, 1, -1, 127, 128, 0xFFFF, 0x8000, 0x7FFFFFFFFFFFFFFFL, 0x123456789ABCDEF0L
          };
          static int differences;
          static int checks;
          static void check(long jk, long c) {
            checks++;
            if (jk != c) {
              differences++;
            }
          }
          public static void main(String[] args) {
        """);
    jk.append(main)
        .append("    System.out.println(differences);\n    System.out.println(checks);\n  }\n}\n");
    assertThat(run(c.toString(), jk.toString())).isEqualTo("0\n360\n");
  }

  private static String declared(String type) {
    return "abcdefgh"
        .chars()
        .mapToObj(c -> type + " " + (char) c)
        .collect(Collectors.joining(", "));
  }

  @Test
  void struct_layouts_equal_those_of_C() throws Exception {
    Random random = new Random(20);
    StringBuilder c = new StringBuilder("#define offsetof(t, f) __builtin_offsetof(t, f)\n");
    StringBuilder jk = new StringBuilder("public class Both {\n");
    StringBuilder main = new StringBuilder();
    List<String> types = new ArrayList<>(TYPES.keySet());
    for (int s = 0; s < 60; s++) {
      boolean packed = s % 5 == 4;
      boolean union = s % 7 == 6 && !packed;
      StringBuilder cFields = new StringBuilder();
      StringBuilder jkFields = new StringBuilder();
      int fields = 1 + random.nextInt(6);
      for (int f = 0; f < fields; f++) {
        String type = types.get(random.nextInt(types.size()));
        int length = random.nextInt(4);
        boolean pointer = random.nextInt(6) == 0;
        boolean nested = s > 10 && !packed && random.nextInt(5) == 0;
        String cType = nested ? "struct S" + (s - 7) : TYPES.get(type);
        String jkType = nested ? "S" + (s - 7) : type;
        if (nested && (s - 7) % 7 == 6 && (s - 7) % 5 != 4) {
          cType = "union S" + (s - 7);
        }
        cFields
            .append(cType)
            .append(pointer ? " *" : " ")
            .append('f')
            .append(f)
            .append(length > 1 ? "[" + length + "]" : "")
            .append("; ");
        jkFields
            .append(jkType)
            .append(pointer ? "*" : "")
            .append(length > 1 ? "[" + length + "]" : "")
            .append(" f")
            .append(f)
            .append("; ");
        main.append(
            "    check(\"S%1$d.f%2$d\", offsetof(S%1$d, f%2$d), cOffset%1$d_%2$d());%n"
                .formatted(s, f));
        jk.append(
            "  @Symbol(\"c_offset_%1$d_%2$d\") static native ulong cOffset%1$d_%2$d();%n"
                .formatted(s, f));
      }
      String kind = union ? "union" : "struct";
      c.append(
          "%s %s S%d { %s};%n"
              .formatted(kind, packed ? "__attribute__((packed))" : "", s, cFields));
      for (int f = 0; f < fields; f++) {
        c.append(
            "unsigned long c_offset_%1$d_%2$d(void) { return offsetof(%3$s S%1$d, f%2$d); }%n"
                .formatted(s, f, kind));
      }
      c.append(
          "unsigned long c_size_%1$d(void) { return sizeof(%2$s S%1$d) * 100 + _Alignof(%2$s S%1$d); }%n"
              .formatted(s, kind));
      jk.append("  %s%s S%d { %s}%n".formatted(packed ? "@Packed " : "", kind, s, jkFields));
      jk.append("  @Symbol(\"c_size_%1$d\") static native ulong cSize%1$d();%n".formatted(s));
      main.append(
          "    check(\"S%1$d\", sizeof(S%1$d) * 100 + alignof(S%1$d), cSize%1$d());%n"
              .formatted(s));
    }
    jk.append(
        """
          static int differences;
          static void check(String what, ulong jk, ulong c) {
            if (jk != c) {
              differences++;
              System.out.print(what); System.out.print(' ');
              System.out.print(jk); System.out.print(' ');
              System.out.println(c);
            }
          }
          public static void main(String[] args) {
        """);
    jk.append(main).append("    System.out.println(differences);\n  }\n}\n");
    assertThat(run(c.toString(), jk.toString())).isEqualTo("0\n");
  }

  @Test
  void bitfields_equal_shifts_and_masks_in_C() throws Exception {
    String c =
        """
        unsigned long c_field(unsigned long raw, int high, int low) {
          return raw << (63 - high) >> (63 - high + low);
        }
        unsigned long c_with(unsigned long raw, int high, int low, unsigned long value) {
          unsigned long ones = high - low == 63 ? -1ul : (1ul << (high - low + 1)) - 1;
          return (raw & ~(ones << low)) | (value & ones) << low;
        }
        """;
    StringBuilder jk = new StringBuilder("public class Both {\n");
    StringBuilder main = new StringBuilder();
    int[][] ranges = {{0, 0}, {7, 1}, {11, 8}, {51, 12}, {62, 52}, {63, 63}};
    StringBuilder fields = new StringBuilder();
    for (int[] range : ranges) {
      String name = "b" + range[0];
      fields.append("ulong %s : %d:%d; ".formatted(name, range[0], range[1]));
      main.append(
          """
              for (ulong raw : samples) {
                Bits bits = Bits.of(raw);
                check(bits.%1$s, cField(raw, %2$d, %3$d));
                for (ulong value : samples) {
                  Bits copy = bits;
                  copy.%1$s = value;
                  check(copy.bits(), cWith(raw, %2$d, %3$d, value));
                  copy.%1$s += 1;
                  check(copy.%1$s, cField(copy.bits(), %2$d, %3$d));
                }
              }
          """
              .formatted(name, range[0], range[1]));
    }
    jk.append("  bitfield Bits : ulong { ").append(fields).append("}\n");
    jk.append(
        """
          @Symbol("c_field") static native ulong cField(ulong raw, int high, int low);
          @Symbol("c_with") static native ulong cWith(ulong raw, int high, int low, ulong value);
          static ulong[6] samples = {
            0, 1, 0x123456789ABCDEFuL, 0xFFFFFFFFFFFFFFFFuL, 0x8000000000000000uL, 0xAAAA5555AAAA5555uL
          };
          static int differences;
          static int checks;
          static void check(ulong jk, ulong c) {
            checks++;
            if (jk != c) {
              differences++;
            }
          }
          public static void main(String[] args) {
        """);
    jk.append(main)
        .append("    System.out.println(differences);\n    System.out.println(checks);\n  }\n}\n");
    assertThat(run(c, jk.toString())).isEqualTo("0\n468\n");
  }

  /** Links both at -O0 and -O2 and gives what the program prints, which is the same at both. */
  private String run(String c, String jk) throws Exception {
    Path cFile = Files.writeString(folder.resolve("both.c"), c);
    Path jkFile = Files.writeString(folder.resolve("Both.jk"), jk);
    Path cObject = folder.resolve("c.o");
    ToolProcess.Result clang =
        ToolProcess.run(
            List.of(
                LlvmTool.CLANG.path().toString(),
                "-O1",
                "-march=x86-64",
                "-ffreestanding",
                "-fno-pic",
                "-nostdinc",
                "-c",
                cFile.toString(),
                "-o",
                cObject.toString()));
    assertThat(clang.exitCode()).as(clang.errors()).isZero();
    String output = "";
    for (OptimizationLevel level : List.of(OptimizationLevel.O0, OptimizationLevel.O2)) {
      Path object = folder.resolve("jk.o");
      CompileResult result =
          Jkc.compile(
              List.of(jkFile),
              Emit.OBJ,
              Optional.of(object),
              level,
              "x86_64-linux",
              Optional.empty());
      assertThat(result.diagnostics()).isEmpty();
      Path program = folder.resolve("both");
      Target target = Targets.bundled().find("x86_64-linux");
      Linker.link(
          Linker.Request.of(List.of(object, cObject), program, target.linkerEmulation(), "_start"));
      Jkc.Run run = Jkc.run(program);
      assertThat(run.exitCode()).as(run.errors()).isZero();
      output = run.output();
      assertThat(output).as("at " + level).startsWith("0\n");
    }
    return output;
  }
}
