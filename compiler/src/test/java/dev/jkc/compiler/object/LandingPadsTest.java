package dev.jkc.compiler.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jkc.compiler.object.CallFrames.FunctionFrames;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandingPadsTest {
  @TempDir private Path folder;

  private List<LandingPads.Range> decode(String description) throws Exception {
    String source = ".section .gcc_except_table,\"a\"\nhere:\n" + description;
    ElfObject object = new ElfObject(Objects.assemble(folder, source));
    int section = object.sections(".gcc_except_table").getFirst().index();
    return LandingPads.of(object, new Location(section, 0));
  }

  @Test
  void ranges_without_a_landing_pad_are_left_out_and_equal_neighbours_merged() throws Exception {
    assertThat(
            decode(
                """
                .byte 0xff, 0xff, 0x01
                .uleb128 24
                .uleb128 0, 5, 200, 0
                .uleb128 5, 3, 0, 0
                .uleb128 8, 2, 300, 1
                .uleb128 10, 4, 300, 0
                .uleb128 15, 1, 300, 0
                """))
        .containsExactly(
            new LandingPads.Range(0, 5, 200),
            new LandingPads.Range(8, 14, 300),
            new LandingPads.Range(15, 16, 300));
  }

  @Test
  void offsets_may_have_four_bytes() throws Exception {
    assertThat(decode(".byte 0xff, 0x9b, 1, 0x03, 13\n.long 1, 2, 70000\n.byte 0\n"))
        .containsExactly(new LandingPads.Range(1, 3, 70000));
  }

  @Test
  void other_starts_and_encodings_are_refused() {
    assertThatThrownBy(() -> decode(".byte 0x00, 0xff, 0x01, 0"))
        .isInstanceOf(ObjectException.class);
    assertThatThrownBy(() -> decode(".byte 0xff, 0xff, 0x02, 2, 0, 0"))
        .isInstanceOf(ObjectException.class)
        .hasMessage("addresses with the encoding 0x2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2"})
  void calls_that_are_cleaned_up_after_lead_behind_the_last_one(String level) throws Exception {
    ElfObject object = new ElfObject(Objects.compile(folder, Objects.FRAMES, level));
    FunctionFrames last =
        CallFrames.of(object).stream()
            .filter(function -> function.landingPads().isPresent())
            .findFirst()
            .orElseThrow();
    List<LandingPads.Range> ranges = LandingPads.of(object, last.landingPads().orElseThrow());
    assertThat(ranges).hasSizeGreaterThanOrEqualTo(2);
    assertThat(ranges)
        .allSatisfy(
            range -> {
              assertThat(range.start()).isLessThan(range.end());
              assertThat(range.landingPad()).isBetween(range.end(), last.size());
            });
  }
}
