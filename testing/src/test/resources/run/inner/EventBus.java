/** Listeners that are anonymous and inner classes, which come and go while events are sent. */
public class EventBus {
  interface Listener {
    boolean on(String topic, int value);
  }

  private class Subscription {
    final String topic;
    final Listener listener;
    Subscription next;
    boolean active = true;
    int delivered;

    Subscription(String topic, Listener listener) {
      this.topic = topic;
      this.listener = listener;
      subscriptions++;
      if (last == null) {
        first = this;
      } else {
        last.next = this;
      }
      last = this;
    }

    void cancel() {
      if (active) {
        active = false;
        subscriptions--;
      }
    }

    boolean deliver(String topic, int value) {
      if (!active || !this.topic.isEmpty() && !this.topic.equals(topic)) {
        return false;
      }
      delivered++;
      if (!listener.on(topic, value)) {
        cancel();
      }
      return true;
    }
  }

  private Subscription first, last;
  private int subscriptions;
  private int sending;

  Subscription subscribe(String topic, Listener listener) {
    return new Subscription(topic, listener);
  }

  int send(String topic, int value) {
    int count = 0;
    sending++;
    for (Subscription each = first; each != null; each = each.next) {
      if (each.deliver(topic, value)) {
        count++;
      }
    }
    if (--sending == 0) {
      clean();
    }
    return count;
  }

  private void clean() {
    Subscription kept = null;
    for (Subscription each = first; each != null; each = each.next) {
      if (each.active) {
        if (kept == null) {
          first = each;
        } else {
          kept.next = each;
        }
        kept = each;
      }
    }
    if (kept == null) {
      first = null;
    } else {
      kept.next = null;
    }
    last = kept;
  }

  static class Counter {
    int value;

    void add(int amount) {
      value += amount;
    }
  }

  static Listener printing(String prefix) {
    return new Listener() {
      private int line;

      public boolean on(String topic, int value) {
        System.out.println(prefix + ++line + ": " + topic + " " + value);
        return true;
      }
    };
  }

  static Listener times(int count, Listener inner) {
    return new Listener() {
      int left = count;

      public boolean on(String topic, int value) {
        return inner.on(topic, value) && --left > 0;
      }
    };
  }

  /** Has a bus around it and sends to it again. */
  class Echo implements Listener {
    private final int limit;

    Echo(int limit) {
      this.limit = limit;
    }

    public boolean on(String topic, int value) {
      if (value < limit) {
        int reached = send(topic, value * 2);
        System.out.println("echo of " + value + " reached " + reached);
      }
      return true;
    }
  }

  public static void main(String[] args) {
    EventBus bus = new EventBus();
    Counter counter = new Counter();
    Subscription all = bus.subscribe("", new Listener() {
      public boolean on(String topic, int value) {
        counter.add(value);
        return true;
      }
    });
    Subscription printer = bus.subscribe("temperature", printing("t"));
    bus.subscribe("pressure", times(2, printing("p")));
    System.out.println(bus.send("temperature", 21));
    System.out.println(bus.send("pressure", 1013));
    System.out.println(bus.send("pressure", 1014));
    System.out.println(bus.send("pressure", 1015));
    System.out.println(counter.value + " " + all.delivered + " " + bus.subscriptions);

    bus.subscribe("grow", new Listener() {
      public boolean on(String topic, int value) {
        bus.subscribe("grow", times(1, printing("grown " + value + " ")));
        return value < 2;
      }
    });
    for (int i = 0; i < 4; i++) {
      System.out.println("grow " + bus.send("grow", i));
    }
    Subscription echo = bus.subscribe("temperature", bus.new Echo(50));
    bus.send("temperature", 9);
    echo.cancel();
    echo.cancel();
    bus.send("temperature", 10);

    final Subscription[] self = new Subscription[1];
    self[0] = bus.subscribe("once", new Listener() {
      public boolean on(String topic, int value) {
        self[0].cancel();
        printer.cancel();
        return value > 0;
      }
    });
    System.out.println(bus.send("once", 1) + " " + bus.send("once", 1) + " " + bus.send("temperature", 1));
    System.out.println(counter.value + " " + all.delivered + " " + bus.subscriptions + " " + printer.delivered);
  }
}
