/** A program that runs out of memory, and goes on. */
class NoMemory {
  private static Object kept;

  private static int depth(int size) {
    try {
      kept = new long[size][];
      return 0;
    } catch (OutOfMemoryError e) {
      System.out.println(e);
      return 1;
    }
  }

  private static long[][] fill(int rows, int size) {
    long[][] all = new long[rows][];
    int made = 0;
    try {
      while (made < rows) {
        all[made] = new long[size];
        made++;
      }
    } catch (OutOfMemoryError e) {
      System.out.println(e.getMessage() + " " + (made < rows));
    } finally {
      System.out.println(all.length + " rows");
    }
    return all;
  }

  public static void main(String[] args) {
    System.out.println(depth(10));
    fill(1 << 20, Integer.MAX_VALUE - 8);
    System.out.println(new StringBuilder("still ").append(here()));
  }

  private static String here() {
    return "here";
  }
}
