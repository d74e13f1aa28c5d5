/** Objects of all sizes, of which a random half is dropped again and again. */
public class Fragments {
  public static void main(String[] args) {
    byte[][] kept = new byte[20_000][];
    int random = 7;
    long live = 0;
    long sum = 0;
    for (int round = 0; round < 30; round++) {
      for (int i = 0; i < kept.length; i++) {
        random = random * 1103515245 + 12345;
        if ((random >>> 16 & 1) == 0) {
          int bits = 3 + (random >>> 17) % 8;
          live -= kept[i] == null ? 0 : kept[i].length + 16;
          kept[i] = new byte[(1 << bits) + (random >>> 20) % (1 << bits)];
          kept[i][0] = (byte) i;
          live += kept[i].length + 16;
        }
      }
    }
    for (byte[] each : kept) {
      sum += each == null ? 0 : each[0];
    }
    System.out.println(sum + " " + live);
  }
}
