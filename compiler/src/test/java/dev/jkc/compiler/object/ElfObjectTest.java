package dev.jkc.compiler.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElfObjectTest {
  private static final String SOURCE =
      """
      .section .text.first,"ax"
      nop
      .type first, @function
      first:
        ret
      .size first, .-first
      .section .text.second,"ax"
      .globl second
      .type second, @function
      second:
        call elsewhere
        ret
      .size second, .-second
      .data
      .quad first + 5
      .quad elsewhere
      .quad 7
      .long second - .
      .quad jk.unwind.Frames.table
      .quad jk.panic.Symbols.table
      """;

  @TempDir private Path folder;

  private ElfObject object() throws Exception {
    return new ElfObject(Objects.assemble(folder, SOURCE));
  }

  private static ElfObject.Symbol symbol(ElfObject object, String name) {
    return object.symbols().stream()
        .filter(symbol -> symbol.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void symbols_have_their_kinds_places_and_sizes() throws Exception {
    ElfObject object = object();
    ElfObject.Symbol first = symbol(object, "first");
    int section = object.sections(".text.first").getFirst().index();
    assertThat(first.isFunction()).isTrue();
    assertThat(first.location()).isEqualTo(new Location(section, 1));
    assertThat(first.size()).isEqualTo(1);
    assertThat(object.undefined("elsewhere")).isPresent();
    assertThat(object.undefined("first")).isEmpty();
  }

  @Test
  void fields_lead_to_what_they_are_relocated_to() throws Exception {
    ElfObject object = object();
    ElfObject.Section data = object.sections(".data").getFirst();
    assertThat(object.target(data, 0)).contains(symbol(object, "first").location().plus(5));
    assertThat(object.target(data, 8)).isEmpty();
    assertThat(object.target(data, 16)).isEmpty();
    assertThat(object.target(data, 24)).contains(symbol(object, "second").location());
  }

  @Test
  void added_tables_define_symbols_and_lead_to_functions() throws Exception {
    ElfObject object = object();
    Location first = symbol(object, "first").location();
    Location second = symbol(object, "second").location();
    byte[] contents = new byte[20];
    contents[16] = 42;
    List<Table> tables =
        List.of(
            new Table(WriteFrames.SYMBOL, contents, List.of(new Table.Distance(8, first.plus(-1)))),
            new Table(WriteSymbols.SYMBOL, new byte[8], List.of(new Table.Distance(0, second))));
    ElfObject added = new ElfObject(ElfWriter.add(object, tables));
    ElfObject.Section section = added.sections(".rodata." + WriteFrames.SYMBOL).getFirst();
    ElfObject.Symbol table = symbol(added, WriteFrames.SYMBOL);
    assertThat(table.location()).isEqualTo(new Location(section.index(), 0));
    assertThat(table.size()).isEqualTo(20);
    assertThat(added.reader(section).moveTo(16).u8()).isEqualTo(42);
    // The field has the distance from the table, and so lies 8 bytes before what it leads to.
    assertThat(added.target(section, 8)).contains(first.plus(-1 + 8));
    section = added.sections(".rodata." + WriteSymbols.SYMBOL).getFirst();
    assertThat(added.target(section, 0)).contains(second);
    assertThat(symbol(added, "first").location()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFEF0, 0xFEFD, 0xFF10})
  void tables_are_added_where_numbers_of_sections_have_more_than_16_bits(int count)
      throws Exception {
    StringBuilder sections = new StringBuilder();
    for (int i = 0; i < count; i++) {
      sections.append(".section .many%d,\"a\"\n".formatted(i));
    }
    String function = ".section .last,\"ax\"\nlast:\nret\n.quad " + WriteFrames.SYMBOL + "\n";
    ElfObject object = new ElfObject(Objects.assemble(folder, sections + function));
    Location last = symbol(object, "last").location();
    Table table = new Table(WriteFrames.SYMBOL, new byte[8], List.of(new Table.Distance(0, last)));
    ElfObject added = new ElfObject(ElfWriter.add(object, List.of(table)));
    ElfObject.Section section = added.sections(".rodata." + WriteFrames.SYMBOL).getFirst();
    assertThat(symbol(added, WriteFrames.SYMBOL).location())
        .isEqualTo(new Location(section.index(), 0));
    assertThat(added.target(section, 0)).contains(last);
    assertThat(added.sections(".last")).singleElement().matches(found -> found.size() == 9);
  }

  @Test
  void code_that_refers_to_no_table_stays_as_it_is() throws Exception {
    byte[] object = Objects.assemble(folder, "f:\nret\n");
    assertThat(CodeTables.complete(List.of(object), symbol -> Optional.empty())).isSameAs(object);
  }

  @Test
  void other_files_are_refused() {
    assertThatThrownBy(() -> new ElfObject(new byte[64]))
        .isInstanceOf(ObjectException.class)
        .hasMessage("not relocatable object code for x86-64");
  }
}
