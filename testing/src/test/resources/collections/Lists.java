import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Random;
import java.util.Stack;
import java.util.Vector;

/** Lists, what goes through them, and what {@code Collections} does with them. */
public class Lists {
  interface Action {
    Object run();
  }

  static void show(String name, Action action) {
    String result;
    try {
      result = String.valueOf(action.run());
    } catch (RuntimeException e) {
      String message = String.valueOf(e.getMessage());
      boolean isOfJvm = e instanceof NullPointerException || message.contains("cannot be cast");
      result = e.getClass().getName() + ": " + (isOfJvm ? "" : message);
    }
    System.out.println(name + " = " + result);
  }

  static void all(String name, List<Integer> list) {
    System.out.println("--- " + name);
    show("empty", () -> list + " " + list.size() + list.isEmpty() + list.hashCode());
    show("getFirst", () -> list.getFirst());
    show("getLast", () -> list.getLast());
    show("removeFirst", () -> list.removeFirst());
    show("removeLast", () -> list.removeLast());
    show("next", () -> list.iterator().next());
    show("previous", () -> list.listIterator().previous());
    for (int i = 0; i < 12; i++) {
      list.add(i * i % 7);
    }
    list.add(null);
    show("filled", () -> list + " " + list.hashCode());
    show("get", () -> list.get(13));
    show("get-", () -> list.get(-1));
    show("set", () -> list.set(13, 0));
    show("add-", () -> {
      list.add(-1, 1);
      return 0;
    });
    show("add", () -> {
      list.add(14, 1);
      return 0;
    });
    show("remove", () -> list.remove(13));
    show("remove-", () -> list.remove(-1));
    show("addAll", () -> list.addAll(15, List.of(1)));
    show("addAll-", () -> list.addAll(-1, List.of(1)));
    show("addAllNone", () -> list.addAll(List.of()));
    show("addAllNull", () -> list.addAll(null));
    show("listIterator", () -> list.listIterator(14));
    show("listIterator-", () -> list.listIterator(-1));
    show("indexOf", () -> list.indexOf(4) + " " + list.lastIndexOf(4) + " " + list.indexOf(null));
    show("missing", () -> list.indexOf(99) + " " + list.lastIndexOf(99) + list.contains("x"));
    show("subList", () -> list.subList(2, 5));
    show("subList-", () -> list.subList(-1, 5));
    show("subList+", () -> list.subList(1, 50));
    show("subList<", () -> list.subList(5, 1));
    show("sub", () -> {
      List<Integer> sub = list.subList(2, 6);
      sub.add(77);
      sub.add(0, 78);
      sub.remove(Integer.valueOf(2));
      sub.subList(1, 3).clear();
      sub.addAll(1, List.of(5, 6, 5));
      Collections.sort(sub);
      return sub + " " + list + sub.indexOf(5) + sub.lastIndexOf(5) + sub.equals(List.copyOf(sub));
    });
    show("subGet", () -> list.subList(2, 4).get(2));
    show("subSet", () -> list.subList(2, 4).set(2, 2));
    show("subRemove", () -> list.subList(2, 4).remove(2));
    show("subAdd", () -> {
      list.subList(2, 4).add(3, 2);
      return 0;
    });
    show("subNext", () -> {
      Iterator<Integer> each = list.subList(2, 3).iterator();
      each.next();
      return each.next();
    });
    show("subOld", () -> {
      List<Integer> sub = list.subList(2, 6);
      list.add(5);
      return sub.size();
    });
    show("subOldGet", () -> {
      List<Integer> sub = list.subList(2, 6);
      list.add(6);
      return sub.get(0);
    });
    show("changed", () -> {
      for (Integer element : list) {
        list.add(element);
      }
      return 0;
    });
    show("changedLast", () -> {
      int count = 0;
      for (Integer element : list) {
        if (++count == list.size() - 1) {
          list.remove(0);
        }
      }
      return list;
    });
    show("changedForEach", () -> {
      list.forEach(element -> list.add(element));
      return 0;
    });
    show("removed", () -> {
      for (Iterator<Integer> each = list.iterator(); each.hasNext(); ) {
        Integer element = each.next();
        if (element != null && element % 2 == 0) {
          each.remove();
        }
      }
      return list;
    });
    show("removeTwice", () -> {
      Iterator<Integer> each = list.iterator();
      each.next();
      each.remove();
      each.remove();
      return 0;
    });
    show("removeEarly", () -> {
      list.iterator().remove();
      return 0;
    });
    show("setEarly", () -> {
      list.listIterator().set(1);
      return 0;
    });
    show("cursor", () -> {
      StringBuilder text = new StringBuilder();
      ListIterator<Integer> each = list.listIterator(2);
      while (each.hasPrevious()) {
        text.append(each.previousIndex()).append(each.nextIndex()).append(each.previous());
        each.set(9);
      }
      while (each.hasNext()) {
        Integer element = each.next();
        if (element != null && element > 3) {
          each.add(element - 1);
          text.append(each.nextIndex());
        }
      }
      return text + " " + list;
    });
    show("remaining", () -> {
      StringBuilder text = new StringBuilder();
      Iterator<Integer> each = list.iterator();
      each.next();
      each.forEachRemaining(element -> text.append(element));
      return text;
    });
    show("replaceAll", () -> {
      list.replaceAll(element -> element == null ? -3 : element * 3 % 11);
      return list;
    });
    show("sort", () -> {
      list.sort(null);
      return list;
    });
    show("sortReversed", () -> {
      list.sort(Comparator.reverseOrder());
      return list;
    });
    show("removeIf", () -> list.removeIf(element -> element % 3 == 0) + " " + list);
    show("removeIfNone", () -> list.removeIf(element -> false) + " " + list);
    show("removeIfFails", () -> list.removeIf(element -> 1 / (element - 4) > 9));
    show("removeAll", () -> list.removeAll(List.of(1, 2)) + " " + list);
    show("retainAll", () -> list.retainAll(Arrays.asList(4, 5, 8, null)) + " " + list);
    show("containsAll", () -> list.containsAll(List.of(4, 5)) + " " + list.containsAll(List.of(6)));
    show("array", () -> Arrays.toString(list.toArray()) + Arrays.toString(list.toArray(new Integer[0])));
    show("array", () -> Arrays.toString(list.toArray(new Number[list.size() + 2])));
    show("array", () -> list.toArray(Integer[]::new).length + list.toArray(new Object[1]).length);
    show("arrayStore", () -> list.toArray(new String[0]));
    list.clear();
    show("cleared", () -> list + " " + list.equals(new ArrayList<>()) + new LinkedList<>().equals(list));
    for (int i = 0; i < 9; i++) {
      list.add(i);
    }
    List<Integer> reversed = list.reversed();
    show("reversed", () -> reversed + " " + reversed.get(2) + reversed.indexOf(3) + reversed.lastIndexOf(3));
    show("reversedGet", () -> reversed.get(9));
    show("reversedSub", () -> reversed.subList(1, 4) + " " + reversed.subList(1, 4).reversed());
    show("reversedAdd", () -> {
      reversed.add(100);
      reversed.add(2, 200);
      reversed.addFirst(300);
      reversed.addLast(400);
      reversed.addAll(List.of(1, 2));
      reversed.addAll(3, List.of(3, 4));
      reversed.remove(1);
      reversed.remove(Integer.valueOf(3));
      reversed.removeIf(element -> element == 7);
      ListIterator<Integer> each = reversed.listIterator(3);
      each.next();
      each.remove();
      each.add(55);
      each.previous();
      each.set(56);
      reversed.set(0, -1);
      return reversed + " " + list + reversed.hashCode() + reversed.equals(new ArrayList<>(reversed));
    });
    show("reversedSort", () -> {
      reversed.sort(null);
      return reversed + " " + list + reversed.reversed();
    });
  }

