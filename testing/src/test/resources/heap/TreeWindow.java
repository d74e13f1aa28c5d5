import java.util.Random;
import java.util.TreeMap;

/** A tree that loses its least entry with each new one: nodes of one age end at many times. */
class TreeWindow {
  public static void main(String[] args) {
    TreeMap<Integer, String> tree = new TreeMap<>();
    Random random = new Random(3);
    for (int i = 0; i < 2_000_000; i++) {
      tree.put(random.nextInt(400_000), "s" + i);
      if (tree.size() > 100_000) {
        tree.pollFirstEntry();
      }
    }
    System.out.println(tree.size() + " " + (tree.firstKey() > 100_000));
  }
}
