import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps a little of much: trees, lists, maps, texts and large arrays. */
public class Churn {
  static final class Node {
    final int value;
    Node left;
    Node right;

    Node(int value) {
      this.value = value;
    }

    int sum() {
      return value + (left == null ? 0 : left.sum()) + (right == null ? 0 : right.sum());
    }
  }

  static Node tree(int depth) {
    Node node = new Node(depth);
    if (depth > 0) {
      node.left = tree(depth - 1);
      node.right = tree(depth - 1);
    }
    return node;
  }

  /** A list as long as a collector's stack is not. */
  static Node chain(int length) {
    Node first = null;
    for (int i = 0; i < length; i++) {
      Node node = new Node(i & 7);
      node.right = first;
      first = node;
    }
    return first;
  }

  public static void main(String[] args) {
    Node kept = tree(15);
    Node chain = chain(300_000);
    Object[] wide = new Object[200_000];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = new int[] {i, -i};
    }
    long sum = 0;
    for (int i = 0; i < 300; i++) {
      sum += tree(12).sum();
    }
    Map<String, List<Integer>> map = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      map.computeIfAbsent("key" + i % 500, key -> new ArrayList<>()).add(i);
    }
    for (List<Integer> list : map.values()) {
      for (int each : list) {
        sum += each;
      }
    }
    int[][] large = new int[8][];
    for (int i = 0; i < 2000; i++) {
      large[i % large.length] = new int[100_000 + i];
      large[i % large.length][i] = i;
    }
    for (int[] each : large) {
      sum += each.length + each[each.length - 100_000];
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400_000; i++) {
      text.append(i % 10);
      text = text.length() > 1000 ? new StringBuilder() : text;
    }
    for (Object each : wide) {
      int[] pair = (int[]) each;
      sum += pair[0] + pair[1];
    }
    int length = 0;
    for (Node node = chain; node != null; node = node.right) {
      length += node.value;
    }
    System.out.println(sum + " " + kept.sum() + " " + length + " " + text.length());
  }
}
