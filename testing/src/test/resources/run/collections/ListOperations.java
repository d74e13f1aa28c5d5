import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Stack;
import java.util.Vector;
import java.util.function.Supplier;

/**
 * The same operations on every kind of list: bulk changes, nulls, overloads of remove, and itself.
 */
public class ListOperations {
  static <T> List<T> fill(List<T> list, List<? extends T> from) {
    list.addAll(from);
    return list;
  }

  static void use(Supplier<List<Integer>> make) {
    List<Integer> list = make.get();
    System.out.println(list.getClass().getSimpleName() + " " + list + list.isEmpty() + list.size());
    fill(list, List.of(3, 1, 2));
    System.out.println(
        list.addAll(1, Arrays.asList(7, null, 7)) + " " + list.addAll(List.of()) + " " + list);
    System.out.println(
        list.indexOf(7)
            + " "
            + list.lastIndexOf(7)
            + " "
            + list.indexOf(null)
            + " "
            + list.contains(8)
            + " "
            + list.indexOf("7"));
    System.out.println(
        list.remove(2)
            + " "
            + list.remove((Integer) 2)
            + " "
            + list.remove((Object) 99)
            + " "
            + list.remove(Integer.valueOf(7))
            + " "
            + list);
    list.add(0, 9);
    list.add(list.size(), 8);
    list.add(2, null);
    System.out.println(list.set(1, 5) + " " + list + " " + list.get(2));
    System.out.println(
        list.addAll(list) + " " + list + " " + list.containsAll(Arrays.asList(null, 8)));
    System.out.println(
        list.removeAll(Arrays.asList(8, null))
            + " "
            + list
            + " "
            + list.removeAll(List.of())
            + list.retainAll(List.of(9, 1, 5)));
    List<Integer> other = make.get();
    other.addAll(list);
    System.out.println(
        list.equals(other)
            + " "
            + list.hashCode()
            + " "
            + other.equals(list.subList(0, 2))
            + " "
            + list.equals(null));
    list.replaceAll(n -> n * 10);
    list.sort((x, y) -> y - x);
    System.out.println(
        list + " " + Arrays.toString(list.toArray()) + " " + list.toArray(new Integer[0]).length);
    Object[] copy = list.toArray();
    copy[0] = -1;
    list.subList(1, 3).clear();
    System.out.println(list + " " + copy.length);
    Integer[] larger = list.toArray(new Integer[] {7, 7, 7, 7, 7, 7});
    System.out.println(Arrays.toString(larger));
    list.clear();
    System.out.println(
        list + " " + list.equals(List.of()) + " " + other.removeIf(n -> n > 5) + other);
  }

  static int total(Collection<? extends Number> all) {
    int total = 0;
    for (Number each : all) {
      total += each.intValue();
    }
    return total;
  }

  public static void main(String[] args) {
    use(ArrayList::new);
    use(LinkedList::new);
    use(Vector::new);
    use(Stack::new);
    use(() -> new ArrayList<>(0));
    ArrayList<Integer> growing = new ArrayList<>(2);
    for (int i = 0; i < 1000; i++) {
      growing.add(i % 2 == 0 ? growing.size() : growing.size() / 2, i);
    }
    growing.ensureCapacity(5000);
    growing.trimToSize();
    System.out.println(
        growing.get(0) + " " + growing.get(499) + " " + growing.get(999) + " " + total(growing));
    @SuppressWarnings("unchecked")
    List<Integer> clone = (List<Integer>) growing.clone();
    clone.removeIf(n -> n % 10 != 0);
    System.out.println(
        clone.size() + " " + growing.size() + " " + total(clone) + " " + clone.equals(growing));
    Stack<String> stack = new Stack<>();
    stack.push("a");
    stack.push("b");
    stack.add("c");
    System.out.println(
        stack.pop()
            + stack.peek()
            + stack.search("a")
            + stack.search("x")
            + stack.empty()
            + stack
            + stack.get(0)
            + stack.firstElement());
    List<List<?>> lists = new ArrayList<>();
    lists.add(lists);
    lists.add(List.of(1, List.of(2, "three")));
    System.out.println(lists + " " + lists.get(0).size());
    List<int[]> arrays = new ArrayList<>(List.of(new int[] {1}, new int[] {2}));
    arrays.sort((x, y) -> y[0] - x[0]);
    System.out.println(
        arrays.get(0)[0]
            + " "
            + arrays.contains(new int[] {1})
            + " "
            + arrays.indexOf(arrays.get(1)));
    List<Character> letters = new LinkedList<>();
    for (char c = 'a'; c < 'k'; c++) {
      letters.add(letters.size() / 2, c);
    }
    letters.remove(Character.valueOf('e'));
    letters.remove(3);
    System.out.println(letters + " " + Collections.max(letters) + letters.indexOf('j'));
    List<Long> longs = new ArrayList<>(List.of(1L, 2L));
    System.out.println(
        longs.contains(1)
            + " "
            + longs.contains(1L)
            + " "
            + longs.remove(Long.valueOf(2))
            + longs.remove(0)
            + longs);
  }
}
