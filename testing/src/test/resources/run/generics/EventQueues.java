/** A simulation of a shop: events with a type of their own for whom they happen to. */
public class EventQueues {
  interface Actor<M> {
    void receive(M message, World world);
  }

  static class Event<M> implements Comparable<Event<?>> {
    final int time;
    final int number;
    final Actor<? super M> target;
    final M message;

    Event(int time, int number, Actor<? super M> target, M message) {
      this.time = time;
      this.number = number;
      this.target = target;
      this.message = message;
    }

    void happen(World world) {
      target.receive(message, world);
    }

    @Override
    public int compareTo(Event<?> other) {
      return time != other.time ? Integer.compare(time, other.time) : number - other.number;
    }
  }

  static class Sorted<T extends Comparable<? super T>> {
    private class Link {
      final T item;
      Link next;

      Link(T item, Link next) {
        this.item = item;
        this.next = next;
      }
    }

    private Link first;

    void add(T item) {
      if (first == null || item.compareTo(first.item) < 0) {
        first = new Link(item, first);
        return;
      }
      Link at = first;
      while (at.next != null && at.next.item.compareTo(item) <= 0) {
        at = at.next;
      }
      at.next = new Link(item, at.next);
    }

    T poll() {
      if (first == null) {
        return null;
      }
      T item = first.item;
      first = first.next;
      return item;
    }
  }

  static class Fifo<T> {
    private Object[] ring = new Object[2];
    private int start;
    private int size;

    void add(T item) {
      if (size == ring.length) {
        Object[] larger = new Object[2 * size];
        for (int i = 0; i < size; i++) {
          larger[i] = ring[(start + i) % size];
        }
        ring = larger;
        start = 0;
      }
      ring[(start + size++) % ring.length] = item;
    }

    @SuppressWarnings("unchecked")
    T remove() {
      T item = (T) ring[start];
      ring[start] = null;
      start = (start + 1) % ring.length;
      size--;
      return item;
    }

    int size() {
      return size;
    }
  }

  static class World {
    private final Sorted<Event<?>> agenda = new Sorted<>();
    private int now;
    private int count;
    private int random = 12345;

    <M> void send(int delay, Actor<? super M> target, M message) {
      agenda.add(new Event<>(now + delay, count++, target, message));
    }

    int random(int limit) {
      random = random * 1103515245 + 12345;
      return (random >>> 16) % limit;
    }

    void run(int until) {
      for (Event<?> event = agenda.poll(); event != null; event = agenda.poll()) {
        if (event.time > until) {
          agenda.add(event);
          break;
        }
        now = event.time;
        event.happen(this);
      }
    }

    <T> T say(T what) {
      System.out.println((now < 10 ? " " : "") + now + " " + what);
      return what;
    }
  }

  record Customer(String name, int items) {}

  static class Till implements Actor<Customer> {
    private final String name;
    final Fifo<Customer> waiting = new Fifo<>();
    private Customer served;
    int sold;

    Till(String name) {
      this.name = name;
    }

    int load() {
      return waiting.size() + (served == null ? 0 : 1);
    }

    @Override
    public void receive(Customer customer, World world) {
      if (customer != null) {
        waiting.add(customer);
        world.say(customer.name() + " waits at " + name);
      } else {
        sold += served.items();
        world.say(served.name() + " leaves " + name);
        served = null;
      }
      if (served == null && waiting.size() > 0) {
        served = waiting.remove();
        this.<Customer>later(world, served.items(), null);
      }
    }

    private <M extends Customer> void later(World world, int delay, M message) {
      world.send(delay, this, message);
    }
  }

  static class Entrance implements Actor<Integer> {
    private final Till[] tills;

    Entrance(Till... tills) {
      this.tills = tills;
    }

    @Override
    public void receive(Integer left, World world) {
      Till shortest = tills[0];
      for (Till till : tills) {
        shortest = till.load() < shortest.load() ? till : shortest;
      }
      Customer customer = new Customer("customer " + left, 1 + world.random(9));
      world.send(1, shortest, customer);
      if (left > 1) {
        world.send(world.random(5), this, left - 1);
      }
    }
  }

  /** Takes whatever it is sent. */
  static class Clock implements Actor<Object> {
    private int ticks;

    @Override
    public void receive(Object message, World world) {
      ticks++;
      world.say("clock: " + message);
      if (message instanceof Integer) {
        int period = (Integer) message;
        world.send(period, this, message);
      }
    }
  }

  public static void main(String[] args) {
    World world = new World();
    Till left = new Till("left");
    Till right = new Till("right");
    Clock clock = new Clock();
    world.send(0, new Entrance(left, right), 6);
    world.send(10, clock, 10);
    world.send(15, clock, "fifteen");
    world.send(15, (Actor<? super CharSequence>) clock, new StringBuilder("builder"));
    world.run(40);
    int total = left.sold + right.sold;
    System.out.println(total + " " + clock.ticks + " " + world.count);
    Actor<?> till = left;
    @SuppressWarnings("unchecked")
    Actor<Object> wrong = (Actor<Object>) till;
    world.send(2, wrong, "no customer");
    try {
      world.run(60);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage().startsWith("class java.lang.String cannot be cast to"));
    }
    System.out.println(world.say("end").length() + world.<Integer>say(world.now));
    Fifo<Integer> fifo = new Fifo<>();
    int sum = 0;
    for (int i = 0; i < 40; i++) {
      fifo.add(i);
      if (i % 3 == 2) {
        sum = 31 * sum + fifo.remove();
      }
    }
    System.out.println(sum + " " + fifo.size() + " " + fifo.remove());
  }
}
