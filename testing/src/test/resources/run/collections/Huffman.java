import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Huffman's codes: built with a priority queue, written into bits, read again. */
public class Huffman {
  sealed interface Tree {
    int weight();

    char first();
  }

  record Leaf(char letter, int weight) implements Tree {
    @Override
    public char first() {
      return letter;
    }
  }

  record Fork(Tree zero, Tree one) implements Tree {
    @Override
    public int weight() {
      return zero.weight() + one.weight();
    }

    @Override
    public char first() {
      return (char) Math.min(zero.first(), one.first());
    }
  }

  static Tree tree(String text) {
    Map<Character, Integer> counts = new HashMap<>();
    for (char c : text.toCharArray()) {
      counts.merge(c, 1, Integer::sum);
    }
    PriorityQueue<Tree> queue =
        new PriorityQueue<>(Comparator.comparingInt(Tree::weight).thenComparing(Tree::first));
    counts.forEach((letter, n) -> queue.add(new Leaf(letter, n)));
    while (queue.size() > 1) {
      queue.add(new Fork(queue.remove(), queue.remove()));
    }
    return queue.remove();
  }

  static void codes(Tree tree, String prefix, Map<Character, String> codes) {
    switch (tree) {
      case Leaf(char letter, var weight) -> codes.put(letter, prefix.isEmpty() ? "0" : prefix);
      case Fork(Tree zero, Tree one) -> {
        codes(zero, prefix + '0', codes);
        codes(one, prefix + '1', codes);
      }
    }
  }

  static int write(String text, Map<Character, String> codes, BitSet bits) {
    int at = 0;
    for (char c : text.toCharArray()) {
      for (char bit : codes.get(c).toCharArray()) {
        bits.set(at++, bit == '1');
      }
    }
    return at;
  }

  static String read(Tree tree, BitSet bits, int length) {
    StringBuilder text = new StringBuilder();
    Tree at = tree;
    for (int i = 0; i < length; i++) {
      if (at instanceof Fork fork) {
        at = bits.get(i) ? fork.one() : fork.zero();
      }
      if (at instanceof Leaf leaf) {
        text.append(leaf.letter());
        at = tree;
      }
    }
    return text.toString();
  }

  /** Codes of the same lengths, but in order: they need no tree to be told. */
  static Map<Character, String> canonical(Map<Character, String> codes) {
    TreeMap<Integer, StringBuilder> byLength = new TreeMap<>();
    new TreeMap<>(codes)
        .forEach(
            (letter, code) ->
                byLength.computeIfAbsent(code.length(), k -> new StringBuilder()).append(letter));
    Map<Character, String> result = new TreeMap<>();
    int code = 0;
    int length = byLength.firstKey();
    for (Map.Entry<Integer, StringBuilder> entry : byLength.entrySet()) {
      code <<= entry.getKey() - length;
      length = entry.getKey();
      for (int i = 0; i < entry.getValue().length(); i++) {
        String bits = Integer.toBinaryString(code++);
        result.put(entry.getValue().charAt(i), "0".repeat(length - bits.length()) + bits);
      }
    }
    return result;
  }

  static String shape(Tree tree) {
    ArrayDeque<Tree> todo = new ArrayDeque<>();
    todo.add(tree);
    StringBuilder text = new StringBuilder();
    while (!todo.isEmpty()) {
      Tree next = todo.poll();
      text.append(next.weight());
      if (next instanceof Leaf(char letter, int w)) {
        text.append('=').append(letter);
      } else if (next instanceof Fork(var zero, var one)) {
        todo.offer(zero);
        todo.offer(one);
      }
      text.append(todo.isEmpty() ? "" : " ");
    }
    return text.toString();
  }

  public static void main(String[] args) {
    String[] texts = {"abracadabra", "aaaa", "she sells sea shells by the sea shore", "abcdefgh"};
    for (String text : texts) {
      Tree tree = tree(text);
      Map<Character, String> codes = new TreeMap<>();
      codes(tree, "", codes);
      BitSet bits = new BitSet();
      int length = write(text, codes, bits);
      System.out.println(shape(tree));
      System.out.println(
          codes
              + " "
              + length
              + " bits, "
              + bits.cardinality()
              + " set, from "
              + 8 * text.length());
      System.out.println(read(tree, bits, length).equals(text) + " " + bits.length() + " " + bits);
      Map<Character, String> canonical = canonical(codes);
      BitSet again = new BitSet();
      System.out.println(canonical + " " + (write(text, canonical, again) == length));
    }
  }
}
