import java.util.ArrayList;
import java.util.List;

/** Takes memory until there is no more, twice, and goes on. */
public class Limit {
  static int fill(int bytes) {
    List<byte[]> kept = new ArrayList<>();
    try {
      while (true) {
        kept.add(new byte[bytes]);
      }
    } catch (OutOfMemoryError e) {
      int count = kept.size();
      kept.clear();
      return count;
    }
  }

  public static void main(String[] args) {
    System.out.println(fill(10_000) / 100);
    System.out.println(fill(1 << 20));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append(i);
    }
    System.out.println(text.length());
  }
}
