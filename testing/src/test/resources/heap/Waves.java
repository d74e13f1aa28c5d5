/** Much is in use at first, then little; afterwards what lives rises and falls. */
public class Waves {
  static int[][] keep(int count, int length) {
    int[][] kept = new int[count][];
    for (int i = 0; i < count; i++) {
      kept[i] = new int[length];
      kept[i][i % length] = i;
    }
    return kept;
  }

  public static void main(String[] args) {
    long sum = keep(40_000, 500).length;
    for (int wave = 0; wave < 2000; wave++) {
      int[][] kept = keep(1 + wave % 8, 100_000);
      int[][] small = keep(5000, 1 + wave % 100);
      sum += kept[wave % 8].length + small[wave % 5000].length;
    }
    System.out.println(sum);
  }
}
