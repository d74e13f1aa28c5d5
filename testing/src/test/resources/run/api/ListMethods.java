import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Vector;
import java.util.function.UnaryOperator;

/** Lists of all kinds: ArrayList, LinkedList, Vector, Arrays.asList, List.of, views. */
public class ListMethods {
  /** What each kind of list does. */
  interface Step {
    Object with(List<Integer> list);
  }

  static void each(String label, Step step) {
    StringBuilder text = new StringBuilder();
    List<List<Integer>> kinds = new ArrayList<>();
    kinds.add(new ArrayList<>(List.of(5, 3, 9, 3)));
    kinds.add(new LinkedList<>(List.of(5, 3, 9, 3)));
    kinds.add(new Vector<>(List.of(5, 3, 9, 3)));
    kinds.add(Arrays.asList(5, 3, 9, 3));
    kinds.add(List.of(5, 3, 9, 3));
    kinds.add(Collections.unmodifiableList(kinds.get(0)));
    kinds.add(new ArrayList<>(List.of(0, 5, 3, 9, 3, 0)).subList(1, 5));
    String last = "";
    for (List<Integer> list : kinds) {
      String result;
      try {
        result = step.with(list) + "";
      } catch (RuntimeException e) {
        result = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
      }
      result += list.equals(List.of(5, 3, 9, 3)) ? "" : " " + list;
      text.append(result.equals(last) ? "=" : "; " + result);
      last = result;
    }
    check(label, (Object) text.substring(2));
  }

