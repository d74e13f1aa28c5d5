package dev.jkc.compiler.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeTablesTest {
  private static final String TABLES =
      """
      extern char symbols asm("jk.panic.Symbols.table");
      extern char frames asm("jk.unwind.Frames.table");
      extern char lines asm("jk.unwind.Lines.table");
      char *tables() { return USED; }
      """;

  @TempDir private Path folder;

  private ElfObject complete(String used) throws Exception {
    byte[] object =
        Objects.compile(folder, Objects.FRAMES + TABLES.replace("USED", used), "-O2", "-gdwarf-4");
    return new ElfObject(CodeTables.complete(List.of(object), symbol -> Optional.empty()));
  }

  private static List<String> tables(ElfObject object) {
    return object.symbols().stream()
        .filter(symbol -> !symbol.isUndefined() && symbol.name().endsWith(".table"))
        .map(ElfObject.Symbol::name)
        .toList();
  }

  @Test
  void only_tables_that_are_referred_to_are_made() throws Exception {
    assertThat(tables(complete("&symbols"))).containsExactly(WriteSymbols.SYMBOL);
    assertThat(tables(complete("&frames"))).containsExactly(WriteFrames.SYMBOL);
    assertThat(tables(complete("&lines"))).containsExactly(CodeTables.LINES);
    assertThat(tables(complete("&symbols + (long) &frames + (long) &lines"))).hasSize(3);
    assertThat(tables(complete("0"))).isEmpty();
  }

  @Test
  void functions_without_calls_have_no_frames() throws Exception {
    ElfObject object = complete("&frames");
    ElfObject.Section section = object.sections(".rodata." + WriteFrames.SYMBOL).getFirst();
    List<Location> starts = new ArrayList<>();
    int count = object.reader(section).i32();
    for (int i = 0; i < count; i++) {
      int field = 8 + 16 * i;
      starts.add(object.target(section, field).orElseThrow().plus(-field));
    }
    assertThat(starts)
        .isSorted()
        .containsExactlyElementsOf(
            object.symbols().stream()
                .filter(ElfObject.Symbol::isFunction)
                .filter(function -> !List.of("leaf", "tables").contains(function.name()))
                .map(ElfObject.Symbol::location)
                .sorted()
                .toList());
  }

  @Test
  void landing_pads_are_in_the_description_of_their_function() throws Exception {
    ElfObject object = complete("&frames");
    ByteReader table = object.reader(object.sections(".rodata." + WriteFrames.SYMBOL).getFirst());
    CallFrames.FunctionFrames cleaned =
        CallFrames.of(object).stream()
            .filter(function -> function.landingPads().isPresent())
            .findFirst()
            .orElseThrow();
    LandingPads.Range expected =
        LandingPads.of(object, cleaned.landingPads().orElseThrow()).getFirst();
    int last = table.i32() - 1;
    int description = table.moveTo(8 + 16 * last + 12).i32();
    int rows = table.moveTo(description).u16();
    assertThat(table.u16()).isPositive();
    table.moveTo(description + 4 + 8 * rows);
    assertThat(List.of(table.u32(), table.u32(), table.u32()))
        .containsExactly(expected.start(), expected.end(), expected.landingPad());
  }

  @Test
  void copies_have_the_name_of_what_they_are_copies_of() {
    CodeName name = new CodeName("A.f", "A.jk", true);
    CodeNames names =
        new CodeNames(symbol -> symbol.equals("A.f$int") ? Optional.of(name) : Optional.empty());
    assertThat(names.of("A.f$int")).isEqualTo(name);
    assertThat(names.of("A.f$int.specialized.1")).isEqualTo(name);
    assertThat(names.of("memcpy")).isEqualTo(new CodeName("memcpy", "", true));
  }
}
