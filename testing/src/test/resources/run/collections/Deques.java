import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;

/** Both ends of deques: as queues, stacks, windows, undo buffers, and rings that wrap around. */
public class Deques {
  static void ends(Deque<Integer> deque) {
    deque.addFirst(2);
    deque.addLast(3);
    deque.push(1);
    deque.offer(4);
    System.out.println(
        deque.offerFirst(0)
            + " "
            + deque.offerLast(5)
            + " "
            + deque
            + " "
            + deque.peekFirst()
            + deque.peekLast()
            + deque.getFirst()
            + deque.getLast()
            + deque.element()
            + deque.peek());
    System.out.println(
        deque.pollFirst()
            + ""
            + deque.pollLast()
            + deque.pop()
            + deque.removeLast()
            + deque.remove()
            + deque.poll()
            + deque.poll()
            + deque.pollLast()
            + deque.peek()
            + deque.isEmpty());
    deque.addAll(List.of(1, 2, 3, 2, 1, 3));
    System.out.println(
        deque.removeFirstOccurrence(3)
            + " "
            + deque.removeLastOccurrence(1)
            + " "
            + deque.remove(9)
            + " "
            + deque.contains(2)
            + deque);
    StringBuilder back = new StringBuilder();
    for (Iterator<Integer> i = deque.descendingIterator(); i.hasNext(); ) {
      int n = i.next();
      back.append(n);
      if (n == 2 && back.length() < 3) {
        i.remove();
      }
    }
    System.out.println(
        back
            + " "
            + deque
            + " "
            + Arrays.toString(deque.toArray(new Integer[0]))
            + " "
            + deque.size());
    deque.clear();
  }

  static List<Integer> maxima(int[] numbers, int width) {
    Deque<Integer> window = new ArrayDeque<>();
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      if (!window.isEmpty() && window.peekFirst() <= i - width) {
        window.pollFirst();
      }
      while (!window.isEmpty() && numbers[window.peekLast()] <= numbers[i]) {
        window.pollLast();
      }
      window.offerLast(i);
      if (i >= width - 1) {
        out.add(numbers[window.getFirst()]);
      }
    }
    return out;
  }

  static int[] nextGreater(int... numbers) {
    int[] out = new int[numbers.length];
    Deque<Integer> stack = new ArrayDeque<>();
    for (int i = numbers.length - 1; i >= 0; i--) {
      while (!stack.isEmpty() && stack.peek() <= numbers[i]) {
        stack.pop();
      }
      out[i] = stack.isEmpty() ? -1 : stack.peek();
      stack.push(numbers[i]);
    }
    return out;
  }

  static int largestRectangle(int... heights) {
    Deque<int[]> stack = new ArrayDeque<>();
    int best = 0;
    for (int i = 0; i <= heights.length; i++) {
      int height = i < heights.length ? heights[i] : 0;
      int start = i;
      while (!stack.isEmpty() && stack.peek()[1] >= height) {
        int[] top = stack.pop();
        best = Math.max(best, top[1] * (i - top[0]));
        start = top[0];
      }
      stack.push(new int[] {start, height});
    }
    return best;
  }

  static int postfix(String text) {
    Deque<Integer> stack = new LinkedList<>();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '+' -> stack.push(stack.pop() + stack.pop());
        case '*' -> stack.push(stack.pop() * stack.pop());
        case '-' -> stack.push(-stack.pop() + stack.pop());
        case ' ' -> {}
        default -> stack.push(c - '0');
      }
    }
    return stack.pop();
  }

  static int josephus(int n, int step) {
    Queue<Integer> circle = new ArrayDeque<>();
    for (int i = 1; i <= n; i++) {
      circle.add(i);
    }
    while (circle.size() > 1) {
      for (int i = 1; i < step; i++) {
        circle.add(circle.remove());
      }
      circle.remove();
    }
    return circle.element();
  }

  static class Editor {
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Deque<Runnable> redo = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    void insert(int at, String s) {
      redo.clear();
      apply(() -> text.insert(at, s), () -> text.delete(at, at + s.length()));
    }

    void delete(int from, int to) {
      String gone = text.substring(from, to);
      redo.clear();
      apply(() -> text.delete(from, to), () -> text.insert(from, gone));
    }

    private void apply(Runnable doing, Runnable undoing) {
      doing.run();
      if (undo.size() == 3) {
        undo.removeLast();
      }
      undo.push(
          () -> {
            undoing.run();
            redo.push(() -> apply(doing, undoing));
          });
    }

    String undo() {
      if (undo.isEmpty()) {
        return "cannot undo " + text;
      }
      undo.pop().run();
      return text.toString();
    }

    String redo() {
      Runnable last = redo.poll();
      if (last != null) {
        last.run();
      }
      return (last == null ? "cannot redo " : "") + text;
    }
  }

  public static void main(String[] args) {
    ends(new ArrayDeque<>());
    ends(new LinkedList<>());
    ends(new ArrayDeque<>(1));
    ArrayDeque<Integer> ring = new ArrayDeque<>(4);
    int sum = 0;
    for (int i = 0; i < 1000; i++) {
      if (i % 3 == 0) {
        ring.addFirst(i);
      } else {
        ring.addLast(i);
      }
      if (i % 2 == 0) {
        sum += i % 4 == 0 ? ring.pollFirst() : ring.pollLast();
      }
    }
    System.out.println(ring.size() + " " + sum + " " + ring.peekFirst() + " " + ring.peekLast());
    ring.removeIf(n -> n % 50 != 0);
    System.out.println(ring + " " + ring.clone().pollFirst() + " " + ring.size());
    System.out.println(
        maxima(new int[] {1, 3, -1, -3, 5, 3, 6, 7}, 3)
            + " "
            + Arrays.toString(nextGreater(4, 5, 2, 25, 7, 8)));
    System.out.println(
        largestRectangle(2, 1, 5, 6, 2, 3)
            + " "
            + largestRectangle(4, 4, 4)
            + " "
            + largestRectangle());
    System.out.println(postfix("23*54*+9-") + " " + josephus(41, 3) + " " + josephus(1, 9));
    Editor editor = new Editor();
    editor.insert(0, "hello");
    editor.insert(5, " world");
    editor.delete(0, 1);
    editor.insert(0, "J");
    System.out.println(
        editor.text
            + ", "
            + editor.undo()
            + ", "
            + editor.undo()
            + ", "
            + editor.redo()
            + ", "
            + editor.undo()
            + ", "
            + editor.undo()
            + ", "
            + editor.undo());
    System.out.println(
        editor.redo() + ", " + editor.redo() + ", " + editor.redo() + ", " + editor.redo());
    editor.undo();
    editor.insert(0, ">");
    System.out.println(editor.redo());
    LinkedList<String> list = new LinkedList<>(List.of("a", "b", "c"));
    list.add(1, "x");
    list.addAll(2, List.of("y", "z"));
    list.set(0, "A");
    list.removeFirst();
    System.out.println(
        list + " " + list.indexOf("z") + " " + list.get(3) + " " + list.remove(1) + " " + list);
    Queue<Integer> stack = Collections.asLifoQueue(new ArrayDeque<>());
    stack.add(1);
    stack.add(2);
    System.out.println(stack.peek() + " " + stack);
  }
}
