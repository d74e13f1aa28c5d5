import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;

/** A simulation of a bank: events in the order of time, counters, a queue, and statistics. */
public class EventSimulation {
  enum Kind {
    ARRIVE,
    LEAVE,
    BREAK,
    RETURN
  }

  static final class Event implements Comparable<Event> {
    private static int made;

    final double time;
    final Kind kind;
    final Runnable action;
    private final int number = made++;

    Event(double time, Kind kind, Runnable action) {
      this.time = time;
      this.kind = kind;
      this.action = action;
    }

    @Override
    public int compareTo(Event other) {
      int order = Double.compare(time, other.time);
      return order != 0 ? order : Integer.compare(number, other.number);
    }
  }

  static class Customer {
    final int number;
    final double arrived;

    Customer(int number, double arrived) {
      this.number = number;
      this.arrived = arrived;
    }
  }

  private final PriorityQueue<Event> events = new PriorityQueue<>();
  private final Queue<Customer> waiting = new LinkedList<>();
  private final ArrayDeque<Integer> free = new ArrayDeque<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private final Map<Integer, List<Integer>> served = new TreeMap<>();
  private final List<Double> waits = new ArrayList<>();
  private final Random random;
  private double now;
  private int customers;
  private int longest;

  EventSimulation(int counters, long seed) {
    random = new Random(seed);
    for (int i = 1; i <= counters; i++) {
      free.addLast(i);
    }
  }

  private void schedule(double after, Kind kind, Runnable action) {
    events.add(new Event(now + after, kind, action));
  }

  private double quarters(int most) {
    return (1 + random.nextInt(most)) * 0.25;
  }

  private void arrive() {
    waiting.offer(new Customer(++customers, now));
    longest = Math.max(longest, waiting.size());
    serve();
    if (now < 30) {
      schedule(quarters(4), Kind.ARRIVE, this::arrive);
    }
  }

  private void serve() {
    while (!free.isEmpty() && !waiting.isEmpty()) {
      int counter = free.removeFirst();
      Customer customer = waiting.remove();
      waits.add(now - customer.arrived);
      served.computeIfAbsent(counter, k -> new ArrayList<>()).add(customer.number);
      schedule(
          quarters(10),
          Kind.LEAVE,
          () -> {
            if (random.nextInt(8) == 0) {
              schedule(2, Kind.RETURN, () -> open(counter));
              counts.merge(Kind.BREAK, 1, Integer::sum);
            } else {
              open(counter);
            }
          });
    }
  }

  private void open(int counter) {
    if (counter % 2 == 0) {
      free.addFirst(counter);
    } else {
      free.addLast(counter);
    }
    serve();
  }

  void run() {
    schedule(0, Kind.ARRIVE, this::arrive);
    double before = 0;
    for (Event event; (event = events.poll()) != null; before = now) {
      now = event.time;
      if (now < before) {
        throw new IllegalStateException("back in time");
      }
      counts.merge(event.kind, 1, Integer::sum);
      event.action.run();
    }
  }

  String report() {
    double sum = 0;
    for (double wait : waits) {
      sum += wait;
    }
    Collections.sort(waits);
    return counts
        + " until "
        + now
        + ", waited "
        + sum
        + " median "
        + waits.get(waits.size() / 2)
        + " most "
        + Collections.max(waits)
        + ", queue "
        + longest;
  }

  static class Elevator {
    private final PriorityQueue<Integer> up = new PriorityQueue<>();
    private final PriorityQueue<Integer> down = new PriorityQueue<>(Comparator.reverseOrder());
    private int floor;

    void call(int... floors) {
      for (int f : floors) {
        (f >= floor ? up : down).add(f);
      }
    }

    List<Integer> ride() {
      List<Integer> stops = new ArrayList<>();
      boolean rising = true;
      while (!up.isEmpty() || !down.isEmpty()) {
        PriorityQueue<Integer> next = rising ? up : down;
        while (!next.isEmpty()) {
          floor = next.poll();
          if (stops.isEmpty() || stops.get(stops.size() - 1) != floor) {
            stops.add(floor);
          }
          if (floor == 7) {
            call(3, 9);
          }
        }
        rising = !rising;
      }
      return stops;
    }
  }

  public static void main(String[] args) {
    for (int counters = 1; counters <= 3; counters++) {
      EventSimulation bank = new EventSimulation(counters, 42L);
      bank.run();
      System.out.println(bank.report());
      if (counters == 3) {
        bank.served.forEach((counter, list) -> System.out.println(counter + ": " + list));
      }
    }
    Elevator elevator = new Elevator();
    elevator.call(5, 2, 7, 7, 1);
    System.out.println(elevator.ride());
    elevator.call(4, 1, 12, 4);
    System.out.println(elevator.ride() + " " + elevator.floor);
    PriorityQueue<Event> same = new PriorityQueue<>();
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      int n = i;
      same.add(new Event(i % 3, Kind.ARRIVE, () -> order.append(n)));
    }
    while (!same.isEmpty()) {
      same.remove().action.run();
    }
    System.out.println(order);
  }
}
