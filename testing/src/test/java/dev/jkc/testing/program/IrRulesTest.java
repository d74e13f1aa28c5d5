package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the IR, each a silent bug in compiled programs when it is broken, held over the
 * programs of the suite and what they use of the library.
 */
final class IrRulesTest {
  /** What LLVM could take advantage of where the language promises nothing of the kind. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(nsw|nuw|inbounds|nusw|exact|mustprogress|willreturn|fast|contract|nnan|ninf|nsz|arcp"
              + "|reassoc|afn|invariant\\.load|fptosi|fptoui|tail call|musttail|disjoint|nneg"
              + "|samesign|dereferenceable\\w*|nonnull|noundef)\\b(?!\\.sat)");

  /** So many parts keep the IR of all programs that are run from filling the memory. */
  private static final int BATCHES = 4;

  /** Strings in data may hold any word, and so may names. */
  private static final Pattern TEXT =
      Pattern.compile("c?\"(?:[^\"\\\\]|\\\\.)*+\"|[@%](?!llvm\\.)[\\w.$]++");

  private static final Pattern SHIFT = Pattern.compile("= (?:shl|lshr|ashr) \\S+ \\S+, (\\S+)$");
  private static final Pattern DIVISION = Pattern.compile("= s(?:div|rem) \\S+ \\S+, (\\S+)$");
  private static final Pattern CALL = Pattern.compile("\\bcall .*@(?!llvm\\.)[\\w.$]+\\(.*");

  @TempDir private static Path folder;

  static Stream<Arguments> programs() throws IOException {
    List<Arguments> programs = new ArrayList<>();
    Path tests = Path.of("src/test/resources");
    for (Path golden : Jkc.sources(tests.resolve("golden"))) {
      programs.add(Arguments.of("x86_64-linux", List.of(golden)));
    }
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < BATCHES; i++) {
      batches.add(new Batch(folder.resolve("batch-" + i)));
    }
    int count = 0;
    for (Path program : Jkc.sources(tests.resolve("run"))) {
      if (program.toString().endsWith(".java")) {
        batches.get(count++ % BATCHES).add(program, text -> text);
      } else {
        programs.add(Arguments.of("x86_64-linux", List.of(program)));
      }
    }
    for (Batch batch : batches) {
      programs.add(Arguments.of("x86_64-linux", batch.withChooser()));
    }
    Path examples = Jkc.ROOT.resolve("examples");
    Path boot = examples.resolve("hello-kernel/Boot.jk");
    programs.add(Arguments.of("x86_64-linux", List.of(examples.resolve("hello/Hello.java"))));
    programs.add(Arguments.of("x86_64-linux", List.of(examples.resolve("asm-cpuid/CpuInfo.jk"))));
    for (String kernel :
        List.of(
            "hello-kernel/Kernel.jk", "interrupt-timer/Timer.jk", "objects-kernel/Objects.jk")) {
      programs.add(Arguments.of("x86_64-kernel", List.of(examples.resolve(kernel), boot)));
    }
    Path kernels = Jkc.ROOT.resolve("benchmarks/kernels/Kernels.jk");
    programs.add(Arguments.of("x86_64-linux", List.of(kernels)));
    return programs.stream();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void no_program_breaks_the_rules(String target, List<Path> sources) throws Exception {
    CompileResult result =
        Jkc.compile(
            sources,
            Emit.LLVM_IR,
            Optional.empty(),
            OptimizationLevel.O0,
            target,
            Optional.empty());
    assertThat(result.diagnostics()).isEmpty();
    String ir = result.text().orElseThrow();
    assertThat(promises(ir)).as("promises more than the language").isEmpty();
    assertThat(unguarded(ir)).as("undefined for some operand").isEmpty();
    assertThat(mergeable(ir)).as("calls that could lose their line").isEmpty();
    assertThat(weakFunctions(ir, target)).as("functions without what each must have").isEmpty();
  }

  private static List<String> promises(String ir) {
    // What LLVM says of its own intrinsics is its own business.
    return ir.lines()
        .filter(line -> !line.contains("nocallback"))
        .filter(line -> FORBIDDEN.matcher(TEXT.matcher(line).replaceAll("")).find())
        .toList();
  }

  /** Shifts by an unmasked count and signed divisions by what may be −1. */
  private static List<String> unguarded(String ir) {
    List<String> found = new ArrayList<>();
    for (String function : ir.split("\ndefine ", -1)) {
      for (String line : function.lines().toList()) {
        Matcher shift = SHIFT.matcher(line);
        if (shift.find() && !isConstant(shift.group(1))) {
          String count = Pattern.quote(shift.group(1));
          if (!Pattern.compile("\n  " + count + " = and ").matcher(function).find()
              && !Pattern.compile("\n  " + count + " = zext ").matcher(function).find()) {
            found.add(line);
          }
        }
        Matcher division = DIVISION.matcher(line);
        if (division.find() && !isSafeDivisor(division.group(1))) {
          String divisor = Pattern.quote(division.group(1));
          if (!Pattern.compile("\n  " + divisor + " = select ").matcher(function).find()) {
            found.add(line);
          }
        }
      }
    }
    return found;
  }

  private static boolean isConstant(String operand) {
    return operand.matches("-?\\d+");
  }

  private static boolean isSafeDivisor(String operand) {
    return isConstant(operand) && !operand.equals("0") && !operand.equals("-1");
  }

  private static List<String> mergeable(String ir) {
    Map<String, String> attributes = attributes(ir);
    List<String> found = new ArrayList<>();
    for (String line : ir.lines().toList()) {
      if (CALL.matcher(line).find() && !line.contains(" asm ")) {
        Matcher group = Pattern.compile("#(\\d+)").matcher(line);
        String last = "";
        while (group.find()) {
          last = group.group(1);
        }
        if (!attributes.getOrDefault(last, "").contains("nomerge")) {
          found.add(line);
        }
      }
    }
    return found;
  }

  private static List<String> weakFunctions(String ir, String target) {
    List<String> wanted =
        new ArrayList<>(List.of("uwtable", "nobuiltin", "\"disable-tail-calls\"=\"true\""));
    boolean mayThrow = ir.contains("@jk.unwind.Unwinder.raise(");
    if (!mayThrow) {
      wanted.add("nounwind");
    }
    if (target.equals("x86_64-kernel")) {
      wanted.addAll(List.of("noredzone", "null_pointer_is_valid"));
    }
    Map<String, String> groups = attributes(ir);
    List<String> found = new ArrayList<>();
    for (String line : ir.lines().filter(line -> line.startsWith("define ")).toList()) {
      Matcher group = Pattern.compile("\\) #(\\d+)").matcher(line);
      String attributes = group.find() ? groups.getOrDefault(group.group(1), "") : "";
      if (!wanted.stream().allMatch(attributes::contains)) {
        found.add(line);
      }
    }
    return found;
  }

  /** The attributes of each group, by its number. */
  private static Map<String, String> attributes(String ir) {
    Map<String, String> groups = new HashMap<>();
    Matcher group = Pattern.compile("^attributes #(\\d+) = (.*)$", Pattern.MULTILINE).matcher(ir);
    while (group.find()) {
      groups.put(group.group(1), group.group(2));
    }
    return groups;
  }
}
