import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Stack;

/** Queues, deques, stacks and bit sets. */
public class QueueMethods {
  record Task(String name, int rank) implements Comparable<Task> {
    @Override
    public int compareTo(Task other) {
      return Integer.compare(other.rank, rank);
    }
  }

  interface Step {
    Object with(Deque<Integer> deque);
  }

  static void each(String label, Step step) {
    StringBuilder text = new StringBuilder();
    for (Deque<Integer> deque : List.<Deque<Integer>>of(new ArrayDeque<>(List.of(1, 2, 3)), new LinkedList<>(List.of(1, 2, 3)))) {
      try {
        text.append(step.with(deque));
      } catch (RuntimeException e) {
        text.append(e.getClass().getSimpleName());
      }
      text.append(' ').append(deque).append(' ');
    }
    check(label, (Object) text);
  }

  static <T> List<T> drained(Queue<T> queue) {
    List<T> list = new ArrayList<>();
    while (!queue.isEmpty()) {
      list.add(queue.poll());
    }
    return list;
  }

  static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  public static void main(String[] args) {
    each("offer", deque -> deque.offerFirst(0) && deque.offerLast(4) && deque.offer(5));
    each("add null", deque -> deque.add(null));
    each("peek", deque -> deque.peek() + deque.peekFirst() + deque.peekLast() + deque.element());
    each("poll", deque -> deque.poll() + deque.pollLast());
    each("push pop", deque -> {
      deque.push(9);
      return deque.pop() + deque.pop();
    });
    each("empty", deque -> {
      deque.clear();
      return deque.poll() + " " + deque.peekLast() + deque.size();
    });
    each("empty pop", deque -> {
      deque.clear();
      return deque.pop();
    });
    each("empty getFirst", deque -> {
      deque.clear();
      return deque.getFirst();
    });
    each("empty removeLast", deque -> {
      deque.clear();
      return deque.removeLast();
    });
    each("remove", deque -> deque.remove(2) + " " + deque.remove((Object) 8));
    each("occurrences", deque -> {
      deque.addAll(List.of(2, 1));
      return deque.removeFirstOccurrence(2) + " " + deque.removeLastOccurrence(1);
    });
    each("descending", deque -> {
      int number = 0;
      for (Iterator<Integer> i = deque.descendingIterator(); i.hasNext();) {
        number = number * 10 + i.next();
      }
      return number;
    });
    each("iterator removes", deque -> {
      Iterator<Integer> i = deque.iterator();
      i.next();
      i.next();
      i.remove();
      return i.next();
    });
    each("change while iterating", deque -> {
      for (int n : deque) {
        if (n == 1) {
          deque.addLast(4);
        }
      }
      return 0;
    });
    each("grow while iterating", deque -> {
      Iterator<Integer> up = deque.iterator();
      Iterator<Integer> down = deque.descendingIterator();
      int sum = up.next() + down.next();
      deque.addFirst(0);
      deque.addFirst(-1);
      return sum + up.next() + down.next();
    });
    each("forEach adds", deque -> {
      deque.forEach(n -> {
        if (n < 3) {
          deque.addLast(n + 2);
        }
      });
      return deque.size();
    });
    each("addAll of itself", deque -> deque.addAll(deque));
    each("contains", deque -> deque.contains(3) + " " + deque.contains(null));
    each("removeIf", deque -> deque.removeIf(n -> n % 2 == 1));
    each("toArray", deque -> Arrays.toString(deque.toArray()));
    each("reversed", deque -> deque.reversed());
    each("wrapping around", deque -> {
      for (int i = 4; i < 40; i++) {
        deque.addLast(i);
        deque.removeFirst();
      }
      return deque.size();
    });
    check("deque equality", new ArrayDeque<>(List.of(1)).equals(new ArrayDeque<>(List.of(1))));
    check("as queue", Collections.asLifoQueue(new ArrayDeque<>(List.of(1, 2))).peek());
    check("heap order", new PriorityQueue<>(List.of(5, 2, 8, 1, 9, 3)));
    check("heap drained", drained(new PriorityQueue<>(List.of(5, 2, 8, 1, 9, 3))));
    check("heap reversed", () -> {
      PriorityQueue<Integer> queue = new PriorityQueue<>(Comparator.reverseOrder());
      queue.addAll(List.of(4, 7, 1));
      return drained(queue);
    });
    check("heap of tasks", drained(new PriorityQueue<>(List.of(new Task("a", 1), new Task("b", 3), new Task("c", 2)))));
    check("heap removal", () -> {
      PriorityQueue<Integer> queue = new PriorityQueue<>(List.of(6, 4, 5, 1, 2, 3));
      queue.remove(4);
      queue.remove(9);
      return queue + " " + queue.peek() + queue.contains(5);
    });
    check("heap iterator", () -> {
      PriorityQueue<Integer> queue = new PriorityQueue<>(List.of(6, 4, 5, 1, 2, 3));
      queue.removeIf(n -> n % 2 == 0);
      return drained(queue);
    });
    check("heap null", () -> new PriorityQueue<>().offer(null));
    check("heap not comparable", () -> new PriorityQueue<>().add(new Object[1]));
    check("heap empty", () -> new PriorityQueue<>().remove());
    check("heap element", () -> new PriorityQueue<>().element());
    check("heap capacity", () -> new PriorityQueue<>(0));
    check("heap by field", () -> {
      PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> a[1] != b[1] ? a[1] - b[1] : b[0] - a[0]);
      queue.add(new int[] {1, 5});
      queue.add(new int[] {2, 3});
      queue.add(new int[] {3, 3});
      return queue.poll()[0] + "" + queue.poll()[0] + queue.poll()[0];
    });
    check("stack", () -> {
      Stack<String> stack = new Stack<>();
      stack.push("a");
      stack.push("b");
      return stack.peek() + stack.search("a") + stack.search("x") + stack.pop() + stack + stack.empty();
    });
    check("stack empty", () -> new Stack<>().pop());
    check("stack as list", () -> {
      Stack<Integer> stack = new Stack<>();
      stack.addAll(List.of(3, 1, 2));
      Collections.sort(stack);
      return stack.get(0) + " " + stack;
    });
    // BitSet
    check("bits", bits(1, 5, 64, 200));
    check("bits cardinality", bits(1, 5, 64).cardinality() + " " + bits(1, 5, 64).length() + " " + bits().length());
    check("bits size", new BitSet().size() + " " + new BitSet(65).size() + " " + bits(300).size());
    check("bits get", bits(3).get(3) + " " + bits(3).get(1000));
    check("bits negative", () -> bits(-1));
    check("bits get negative", () -> bits().get(-1));
    check("bits range", () -> {
      BitSet bits = new BitSet();
      bits.set(3, 70);
      bits.clear(5, 65);
      bits.flip(66, 72);
      return bits;
    });
    check("bits bad range", () -> {
      new BitSet().set(5, 3);
      return 0;
    });
    check("bits empty range", () -> {
      BitSet bits = new BitSet();
      bits.set(5, 5);
      bits.flip(2);
      bits.set(7, false);
      return bits;
    });
    check("bits next", bits(3, 90).nextSetBit(4) + " " + bits(3, 90).nextSetBit(91) + " " + bits(3, 4).nextClearBit(3));
    check("bits previous", bits(3, 90).previousSetBit(89) + " " + bits(0).previousClearBit(0));
    check("bits algebra", () -> {
      BitSet and = bits(1, 2, 3, 100);
      and.and(bits(2, 3, 4));
      BitSet or = bits(1);
      or.or(bits(70));
      BitSet xor = bits(1, 2);
      xor.xor(bits(2, 3));
      BitSet not = bits(1, 2, 3);
      not.andNot(bits(2));
      return and + " " + or + xor + not;
    });
    check("bits intersect", bits(1, 2).intersects(bits(2)) + " " + bits(1).intersects(bits(65)));
    check("bits equal", bits(1, 64).equals(bits(1, 64)) + " " + bits(1).equals(bits()));
    check("bits hash", bits(1, 64).hashCode() + " " + bits().hashCode());
    check("bits sub", bits(1, 5, 70).get(4, 71));
    check("bits arrays", Arrays.toString(bits(0, 9, 64).toByteArray()) + Arrays.toString(bits(65).toLongArray()));
    check("bits of array", BitSet.valueOf(new byte[] {5, 0, 1}) + " " + BitSet.valueOf(new long[] {1L << 63}));
    check("bits clone", () -> {
      BitSet bits = bits(1);
      BitSet copy = (BitSet) bits.clone();
      copy.set(2);
      bits.clear();
      return bits + " " + copy + bits.isEmpty();
    });
    check("sieve", () -> {
      BitSet composite = new BitSet(100);
      for (int i = 2; i < 10; i++) {
        for (int j = i * i; j < 100; j += i) {
          composite.set(j);
        }
      }
      composite.flip(0, 100);
      composite.clear(0, 2);
      return composite.cardinality() + " " + composite.previousSetBit(99);
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
