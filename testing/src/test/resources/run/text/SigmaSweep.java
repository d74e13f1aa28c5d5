import java.util.Random;

/** Capital sigmas between random characters, in small letters. */
public class SigmaSweep {
  static final String UNITS = "\u03A3\u03A3\u03A3A\u03B1\u03911 .'-:,_\u0301\u0903\u00AD\u00AA\u02B0\u01C5\u2019\u3042\u4E2D\u0E01\u200D";

  public static void main(String[] args) {
    Random random = new Random(23);
    long hash = 0;
    for (int i = 0; i < 2000; i++) {
      char[] units = new char[1 + random.nextInt(7)];
      for (int j = 0; j < units.length; j++) {
        units[j] = UNITS.charAt(random.nextInt(UNITS.length()));
      }
      hash = hash * 31 + new String(units).toLowerCase().hashCode();
      if (i % 200 == 199) {
        System.out.println(hash);
      }
    }
    // Each kind of character before and behind.
    for (int c : new int[] {0x3005, 0x3006, 0x3095, 0x309D, 0x30FF, 0x3400, 0x9FA5, 0x9FA6, 0xFA2D, 0xFA2E, 0x10400, 0x1D400, 0x1F600, 0x1D165, 0xAC00}) {
      String text = Character.toString(c);
      System.out.print(("A" + text + "\u03A3").toLowerCase().indexOf('\u03C2') + " ");
      System.out.print(("A\u03A3" + text + "A").toLowerCase().indexOf('\u03C2') + " ");
      System.out.println((text + "\u03A3").toLowerCase().indexOf('\u03C2'));
    }
  }
}