  static void collections() {
    System.out.println("--- collections");
    for (List<Integer> list : List.of(new ArrayList<Integer>(), new LinkedList<Integer>())) {
      for (int i = 0; i < 150; i++) {
        list.add(i * 37 % 50);
      }
      Collections.shuffle(list, new Random(5));
      System.out.println(list);
      Collections.rotate(list, 7);
      System.out.println(list);
      Collections.rotate(list, -170);
      System.out.println(list);
      Collections.reverse(list);
      Collections.swap(list, 3, 100);
      System.out.println(list);
      System.out.println(Collections.max(list) + " " + Collections.min(list) + Collections.frequency(list, 7));
      System.out.println(Collections.max(list, Comparator.reverseOrder()));
      Collections.sort(list);
      System.out.println(Collections.binarySearch(list, 7) + " " + Collections.binarySearch(list, 70));
      Collections.sort(list, Collections.reverseOrder());
      System.out.println(Collections.binarySearch(list, 7, Collections.reverseOrder()));
      System.out.println(Collections.indexOfSubList(list, List.of(8, 7)));
      System.out.println(Collections.lastIndexOfSubList(list, List.of(8, 7)));
      System.out.println(Collections.replaceAll(list, 8, 3) + " " + list);
      Collections.fill(list.subList(3, 9), 1);
      System.out.println(list);
      Collections.copy(list, List.of(1, 2, 3));
      System.out.println(list.subList(0, 5));
      System.out.println(Collections.addAll(list, 1, 2, 3) + " " + list.size());
      System.out.println(Collections.disjoint(list, List.of(1)) + " " + Collections.disjoint(List.of(999), list));
    }
    show("copy", () -> {
      Collections.copy(new ArrayList<Integer>(), List.of(1));
      return 0;
    });
    show("max", () -> Collections.max(new ArrayList<Integer>()));
    show("nCopies", () -> Collections.nCopies(3, "a") + " " + Collections.nCopies(3, "a").hashCode());
    show("nCopiesGet", () -> Collections.nCopies(3, "a").get(3));
    show("nCopies-", () -> Collections.nCopies(-3, "a"));
    show("nCopiesAdd", () -> Collections.nCopies(3, "a").add("b"));
    show("nCopiesSub", () -> Collections.nCopies(3, "a").subList(1, 4));
    show("singleton", () -> Collections.singletonList(3) + " " + Collections.singletonList(3).get(1));
    show("singletonAdd", () -> Collections.singletonList(3).add(4));
    show("singletonSet", () -> Collections.singletonList(3).set(0, 4));
    show("emptyGet", () -> Collections.emptyList().get(0));
    show("emptyAdd", () -> Collections.emptyList().add(1));
    show("emptyClear", () -> {
      Collections.emptyList().clear();
      return Collections.emptyList().hashCode() + " " + Collections.emptyList().equals(List.of());
    });
    show("emptyIterator", () -> Collections.emptyIterator().next());
    show("emptyRemove", () -> {
      Collections.emptyIterator().remove();
      return 0;
    });
    List<Integer> fixed = Collections.unmodifiableList(new ArrayList<>(List.of(1, 2, 3)));
    show("fixed", () -> fixed + " " + fixed.hashCode() + fixed.equals(List.of(1, 2, 3)) + fixed.reversed());
    show("fixedAdd", () -> fixed.add(1));
    show("fixedSort", () -> {
      fixed.sort(null);
      return 0;
    });
    show("fixedSub", () -> fixed.subList(1, 2).remove(0));
    show("fixedRemove", () -> {
      Iterator<Integer> each = fixed.iterator();
      each.next();
      each.remove();
      return 0;
    });
    List<Integer> guarded = Collections.synchronizedList(new ArrayList<>(List.of(1, 2, 3)));
    show("guarded", () -> guarded.add(4) + " " + guarded + guarded.subList(1, 2) + guarded.equals(List.of(1)));
    List<Integer> as = Arrays.asList(3, 1, 2);
    show("as", () -> as.set(0, 9) + " " + as);
    show("asGet", () -> as.get(3));
    show("asAdd", () -> as.add(1));
    show("asRemove", () -> as.remove(0));
    show("asRemoveObject", () -> as.remove((Object) 77));
    show("asClear", () -> {
      as.clear();
      return 0;
    });
    show("asSort", () -> {
      Collections.sort(as);
      return as;
    });
    show("asPrevious", () -> as.listIterator().previous());
  }

