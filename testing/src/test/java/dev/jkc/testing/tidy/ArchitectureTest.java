package dev.jkc.testing.tidy;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * Which package may know which; each test's name says why. A rule about a package that does not
 * exist fails.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.jkc");

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void packages_have_no_cycles_so_that_each_can_be_understood_by_what_lies_below_it() {
    check(slices().matching("dev.jkc.lang.(**)").should().beFreeOfCycles());
    check(slices().matching("dev.jkc.compiler.(**)").should().beFreeOfCycles());
  }

  @Test
  void lang_does_not_know_the_compiler_so_that_tools_can_use_the_parser_alone() {
    check(
        noClasses()
            .that()
            .resideInAPackage("dev.jkc.lang..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.jkc.compiler.."));
  }

  @Test
  void only_the_parser_sees_antlr_so_that_the_grammar_can_change_without_the_compiler() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.jkc.lang.parser..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antlr.."));
  }

  @Test
  void only_llvm_and_toolchain_see_bytedeco_so_that_a_native_crash_has_two_places_to_look() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("dev.jkc.compiler.llvm..", "dev.jkc.compiler.toolchain..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bytedeco.."));
  }

  @Test
  void lower_never_sees_the_syntax_tree_so_that_all_meaning_is_in_hir() {
    check(
        noClasses()
            .that()
            .resideInAPackage("dev.jkc.compiler.lower..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.jkc.lang.ast..", "dev.jkc.lang.parser.."));
  }

  @Test
  void hir_knows_neither_the_syntax_tree_nor_llvm_so_that_it_stands_between_them() {
    check(
        noClasses()
            .that()
            .resideInAPackage("dev.jkc.compiler.hir..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "dev.jkc.lang.ast..", "dev.jkc.lang.parser..", "dev.jkc.compiler.llvm.."));
  }

  @Test
  void what_works_on_hir_sees_nothing_else_so_that_each_can_be_read_and_tested_alone() {
    check(onlySees("dev.jkc.compiler.verify"));
    check(onlySees("dev.jkc.compiler.evaluate"));
    check(
        onlySees(
            "dev.jkc.compiler.effect",
            "dev.jkc.compiler.diagnostic",
            "dev.jkc.lang.diagnostic",
            "dev.jkc.lang.source"));
  }

  /** Of the project, a package knows itself, {@code hir}, and the others that are named. */
  private static ArchRule onlySees(String seeing, String... others) {
    return classes()
        .that()
        .resideInAPackage(seeing)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("dev.jkc.."))
                .or(resideInAnyPackage(seeing, "dev.jkc.compiler.hir"))
                .or(resideInAnyPackage(others)));
  }

  @Test
  void nothing_but_cli_prints_or_exits_so_that_the_compiler_can_be_embedded() {
    ArchRule printing =
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.jkc.compiler.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
    ArchRule exiting =
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.jkc.compiler.cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);
    check(printing);
    check(exiting);
  }

  @Test
  void only_cli_sees_picocli_so_that_options_reach_the_compiler_as_values() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.jkc.compiler.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli.."));
  }
}
