package dev.jkc.compiler.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jkc.compiler.toolchain.Linker;
import dev.jkc.compiler.toolchain.ToolProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElfMergeTest {
  /** Ends with 40 + 2 if everything leads to where it should. */
  private static final String FIRST =
      """
      .globl _start
      .type _start, @function
      _start:
        call plus
        addl local(%rip), %eax
        movl %eax, %edi
        movl $60, %eax
        syscall
      .globl jk.nameless.forty
      .hidden jk.nameless.forty, plus, both
      .section .rodata.forty,"a"
      .quad 0
      jk.nameless.forty:
        .long 40
      .data
      local:
        .long 1
      .globl both
      both:
        .quad outer, .text
      """;

  private static final String SECOND =
      """
      .file "second"
      .globl plus
      .hidden plus, both, jk.nameless.forty
      .text
      nop
      .type plus, @function
      plus:
        movl jk.nameless.forty(%rip), %eax
        movq both+8(%rip), %rcx
        cmpq $_start, %rcx
        jne different
        addl local(%rip), %eax
      different:
        ret
      .size plus, .-plus
      .data
      local:
        .long 1
      .quad outer
      """;

  private static final String OUTER = ".globl outer\nouter:\nret\n";

  @TempDir private Path folder;

  private byte[] merged() throws Exception {
    return ElfMerge.merge(
        List.of(Objects.assemble(folder, FIRST), Objects.assemble(folder, SECOND)));
  }

  @Test
  void parts_work_together() throws Exception {
    Path program = folder.resolve("program");
    Path outer = folder.resolve("object.o");
    byte[] merged = merged();
    Objects.assemble(folder, OUTER);
    Linker.link(merged, Linker.Request.of(List.of(outer), program, "elf_x86_64", "_start"));
    assertThat(ToolProcess.run(List.of(program.toString())).exitCode()).isEqualTo(42);
  }

  @Test
  void hidden_symbols_become_local_and_the_nameless_vanish() throws Exception {
    ElfObject object = new ElfObject(merged());
    assertThat(named(object, "plus"))
        .singleElement()
        .matches(ElfObject.Symbol::isLocal)
        .matches(ElfObject.Symbol::isFunction)
        .satisfies(plus -> assertThat(plus.size()).isPositive());
    assertThat(named(object, "both")).singleElement().matches(ElfObject.Symbol::isLocal);
    assertThat(named(object, "jk.nameless.forty")).isEmpty();
    assertThat(named(object, "local")).hasSize(2);
    assertThat(named(object, "_start")).singleElement().matches(symbol -> !symbol.isLocal());
    assertThat(named(object, "outer")).singleElement().matches(ElfObject.Symbol::isUndefined);
  }

  /** The linker moves strings, and takes a distance from the section for a part of another one. */
  @Test
  void strings_that_the_linker_joins_are_found() throws Exception {
    String strings = ".section .rodata.str1.1,\"aMS\",@progbits,1\n";
    String first =
        strings
            + """
            .asciz "same"
            .asciz "one"
            .globl jk.nameless.text
            .hidden jk.nameless.text
            jk.nameless.text:
            .asciz "*text"
            .asciz "two"
            .text
            .globl _start
            _start:
              movzbl jk.nameless.text(%rip), %edi
              call get
              movl %eax, %edi
              movl $60, %eax
              syscall
            """;
    String second =
        strings
            + """
            .asciz "two"
            .asciz "same"
            .asciz "other"
            .text
            .globl get
            .hidden get, jk.nameless.text
            get:
              xorl %eax, %eax
              cmpb %dil, jk.nameless.text(%rip)
              jne different
              movl %edi, %eax
            different:
              ret
            """;
    Path program = folder.resolve("program");
    byte[] merged =
        ElfMerge.merge(List.of(Objects.assemble(folder, first), Objects.assemble(folder, second)));
    Linker.link(merged, Linker.Request.of(List.of(), program, "elf_x86_64", "_start"));
    assertThat(ToolProcess.run(List.of(program.toString())).exitCode()).isEqualTo('*');
    assertThat(Files.readString(program, StandardCharsets.ISO_8859_1)).doesNotContain("\0.L\0");
  }

  @Test
  void sections_follow_one_another() throws Exception {
    ElfObject object = new ElfObject(merged());
    assertThat(object.sections(".text")).hasSize(2);
    assertThat(object.symbolTable().info())
        .isEqualTo(object.symbols().stream().filter(ElfObject.Symbol::isLocal).count());
    ElfObject.Section data = object.sections(".data").getFirst();
    assertThat(object.target(data, 12)).contains(named(object, "_start").getFirst().location());
  }

  @Test
  void sections_that_mean_others_are_refused() throws Exception {
    byte[] linked =
        Objects.assemble(folder, ".section .order,\"ao\",@progbits,.text\n.quad 1\n.text\nret\n");
    assertThatThrownBy(() -> ElfMerge.merge(List.of(linked, linked)))
        .isInstanceOf(ObjectException.class)
        .hasMessage("section .order refers to another one");
  }

  /** Numbers of sections have 16 bits, and others stand in a table of their own. */
  @Test
  void sections_may_be_many() throws Exception {
    int count = 35_000;
    Path program = folder.resolve("program");
    StringBuilder sections = new StringBuilder();
    for (int i = 0; i < count; i++) {
      sections.append(".section .many%d,\"aw\"\n.byte 0\n".formatted(i));
    }
    byte[] first = Objects.assemble(folder, sections + ".text\n" + FIRST);
    byte[] second = Objects.assemble(folder, sections + ".text\n" + SECOND);
    byte[] merged = ElfMerge.merge(List.of(first, second));
    ElfObject object = new ElfObject(merged);
    assertThat(object.sections()).hasSizeGreaterThan(2 * count);
    assertThat(named(object, "plus"))
        .singleElement()
        .satisfies(plus -> assertThat(plus.section()).isGreaterThan(count));
    Path outer = folder.resolve("object.o");
    Objects.assemble(folder, OUTER);
    Linker.link(merged, Linker.Request.of(List.of(outer), program, "elf_x86_64", "_start"));
    assertThat(ToolProcess.run(List.of(program.toString())).exitCode()).isEqualTo(42);
  }

  private static List<ElfObject.Symbol> named(ElfObject object, String name) {
    return object.symbols().stream().filter(symbol -> symbol.name().equals(name)).toList();
  }
}
