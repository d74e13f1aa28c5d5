import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Entries of a map come and go at random, so that what lives lies between what does not. */
class MapChurn {
  public static void main(String[] args) {
    Map<Integer, String> map = new HashMap<>();
    Random random = new Random(3);
    for (int i = 0; i < 6_000_000; i++) {
      int key = random.nextInt(200_000);
      if ((key & 1) == 0) {
        map.remove(key / 2);
      } else {
        map.put(key / 2, "s" + i);
      }
    }
    System.out.println(map.size());
  }
}
