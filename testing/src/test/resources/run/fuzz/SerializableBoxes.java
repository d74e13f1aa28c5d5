import java.util.*;
import java.io.Serializable;
/** Boxes as what all of them are. */
public class SerializableBoxes {
  static <T> T pick(T a, T b) { return b; }
  public static void main(String[] args) {
    Serializable s = 5; System.out.println(s); s = 'c'; s = true; s = "q"; System.out.println(s);
    var v = pick(1, "a"); System.out.println(v);
    Comparable<?> c = pick(1, "a"); Serializable q = pick(2.0, 'c'); System.out.println(c + " " + q);
    List<? extends Serializable> l = List.of(1, "b", 2.5); System.out.println(l);
    var m = List.of(new int[] {1}, "s"); System.out.println(m.size());
    Object o = true ? new int[] {1} : "s";
  }
}
