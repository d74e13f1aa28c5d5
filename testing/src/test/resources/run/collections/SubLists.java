import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.LinkedList;
import java.util.List;

/** Lists that are parts of lists: what is done to the one is seen in the other, or refused. */
public class SubLists {
  static List<Integer> numbers(List<Integer> list, int n) {
    for (int i = 0; i < n; i++) {
      list.add(i);
    }
    return list;
  }

  static <T extends Comparable<T>> void sort(List<T> all) {
    if (all.size() < 2) {
      return;
    }
    T pivot = all.get(all.size() / 2);
    List<T> less = new ArrayList<>();
    List<T> same = new ArrayList<>();
    List<T> more = new ArrayList<>();
    for (T each : all) {
      int order = each.compareTo(pivot);
      (order < 0 ? less : order > 0 ? more : same).add(each);
    }
    int at = 0;
    for (List<T> part : List.of(less, same, more)) {
      for (T each : part) {
        all.set(at++, each);
      }
    }
    sort(all.subList(0, less.size()));
    sort(all.subList(all.size() - more.size(), all.size()));
  }

  static int search(List<Integer> all, int wanted) {
    if (all.isEmpty()) {
      return -1;
    }
    int middle = all.size() / 2;
    int found = all.get(middle);
    if (found == wanted) {
      return middle;
    }
    if (wanted < found) {
      return search(all.subList(0, middle), wanted);
    }
    int right = search(all.subList(middle + 1, all.size()), wanted);
    return right < 0 ? -1 : middle + 1 + right;
  }

  static void attempt(Runnable action) {
    try {
      action.run();
      System.out.println("done");
    } catch (IndexOutOfBoundsException
        | IllegalArgumentException
        | ConcurrentModificationException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    } catch (UnsupportedOperationException e) {
      System.out.println("unsupported");
    }
  }

  public static void main(String[] args) {
    for (List<Integer> list :
        List.of(numbers(new ArrayList<>(), 10), numbers(new LinkedList<>(), 10))) {
      List<Integer> part = list.subList(3, 7);
      part.set(0, 33);
      part.add(99);
      part.add(1, 11);
      part.remove(Integer.valueOf(5));
      System.out.println(part + " " + list + " " + part.size());
      List<Integer> inner = part.subList(1, 3);
      inner.clear();
      System.out.println(inner + " " + part + " " + list);
      inner.addAll(List.of(7, 7, 7));
      Collections.fill(inner, 8);
      Collections.reverse(part);
      System.out.println(
          part
              + " "
              + list.indexOf(8)
              + " "
              + list.lastIndexOf(8)
              + " "
              + part.indexOf(8)
              + part.contains(9));
      part.replaceAll(n -> n * 2);
      part.sort(null);
      part.removeIf(n -> n == 16);
      System.out.println(
          list
              + " "
              + part.equals(List.of(12, 66, 198))
              + " "
              + (part.hashCode() == List.of(12, 66, 198).hashCode()));
      list.subList(0, 3).clear();
      System.out.println(
          list + " " + new ArrayList<>(list.subList(1, 3)) + " " + list.subList(2, 2));
      attempt(() -> list.subList(2, 1));
      attempt(() -> list.subList(-1, 1));
      attempt(() -> list.subList(0, 100));
      List<Integer> two = list.subList(0, 2);
      attempt(() -> two.get(2));
      attempt(() -> two.add(3, 0));
      list.add(1000);
      attempt(() -> two.size());
      attempt(() -> two.get(0));
    }
    List<Integer> shuffled = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      shuffled.add(i * 7 % 20);
    }
    sort(shuffled.subList(5, 15));
    System.out.println(shuffled);
    sort(shuffled);
    System.out.println(
        search(shuffled, 13)
            + " "
            + search(shuffled, 20)
            + " "
            + search(shuffled.subList(4, 9), 4));
    String[] words = {"e", "d", "c", "b", "a"};
    List<String> view = Arrays.asList(words);
    Collections.sort(view.subList(1, 4));
    view.subList(0, 1).set(0, "first");
    System.out.println(Arrays.toString(words) + " " + view);
    attempt(() -> view.subList(0, 2).clear());
    attempt(() -> List.of(1, 2, 3).subList(1, 3).set(0, 5));
    System.out.println(
        List.of(1, 2, 3).subList(1, 3)
            + " "
            + Collections.unmodifiableList(shuffled).subList(18, 20));
    List<List<Integer>> chunks = new ArrayList<>();
    for (int i = 0; i < shuffled.size(); i += 6) {
      chunks.add(shuffled.subList(i, Math.min(i + 6, shuffled.size())));
    }
    chunks.forEach(Collections::reverse);
    Collections.rotate(shuffled.subList(0, 6), 2);
    Collections.swap(chunks.get(3), 0, 1);
    System.out.println(chunks + " " + shuffled.equals(chunks));
  }
}
