package dev.jkc.compiler.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamePoolTest {
  private static String text(NamePool pool) {
    return new String(pool.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void classes_and_methods_stand_there_once() {
    NamePool pool = new NamePool(List.of("a.B.c", "D.<init>", "a.B.é", "a.B.c"));
    assertThat(text(pool)).isEqualTo("\1a.B.\0c\0é\0\1D.\0<init>\0");
    assertThat(pool.offset("a.B.c")).isEqualTo(6);
    assertThat(pool.offset("a.B.é")).isEqualTo(8);
    assertThat(pool.offset("D.<init>")).isEqualTo(15);
  }

  @Test
  void a_name_without_a_dot_has_an_empty_class() {
    NamePool pool = new NamePool(List.of("jk_main"));
    assertThat(text(pool)).isEqualTo("\1\0jk_main\0");
    assertThat(pool.offset("jk_main")).isEqualTo(2);
  }
}
