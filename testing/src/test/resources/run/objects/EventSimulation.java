/** A shop with two counters, simulated by a queue of events that make each other. */
public class EventSimulation {
  abstract static class Event {
    final int time;
    private Event next;

    Event(int time) {
      this.time = time;
    }

    abstract void happen(EventSimulation shop);

    abstract String name();

    /** Events at one time happen by this order. */
    int order() {
      return 0;
    }

    final boolean isBefore(Event other) {
      return time != other.time ? time < other.time : order() < other.order();
    }
  }

  static class Arrival extends Event {
    Arrival(int time) {
      super(time);
    }

    @Override
    void happen(EventSimulation shop) {
      Customer customer = new Customer(time, 2 + shop.random(6));
      Counter best = shop.counters[0];
      for (Counter counter : shop.counters) {
        if (counter.waiting < best.waiting) {
          best = counter;
        }
      }
      best.join(customer, shop, time);
      if (shop.arrivals-- > 0) {
        shop.schedule(new Arrival(time + 1 + shop.random(5)));
      }
    }

    @Override
    String name() {
      return "arrival";
    }
  }

  static class Departure extends Event {
    private final Counter counter;

    Departure(int time, Counter counter) {
      super(time);
      this.counter = counter;
    }

    @Override
    void happen(EventSimulation shop) {
      counter.finish(shop, time);
    }

    @Override
    String name() {
      return "departure";
    }

    @Override
    int order() {
      return -1;
    }
  }

  static class Closing extends Event {
    Closing(int time) {
      super(time);
    }

    @Override
    void happen(EventSimulation shop) {
      shop.arrivals = 0;
      shop.closedAt = time;
    }

    @Override
    String name() {
      return "closing";
    }

    @Override
    final int order() {
      return 1;
    }
  }

  static class Customer {
    final int came;
    final int work;
    Customer behind;

    Customer(int came, int work) {
      this.came = came;
      this.work = work;
    }
  }

  static class Counter {
    private final String name;
    private final int speed;
    private Customer first, last;
    private int waiting;
    private int served, busy, waited;

    Counter(String name, int speed) {
      this.name = name;
      this.speed = speed;
    }

    void join(Customer customer, EventSimulation shop, int now) {
      if (waiting++ == 0) {
        first = last = customer;
        start(shop, now);
      } else {
        last = last.behind = customer;
      }
    }

    private void start(EventSimulation shop, int now) {
      waited += now - first.came;
      int takes = first.work * speed;
      busy += takes;
      shop.schedule(new Departure(now + takes, this));
    }

    void finish(EventSimulation shop, int now) {
      served++;
      waiting--;
      first = first.behind;
      if (first != null) {
        start(shop, now);
      } else {
        last = null;
      }
    }

    void report() {
      System.out.print(name);
      System.out.print(" served ");
      System.out.print(served);
      System.out.print(", busy ");
      System.out.print(busy);
      System.out.print(", waited ");
      System.out.println(waited);
    }
  }

  private Event queue;
  private final Counter[] counters = {new Counter("fast", 1), new Counter("slow", 2)};
  private int arrivals;
  private int closedAt = -1;
  private int seed;
  private int happened;

  EventSimulation(int arrivals, int seed) {
    this.arrivals = arrivals;
    this.seed = seed;
    schedule(new Arrival(0));
  }

  int random(int limit) {
    seed = seed * 1103515245 + 12345;
    return (seed >>> 16 & 0x7FFF) % limit;
  }

  void schedule(Event event) {
    if (queue == null || event.isBefore(queue)) {
      event.next = queue;
      queue = event;
      return;
    }
    Event at = queue;
    while (at.next != null && !event.isBefore(at.next)) {
      at = at.next;
    }
    event.next = at.next;
    at.next = event;
  }

  int run(int traced) {
    int now = 0;
    while (queue != null) {
      Event event = queue;
      queue = event.next;
      now = event.time;
      if (happened++ < traced) {
        System.out.print(now);
        System.out.print(' ');
        System.out.println(event.name());
      }
      event.happen(this);
    }
    return now;
  }

  public static void main(String[] args) {
    EventSimulation shop = new EventSimulation(500, 42);
    System.out.println(shop.run(15));
    for (Counter counter : shop.counters) {
      counter.report();
    }
    System.out.println(shop.happened);
    EventSimulation closing = new EventSimulation(500, 43);
    closing.schedule(new Closing(200));
    closing.schedule(new Closing(200));
    int end = closing.run(0);
    System.out.println(end >= closing.closedAt);
    System.out.println(closing.happened);
    closing.counters[0].report();
    closing.counters[1].report();
  }
}
