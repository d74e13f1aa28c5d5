import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;

/** Random bytes as strings and strings as bytes, malformed ones among them, in all charsets. */
public class CharsetSweep {
  static final String[] NAMES = {
    "UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "ISO-8859-1", "US-ASCII",
    "unicode-1-1-utf-8", "UnicodeBig", "ISO-10646-UCS-2", "X-UTF-16LE", "819", "iso_646.irv:1983"
  };
  static final int[] PARTS = {
    0x61, 0xA, 0xC3A9, 0xE282AC, 0xF09F9880, 0xC3, 0xE282, 0xF09F98, 0xF09F, 0x80, 0xBF, 0xEDA080,
    0xC080, 0xE08080, 0xE0A080, 0xF0808080, 0xF0908080, 0xF48FBFBF, 0xF4908080, 0xF5, 0xFEFF, 0xFFFE,
    0xD83D, 0xDE00, 0x3DD8, 0xDE, 0x61FE
  };
  static final String UNITS = "a\u007F\u0080\u00E9\u00FF\u0100\u07FF\u0800\u20AC\uFEFF\uFFFE\uD83D\uDE00\uD83D";

  public static void main(String[] args) {
    Random random = new Random(22);
    for (String name : NAMES) {
      Charset charset = Charset.forName(name);
      long decoded = 0;
      long encoded = 0;
      for (int i = 0; i < 150; i++) {
        byte[] bytes = new byte[40];
        int length = 0;
        for (int parts = random.nextInt(9); parts > 0; parts--) {
          int part = PARTS[random.nextInt(PARTS.length)];
          for (int shift = 24; shift >= 0; shift -= 8) {
            if (part >>> shift != 0) {
              bytes[length++] = (byte) (part >>> shift);
            }
          }
        }
        decoded = decoded * 31 + new String(bytes, 0, length, charset).hashCode();
        char[] units = new char[random.nextInt(12)];
        for (int j = 0; j < units.length; j++) {
          units[j] = UNITS.charAt(random.nextInt(UNITS.length()));
        }
        encoded = encoded * 31 + Arrays.hashCode(new String(units).getBytes(charset));
      }
      System.out.println(charset + " " + decoded + " " + encoded);
    }
    for (String name : new String[] {"", "a b", "none", "-8", "utf\u017F8", "\u0131so-8859-1"}) {
      try {
        System.out.println(Charset.isSupported(name));
      } catch (IllegalArgumentException e) {
        System.out.println(e);
      }
    }
  }
}
