import java.util.*;

/** Elements that arrays and enums do not take, and views of views. */
public class ForeignElements {
  enum Colour {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "g";
      }
    }
  }

  enum Size {
    SMALL
  }

  interface Body {
    Object run();
  }

  static void say(Body body) {
    try {
      System.out.println(body.run());
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  static <T extends Object & Comparable<T>> int compare(T first, T second) {
    return first.compareTo(second);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    List<Object> texts = new ArrayList<>(List.of("a"));
    say(() -> texts.toArray(new Integer[0]));
    say(() -> texts.toArray(new Integer[9]));
    say(() -> new LinkedList<>(texts).toArray(new Integer[0]));
    say(() -> new PriorityQueue<>(texts).toArray(new Integer[0]));
    say(() -> new Vector<>(texts).toArray(new Integer[0]));
    say(() -> new TreeSet<>(texts).toArray(new Integer[0]));
    say(() -> List.of("a").toArray(new Integer[0]));
    say(() -> List.of("a", "b", "c").toArray(new Integer[0]));
    say(() -> Collections.unmodifiableList(texts).toArray(new Integer[0]));
    say(() -> Collections.nCopies(2, "a").toArray(new Integer[0]));
    say(() -> Arrays.toString(List.of("a", "b", "c").toArray(new String[] {"", "", "", "x", "y"})));
    say(() -> Arrays.toString(List.of("a", "b").toArray(new String[] {"", "", "x", "y"})));
    say(() -> Arrays.toString(new PriorityQueue<>(List.of(3, 1)).toArray(new Integer[] {7, 8, 9})));
    say(() -> List.of("a", "b", "c").subList(1, 3).toArray(new String[0]).length);
    Comparable red = Colour.RED;
    say(() -> red.compareTo(Size.SMALL));
    say(() -> red.compareTo(Colour.GREEN));
    say(() -> red.compareTo("red"));
    say(() -> compare(null, "a"));
    say(() -> compare("a", null));
    say(() -> Arrays.copyOf((Object[]) null, 1));
    say(() -> Arrays.copyOfRange((String[]) null, 0, 1));
    List<Object> view = Collections.unmodifiableList(texts);
    Set<Integer> set = Collections.unmodifiableSet(new HashSet<>());
    Map<String, Integer> map = Collections.unmodifiableMap(new TreeMap<>());
    Collection<Integer> all = Collections.unmodifiableCollection(set);
    NavigableSet<Integer> sorted = Collections.unmodifiableNavigableSet(new TreeSet<>());
    System.out.println(view == Collections.unmodifiableList(view));
    System.out.println(set == Collections.unmodifiableSet(set));
    System.out.println(map == Collections.unmodifiableMap(map));
    System.out.println(all == Collections.unmodifiableCollection(all));
    System.out.println((Object) set == all);
    System.out.println(sorted == Collections.unmodifiableNavigableSet(sorted));
    System.out.println((Object) sorted == Collections.unmodifiableSortedSet(sorted));
  }
}