  static void vectors() {
    System.out.println("--- vectors");
    Vector<String> vector = new Vector<>(2, 3);
    show("first", () -> vector.firstElement());
    show("last", () -> vector.lastElement());
    for (String word : "the quick brown fox jumps".split(" ")) {
      vector.addElement(word);
      show("capacity", () -> vector.capacity() + " " + vector.size());
    }
    show("elementAt", () -> vector.elementAt(5));
    show("setElementAt", () -> {
      vector.setElementAt("x", 5);
      return 0;
    });
    show("insertElementAt", () -> {
      vector.insertElementAt("x", 7);
      return 0;
    });
    show("removeElementAt", () -> {
      vector.removeElementAt(6);
      return 0;
    });
    show("removeElementAt-", () -> {
      vector.removeElementAt(-6);
      return 0;
    });
    show("lastIndexOf", () -> vector.lastIndexOf("fox", 9));
    show("indexOf", () -> vector.indexOf("fox", 2) + " " + vector.indexOf("fox", 4));
    show("setSize", () -> {
      vector.setSize(8);
      vector.insertElementAt("y", 3);
      return vector.removeElement("the") + " " + vector + vector.capacity();
    });
    show("elements", () -> {
      StringBuilder text = new StringBuilder();
      for (var each = vector.elements(); each.hasMoreElements(); ) {
        text.append(each.nextElement());
      }
      return text;
    });
    show("clone", () -> vector.clone());
    vector.trimToSize();
    show("trimmed", () -> vector.capacity());
    vector.ensureCapacity(100);
    show("ensured", () -> vector.capacity());
    Stack<Integer> stack = new Stack<>();
    show("pop", () -> stack.pop());
    show("peek", () -> stack.peek());
    for (int i = 0; i < 5; i++) {
      stack.push(i);
    }
    show("stack", () -> stack + " " + stack.pop() + stack.peek() + stack.search(1) + stack.search(9) + stack.empty());
    show("stackGet", () -> stack.get(-1));
  }

  public static void main(String[] args) {
    all("ArrayList", new ArrayList<>());
    all("LinkedList", new LinkedList<>());
    all("Vector", new Vector<>());
    all("Stack", new Stack<>());
    all("synchronized", Collections.synchronizedList(new ArrayList<>()));
    collections();
    vectors();
    show("capacity", () -> new ArrayList<>(-1));
    show("null", () -> new ArrayList<>((Collection<Integer>) null));
    ArrayList<Object> self = new ArrayList<>();
    self.add(self);
    System.out.println(self);
  }
}
