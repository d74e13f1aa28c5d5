import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Random;

/** Customers who wait for counters: what happens next comes out of a queue of events. */
final class Simulation {
  private sealed interface Event extends Comparable<Event> permits Arrival, Departure {
    long time();

    long number();

    @Override
    default int compareTo(Event other) {
      int order = Long.compare(time(), other.time());
      return order != 0 ? order : Long.compare(number(), other.number());
    }
  }

  private record Arrival(long time, long number, Customer customer) implements Event {}

  private record Departure(long time, long number, Counter counter, Customer customer)
      implements Event {}

  private record Customer(int id, long arrived, int patience) {}

  private static final class Counter {
    final Deque<Customer> waiting = new ArrayDeque<>();
    boolean isBusy;
    long served;
  }

  private final PriorityQueue<Event> events = new PriorityQueue<>();
  private final Counter[] counters = new Counter[8];
  private final Random random = new Random(42);
  private long numbers;
  private long waited;
  private long lost;

  private Simulation() {
    for (int i = 0; i < counters.length; i++) {
      counters[i] = new Counter();
    }
  }

  private void arrive(int id, long now) {
    Customer customer = new Customer(id, now, 3 + random.nextInt(20));
    events.add(new Arrival(now, numbers++, customer));
  }

  private void serve(Counter counter, Customer customer, long now) {
    counter.isBusy = true;
    waited += now - customer.arrived();
    events.add(new Departure(now + 50 + random.nextInt(100), numbers++, counter, customer));
  }

  private void handle(Event event) {
    switch (event) {
      case Arrival(long now, long number, Customer customer) -> {
        Counter shortest = counters[0];
        for (Counter counter : counters) {
          if (counter.waiting.size() < shortest.waiting.size()) {
            shortest = counter;
          }
        }
        if (!shortest.isBusy) {
          serve(shortest, customer, now);
        } else if (shortest.waiting.size() < customer.patience()) {
          shortest.waiting.add(customer);
        } else {
          lost++;
        }
        if (customer.id() < 60_000) {
          arrive(customer.id() + 1, now + random.nextInt(25));
        }
      }
      case Departure(long now, long number, Counter counter, Customer customer) -> {
        counter.served++;
        counter.isBusy = false;
        Customer next = counter.waiting.poll();
        if (next != null) {
          serve(counter, next, now);
        }
      }
    }
  }

  static long round() {
    Simulation simulation = new Simulation();
    simulation.arrive(0, 0);
    while (!simulation.events.isEmpty()) {
      simulation.handle(simulation.events.remove());
    }
    long result = simulation.waited * 31 + simulation.lost;
    for (Counter counter : simulation.counters) {
      result = result * 31 + counter.served;
    }
    return result;
  }

  public static void main(String[] args) {
    Timing.run(args, Simulation::round);
  }
}
