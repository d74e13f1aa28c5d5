package kernel.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The US layout, key by key of scan code set 1. */
final class KeyMapTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      textBlock =
          """
          0x02|1|!
          0x0B|0|)
          0x0D|=|+
          0x10|q|Q
          0x19|p|P
          0x1A|[|{
          0x1E|a|A
          0x26|l|L
          0x27|;|:
          0x28|'|"
          0x29|`|~
          0x2B|\\|@
          0x2C|z|Z
          0x32|m|M
          0x35|/|?
          """)
  void keys_mean_what_is_printed_on_them(String code, String plain, String shifted) {
    int key = Integer.decode(code);
    // The delimiter itself stands as an @ here.
    char expected = key == 0x2B ? '|' : shifted.charAt(0);
    assertThat((char) KeyMap.character(key, false, false)).isEqualTo(plain.charAt(0));
    assertThat((char) KeyMap.character(key, true, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0x1C,10", "0x0E,8", "0x0F,9", "0x01,27", "0x39,32", "0x2A,0", "0x00,0", "0x7F,0", "-1,0"
  })
  void other_keys_are_controls_or_nothing(String code, int expected) {
    assertThat(KeyMap.character(Integer.decode(code), false, false)).isEqualTo(expected);
    assertThat(KeyMap.character(Integer.decode(code), true, true)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0x1E,A,a", "0x02,1,!", "0x27,;,:"})
  void caps_lock_is_for_letters_only(String code, char locked, char shiftedAndLocked) {
    int key = Integer.decode(code);
    assertThat((char) KeyMap.character(key, false, true)).isEqualTo(locked);
    assertThat((char) KeyMap.character(key, true, true)).isEqualTo(shiftedAndLocked);
  }

  @ParameterizedTest
  @CsvSource({"0x1E,1", "0x2C,26", "0x2E,3", "0x1C,10"})
  void control_makes_control_characters(String code, int expected) {
    assertThat(KeyMap.control(Integer.decode(code))).isEqualTo(expected);
  }
}
