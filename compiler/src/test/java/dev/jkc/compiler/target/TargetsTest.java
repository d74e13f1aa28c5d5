package dev.jkc.compiler.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jkc.compiler.llvm.CodeModel;
import dev.jkc.compiler.llvm.OptimizationLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TargetsTest {
  private static Targets of(String... namesAndTexts) {
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return new Targets(
        new TargetSource() {
          @Override
          public Optional<String> read(String name) {
            return Optional.ofNullable(texts.get(name));
          }

          @Override
          public List<String> names() {
            return List.copyOf(texts.keySet());
          }
        });
  }

  private static void assertRejected(Targets targets, String name, String message) {
    assertThatThrownBy(() -> targets.find(name))
        .isInstanceOf(TargetException.class)
        .hasMessage(message);
  }

  @Test
  void lists_the_bundled_targets_without_the_abstract_one() throws Exception {
    assertThat(Targets.bundled().all())
        .extracting(Target::name)
        .containsExactly("x86_64-kernel", "x86_64-linux");
  }

  @Test
  void the_kernel_target_has_no_red_zone_and_general_registers_only() throws Exception {
    Target kernel = Targets.bundled().find("x86_64-kernel");
    assertThat(kernel.redZone()).isFalse();
    assertThat(kernel.fpuByDefault()).isFalse();
    assertThat(kernel.codeModel()).isEqualTo(CodeModel.KERNEL);
    assertThat(kernel.isHosted()).isFalse();
    assertThat(kernel.machineOptions(OptimizationLevel.O2, Optional.empty()).features())
        .isEqualTo("-mmx,-sse,-sse2,-x87");
  }

  @Test
  void march_replaces_the_processor() throws Exception {
    Target linux = Targets.bundled().find("x86_64-linux");
    assertThat(linux.machineOptions(OptimizationLevel.O2, Optional.of("x86-64-v3")).cpu())
        .isEqualTo("x86-64-v3");
  }

  @Test
  void suggests_a_target_for_a_mistyped_one() {
    assertRejected(
        Targets.bundled(),
        "x86_64-linx",
        "there is no target `x86_64-linx`; did you mean `x86_64-linux`?");
  }

  @Test
  void refuses_a_target_that_is_only_inherited() {
    assertThatThrownBy(() -> Targets.bundled().find("x86_64"))
        .hasMessageContaining("`x86_64` is only there for other targets to inherit");
  }

  @Test
  void suggests_a_key_for_a_mistyped_one() {
    assertRejected(
        of("a", "tripel = \"x\""),
        "a",
        "target `a` has the unknown key `tripel`; did you mean `triple`?");
  }

  @Test
  void refuses_a_value_of_the_wrong_type() {
    assertRejected(
        of("a", "red-zone = \"yes\""), "a", "key `red-zone` of target `a` is not true or false");
  }

  @Test
  void refuses_a_missing_key() {
    assertRejected(of("a", ""), "a", "target `a` lacks the key `description`");
  }

  @Test
  void refuses_an_unknown_code_model() throws Exception {
    String base = new BundledTargets().read("x86_64").orElseThrow();
    assertRejected(
        of(
            "base",
            base,
            "a",
            "inherits = \"base\"\nabstract = false\ntriple = \"t\"\ncode-model = \"huge\""),
        "a",
        "key `code-model` of target `a` is `huge`; it can be small, kernel, medium, large");
  }

  @Test
  void refuses_a_circle_of_heirs() {
    assertRejected(
        of("a", "inherits = \"b\"", "b", "inherits = \"a\""),
        "a",
        "target `a` inherits from itself: a → b → a");
  }

  @Test
  void names_the_heir_of_a_missing_parent() {
    assertRejected(of("a", "inherits = \"c\""), "a", "there is no target `c`, which `a` inherits");
  }

  @Test
  void reports_text_that_is_not_toml() {
    assertThatThrownBy(() -> of("a", "= 1").find("a"))
        .isInstanceOf(TargetException.class)
        .hasMessageStartingWith("target `a` is not TOML");
  }
}
