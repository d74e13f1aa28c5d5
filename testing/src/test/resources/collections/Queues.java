import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.TreeSet;

/** Queues and deques. */
public class Queues {
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

  static void deques(String name, Deque<Integer> deque) {
    System.out.println("--- " + name);
    show("empty", () -> deque + " " + deque.size() + deque.isEmpty() + deque.peek() + deque.poll() + deque.pollLast());
    show("remove", () -> deque.remove());
    show("element", () -> deque.element());
    show("pop", () -> deque.pop());
    show("getFirst", () -> deque.getFirst());
    show("getLast", () -> deque.getLast());
    show("removeFirst", () -> deque.removeFirst());
    show("removeLast", () -> deque.removeLast());
    show("next", () -> deque.iterator().next());
    show("descendingNext", () -> deque.descendingIterator().next());
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      switch (random.nextInt(6)) {
        case 0 -> deque.addFirst(i);
        case 1 -> deque.addLast(i);
        case 2 -> deque.push(i);
        case 3 -> deque.offer(i);
        case 4 -> deque.poll();
        default -> deque.pollLast();
      }
      if (i % 10 == 0) {
        System.out.println(deque);
      }
    }
    for (int i = 0; i < 40; i++) {
      deque.add(i % 9);
    }
    show("full", () -> deque + " " + deque.peekFirst() + deque.peekLast() + deque.contains(4) + deque.contains("x"));
    show("occurrence", () -> deque.removeFirstOccurrence(4) + " " + deque.removeLastOccurrence(4) + deque.removeLastOccurrence(99) + deque);
    show("iterator", () -> {
      for (Iterator<Integer> each = deque.iterator(); each.hasNext(); ) {
        if (each.next() % 3 == 0) {
          each.remove();
        }
      }
      return deque;
    });
    show("descending", () -> {
      StringBuilder seen = new StringBuilder();
      for (Iterator<Integer> each = deque.descendingIterator(); each.hasNext(); ) {
        Integer element = each.next();
        seen.append(element);
        if (element % 5 == 1) {
          each.remove();
        }
      }
      return seen + " " + deque;
    });
    show("removeEarly", () -> {
      deque.iterator().remove();
      return 0;
    });
    show("removeIf", () -> deque.removeIf(element -> element == 7) + " " + deque + deque.removeIf(element -> false));
    show("removeAll", () -> deque.removeAll(List.of(8)) + " " + deque.retainAll(List.of(1, 2, 4, 5, 10)) + deque);
    show("addAll", () -> deque.addAll(List.of(6, 5, 4)) + " " + deque.addAll(List.of()) + Arrays.toString(deque.toArray()));
    show("reversed", () -> deque.reversed() + " " + deque.reversed().peek() + deque.reversed().reversed());
    show("reversedAdd", () -> deque.reversed().offer(11) + " " + deque + deque.reversed().pop() + deque.reversed().removeLast());
    show("lifo", () -> {
      Queue<Integer> lifo = Collections.asLifoQueue(deque);
      lifo.add(50);
      lifo.offer(51);
      return lifo.remove() + " " + lifo.peek() + lifo.size() + lifo;
    });
    show("changed", () -> {
      for (Integer element : deque) {
        deque.pollLast();
        deque.pollLast();
      }
      return deque;
    });
    deque.clear();
    show("cleared", () -> deque + " " + deque.size());
  }

  static void priorities() {
    System.out.println("--- priorities");
    for (Comparator<Integer> order : Arrays.asList(null, Comparator.<Integer>reverseOrder(), Comparator.comparing((Integer i) -> i % 10))) {
      PriorityQueue<Integer> queue = new PriorityQueue<>(order);
      Random random = new Random(4);
      for (int i = 0; i < 300; i++) {
        if (random.nextInt(3) == 0) {
          queue.poll();
        } else {
          queue.add(random.nextInt(100));
        }
        if (random.nextInt(20) == 0) {
          queue.remove(random.nextInt(100));
        }
        if (i % 15 == 0) {
          System.out.println(queue + " " + queue.peek());
        }
      }
      StringBuilder seen = new StringBuilder();
      for (Iterator<Integer> each = queue.iterator(); each.hasNext(); ) {
        Integer element = each.next();
        seen.append(element).append(' ');
        if (element % 3 == 0 || element > 60) {
          each.remove();
        }
      }
      System.out.println(seen + " " + queue);
      System.out.println(new PriorityQueue<>(queue) + " " + queue.removeIf(element -> element % 5 == 1) + queue);
      System.out.println(queue.removeAll(List.of(2, 4, 5)) + " " + queue + queue.contains(7) + Arrays.toString(queue.toArray()));
      while (!queue.isEmpty()) {
        System.out.print(queue.remove() + " ");
      }
      System.out.println();
    }
    System.out.println(new PriorityQueue<>(List.of(5, 2, 8, 1, 9, 3, 7)) + " " + new PriorityQueue<>(new TreeSet<>(List.of(3, 1, 2))));
    System.out.println(new PriorityQueue<>(5, Collections.reverseOrder()).comparator() != null);
    PriorityQueue<Integer> queue = new PriorityQueue<>();
    show("remove", () -> queue.remove());
    show("element", () -> queue.element());
    show("capacity", () -> new PriorityQueue<>(0));
    show("null", () -> queue.add(null));
    show("nulls", () -> new PriorityQueue<>(Arrays.asList(1, null)));
    show("unordered", () -> new PriorityQueue<Object>().add(new Object()));
    show("self", () -> queue.addAll(queue));
    show("next", () -> queue.iterator().next());
    show("removeEarly", () -> {
      queue.iterator().remove();
      return 0;
    });
    queue.addAll(List.of(3, 1, 2));
    show("changed", () -> {
      for (Integer element : queue) {
        queue.add(element);
      }
      return 0;
    });
    show("changedForEach", () -> {
      queue.forEach(element -> queue.add(element));
      return 0;
    });
  }

  public static void main(String[] args) {
    deques("ArrayDeque", new ArrayDeque<>());
    deques("small ArrayDeque", new ArrayDeque<>(1));
    deques("LinkedList", new LinkedList<>());
    deques("reversed", new ArrayDeque<Integer>().reversed());
    deques("reversed LinkedList", new LinkedList<Integer>().reversed());
    show("null", () -> new ArrayDeque<>().add(null));
    show("nullFirst", () -> new ArrayDeque<>().offerFirst(null));
    show("clone", () -> new ArrayDeque<>(List.of(1, 2)).clone() + " " + new ArrayList<>(new ArrayDeque<>(List.of(1, 2))));
    priorities();
  }
}
