/** Endless recursion is an error that can be caught, again and again. */
public class StackOverflows {
  interface Node {
    int size();
  }

  static class Loop implements Node {
    Node next;

    @Override
    public int size() {
      return 1 + next.size();
    }
  }

  static int deepest;

  static int direct(int n) {
    deepest = n;
    return direct(n + 1) + 1;
  }

  static boolean even(long n) {
    return n == 0 || odd(n - 1);
  }

  static boolean odd(long n) {
    return n != 0 && even(n - 1);
  }

  static void endless() {
    endless();
  }

  static int guarded(int n) {
    try {
      return guarded(n + 1);
    } catch (StackOverflowError e) {
      return n > 100 ? 1 : 0;
    } finally {
      deepest--;
    }
  }

  static int sum(int[] values, int at) {
    return at == values.length ? 0 : values[at] + sum(values, at + 1);
  }

  public static void main(String[] args) {
    for (int i = 0; i < 3; i++) {
      try {
        direct(0);
      } catch (StackOverflowError e) {
        System.out.println(e.getMessage() + " " + (deepest > 1000));
      }
    }
    try {
      System.out.println(even(Long.MAX_VALUE));
    } catch (StackOverflowError e) {
      System.out.println("even");
    }
    try {
      endless();
    } catch (StackOverflowError e) {
      System.out.println("endless");
    }
    Loop loop = new Loop();
    loop.next = loop;
    try {
      System.out.println(loop.size());
    } catch (StackOverflowError e) {
      System.out.println("loop");
    }
    System.out.println(guarded(0));
    System.out.println(sum(new int[] {1, 2, 3, 4}, 0));
    System.out.println(even(1000));
  }
}
