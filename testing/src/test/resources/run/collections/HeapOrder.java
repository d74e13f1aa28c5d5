import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeSet;

/** The order in which a priority queue keeps, shows and walks its elements: that of its heap. */
public class HeapOrder {
  record Job(int rank, String name) implements Comparable<Job> {
    @Override
    public int compareTo(Job other) {
      return Integer.compare(rank, other.rank);
    }

    @Override
    public String toString() {
      return name + rank;
    }
  }

  static <T> List<T> drained(PriorityQueue<T> queue) {
    List<T> all = new ArrayList<>();
    while (!queue.isEmpty()) {
      all.add(queue.poll());
    }
    return all;
  }

  public static void main(String[] args) {
    PriorityQueue<Integer> queue = new PriorityQueue<>();
    for (int i = 0; i < 12; i++) {
      queue.add(i * 7 % 12);
    }
    System.out.println(queue + " " + queue.peek());
    queue.poll();
    queue.poll();
    System.out.println(queue + " " + Arrays.toString(queue.toArray()));
    System.out.println(queue.remove(9) + " " + queue.remove(99) + " " + queue);
    queue.removeIf(n -> n % 4 == 3);
    System.out.println(queue + " " + queue.contains(8) + " " + queue.size());
    PriorityQueue<Integer> made = new PriorityQueue<>(List.of(9, 8, 7, 6, 5, 4, 3, 2, 1));
    System.out.println(
        made + " " + new PriorityQueue<>(made) + " " + new PriorityQueue<>(new TreeSet<>(made)));
    PriorityQueue<Integer> reversed = new PriorityQueue<>(3, Collections.reverseOrder());
    reversed.addAll(made);
    System.out.println(reversed + " " + drained(reversed) + " " + (reversed.comparator() == null));
    PriorityQueue<Job> jobs = new PriorityQueue<>();
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
      jobs.offer(new Job(name.charAt(0) % 3, name));
    }
    System.out.println(jobs);
    for (Iterator<Job> all = jobs.iterator(); all.hasNext(); ) {
      if (all.next().rank() == 0) {
        all.remove();
      }
    }
    System.out.println(jobs + " " + drained(jobs));
    Random random = new Random(3);
    long sum = 0;
    PriorityQueue<Long> many = new PriorityQueue<>();
    for (int i = 0; i < 2000; i++) {
      many.add((long) random.nextInt(1000));
      if (random.nextInt(3) == 0) {
        sum = sum * 31 + many.remove();
      }
      if (random.nextInt(9) == 0) {
        many.remove((long) random.nextInt(1000));
      }
    }
    int at = 1;
    for (long each : many) {
      sum += each * at++;
    }
    List<Long> sorted = drained(many);
    List<Long> copy = new ArrayList<>(sorted);
    Collections.sort(copy);
    System.out.println(sum + " " + sorted.size() + " " + sorted.equals(copy));
    queue.clear();
    System.out.println(queue + " " + queue.peek() + " " + queue.poll());
  }
}