  public static void main(String[] args) {
    each("get", list -> list.get(2));
    each("get beyond", list -> list.get(4));
    each("get negative", list -> list.get(-1));
    each("set", list -> list.set(1, 7));
    each("set beyond", list -> list.set(4, 7));
    each("add", list -> list.add(1));
    each("add at", list -> {
      list.add(4, 1);
      list.add(0, 2);
      return list.size();
    });
    each("add beyond", list -> {
      list.add(5, 1);
      return 0;
    });
    each("addAll", list -> list.addAll(List.of(1, 2)));
    each("addAll at", list -> list.addAll(1, List.of(1, 2)));
    each("addAll nothing", list -> list.addAll(0, List.of()));
    each("remove at", list -> list.remove(1));
    each("remove beyond", list -> list.remove(9));
    each("remove object", list -> list.remove((Integer) 3));
    each("remove missing", list -> list.remove((Integer) 8));
    each("removeAll", list -> list.removeAll(List.of(3, 4)));
    each("retainAll", list -> list.retainAll(List.of(3, 4)));
    each("removeIf", list -> list.removeIf(n -> n > 4));
    each("replaceAll", list -> {
      list.replaceAll(n -> n * 2);
      return 0;
    });
    each("sort", list -> {
      list.sort(null);
      return 0;
    });
    each("sort down", list -> {
      list.sort(Collections.reverseOrder());
      return 0;
    });
    each("clear", list -> {
      list.clear();
      return list.isEmpty();
    });
    each("indexOf", list -> list.indexOf(3) + " " + list.lastIndexOf(3) + " " + list.indexOf(4));
    each("indexOf null", list -> list.indexOf(null));
    each("contains", list -> list.contains(9) + " " + list.containsAll(List.of(3, 5)) + list.containsAll(List.of(1)));
    each("hashCode", list -> list.hashCode());
    each("toString", list -> list.toString());
    each("toArray", list -> list.toArray().length + Arrays.toString(list.toArray(new Integer[0])));
    each("toArray larger", list -> Arrays.toString(list.toArray(new Integer[] {1, 1, 1, 1, 1, 1})));
    each("toArray of function", list -> list.toArray(Integer[]::new).length);
    each("toArray wrong", list -> {
      try {
        return list.toArray(new String[0]);
      } catch (ArrayStoreException e) {
        return "not stored";
      }
    });
    each("iterator", list -> {
      Iterator<Integer> iterator = list.iterator();
      int first = iterator.next();
      iterator.remove();
      return first + iterator.next();
    });
    each("iterator at end", list -> {
      Iterator<Integer> iterator = list.iterator();
      while (iterator.hasNext()) {
        iterator.next();
      }
      return iterator.next();
    });
    each("remove before next", list -> {
      list.iterator().remove();
      return 0;
    });
    each("listIterator", list -> {
      ListIterator<Integer> iterator = list.listIterator(2);
      int sum = iterator.previous() * 10 + iterator.next();
      return sum + " " + iterator.nextIndex() + " " + iterator.previousIndex();
    });
    each("listIterator sets", list -> {
      ListIterator<Integer> iterator = list.listIterator();
      iterator.next();
      iterator.set(4);
      iterator.add(6);
      return iterator.next();
    });
    each("listIterator beyond", list -> list.listIterator(5).nextIndex());
    each("forEach", list -> {
      int[] sum = new int[1];
      list.forEach(n -> sum[0] = sum[0] * 10 + n);
      return sum[0];
    });
    each("subList", list -> list.subList(1, 3));
    each("subList changes", list -> {
      list.subList(1, 3).clear();
      return list.size();
    });
    each("subList of subList", list -> list.subList(1, 4).subList(1, 3).set(0, 1));
    each("subList fails", list -> list.subList(3, 1));
    each("subList beyond", list -> list.subList(0, 5));
    each("equals", list -> list.equals(new LinkedList<>(list)) + " " + list.equals(List.of(5)) + list.equals(0));
    each("getFirst", list -> list.getFirst() + list.getLast());
    each("removeFirst", list -> list.removeFirst() + list.removeLast());
    each("addFirst", list -> {
      list.addFirst(1);
      list.addLast(2);
      return 0;
    });
    each("reversed", list -> list.reversed() + " " + list.reversed().indexOf(9));
    each("reversed changes", list -> list.reversed().set(0, 8));
    each("change while iterating", list -> {
      for (int n : list) {
        list.add(n);
      }
      return 0;
    });
    each("copy", list -> List.copyOf(list) == list);
    check("of null", () -> List.of(1, null));
    check("copy of null", () -> List.copyOf(Arrays.asList(1, null)));
    check("asList writes through", () -> {
      String[] array = {"b", "a"};
      List<String> list = Arrays.asList(array);
      Collections.sort(list);
      array[1] = "c";
      return list + array[0];
    });
    check("array list capacity", () -> new ArrayList<>(-1));
    check("ensureCapacity", () -> {
      ArrayList<Integer> list = new ArrayList<>(1);
      list.ensureCapacity(100);
      list.trimToSize();
      return list;
    });
    check("clone", () -> ((ArrayList<?>) new ArrayList<>(List.of(1, 2)).clone()).equals(List.of(1, 2)));
    check("linked first", () -> new LinkedList<>().getFirst());
    check("linked poll", () -> new LinkedList<>().poll() + " " + new LinkedList<>().peekLast());
    check("linked occurrences", () -> {
      LinkedList<Integer> list = new LinkedList<>(List.of(1, 2, 1, 3, 1));
      return list.removeFirstOccurrence(1) + " " + list.removeLastOccurrence(1) + list;
    });
    check("linked descending", () -> {
      StringBuilder text = new StringBuilder();
      new LinkedList<>(List.of(1, 2, 3)).descendingIterator().forEachRemaining(text::append);
      return text;
    });
    check("linked get", () -> new LinkedList<>(List.of(1)).get(1));
    check("empty last", () -> {
      try {
        return new ArrayList<>().getLast();
      } catch (NoSuchElementException e) {
        return "nothing";
      }
    });
    check("vector", () -> new Vector<>(List.of(1, 2)).elementAt(2));
    check("null operator", () -> {
      List<Integer> list = new ArrayList<>(List.of(1));
      list.replaceAll((UnaryOperator<Integer>) null);
      return list;
    });
    check("nulls in list", () -> {
      List<String> list = new ArrayList<>(Arrays.asList("a", null, "b", null));
      return list.indexOf(null) + " " + list.lastIndexOf(null) + list.remove(null) + list + list.hashCode();
    });
    check("list of lists", () -> {
      List<List<Integer>> rows = new ArrayList<>(Collections.nCopies(2, new ArrayList<>()));
      rows.get(0).add(1);
      return rows;
    });
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
