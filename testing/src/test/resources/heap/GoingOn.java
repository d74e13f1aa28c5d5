import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** Programs that use all memory, catch the error, and need much of it again. */
class GoingOn {
  static final class Node {
    final Object value;
    final Node next;

    Node(Object value, Node next) {
      this.value = value;
      this.next = next;
    }
  }

  record Pair(Object first, Object second) {}

  static int chain(int round) {
    Node list = null;
    try {
      for (; ; ) {
        list = new Node(new int[100], list);
      }
    } catch (OutOfMemoryError e) {
      list = null;
    }
    int[] work = new int[1_000_000];
    work[5] = round;
    return work[5];
  }

  static int linked(int round) {
    try {
      List<Object> list = new LinkedList<>();
      for (int i = 0; ; i++) {
        list.add(new byte[i % 5000]);
      }
    } catch (Throwable e) {
      round++;
    }
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < 5000; i++) {
      map.put("a" + i, "b".repeat(i % 100));
    }
    return map.size() + round;
  }

  static int deep(int depth, Object held) {
    Object mine = new Pair(held, new long[20]);
    return depth == 0 ? fill(mine) : deep(depth - 1, mine) + 1;
  }

  static int fill(Object first) {
    Pair last = new Pair(first, null);
    while (true) {
      last = new Pair(last, new char[50]);
    }
  }

  static int recursive(int round) {
    try {
      return deep(200, null);
    } catch (StackOverflowError | OutOfMemoryError e) {
      round += 10;
    } finally {
      round += new int[100_000].length;
    }
    return new byte[5_000_000].length + round;
  }

  static int nested(int round) {
    int caught = 0;
    try {
      List<int[]> outer = new ArrayList<>();
      try {
        while (true) {
          outer.add(new int[1000]);
        }
      } catch (RuntimeException e) {
        caught = -1;
      } finally {
        caught += outer.size() > 1000 ? 1 : 0;
      }
    } catch (Error e) {
      caught++;
    }
    return new long[500_000].length + caught + round;
  }

  static int growing(int round) {
    StringBuilder text = new StringBuilder();
    try {
      while (true) {
        text.append("0123456789abcdef");
      }
    } catch (OutOfMemoryError e) {
      text = null;
    }
    return "x".repeat(3_000_000).length() + round;
  }

  public static void main(String[] args) {
    for (int round = 0; round < 3; round++) {
      System.out.println(chain(round) + " " + linked(round) + " " + recursive(round));
      System.out.println(nested(round) + " " + growing(round));
    }
  }
}
