/**
 * A bus of events: handlers by type, filters, once, priorities, and handlers that change the bus.
 */
public class EventBus {
  interface Handler<E> {
    void handle(E event);

    default Handler<E> when(Filter<? super E> filter) {
      return event -> {
        if (filter.accepts(event)) {
          handle(event);
        }
      };
    }

    default Handler<E> then(Handler<? super E> next) {
      return event -> {
        handle(event);
        next.handle(event);
      };
    }
  }

  interface Filter<E> {
    boolean accepts(E event);
  }

  interface Cancel {
    void cancel();
  }

  interface Event {
    String name();
  }

  record Key(char code) implements Event {
    @Override
    public String name() {
      return "key " + code;
    }
  }

  record Click(int x, int y) implements Event {
    @Override
    public String name() {
      return "click " + x + "," + y;
    }

    boolean inside(int left, int top, int size) {
      return x >= left && y >= top && x < left + size && y < top + size;
    }
  }

  static class Registration<E> {
    final Class<?>[] types;
    final Filter<Object> test;
    final Handler<? super E> handler;
    final int priority;
    Registration<?> next;
    boolean dead;

    Registration(Filter<Object> test, int priority, Handler<? super E> handler) {
      this.test = test;
      this.handler = handler;
      this.priority = priority;
      types = null;
    }

    @SuppressWarnings("unchecked")
    boolean offer(Object event) {
      if (dead || !test.accepts(event)) {
        return false;
      }
      handler.handle((E) event);
      return true;
    }
  }

  private Registration<?> first;
  private int handled;
  private Handler<Throwable> failures = t -> System.out.println("  unhandled " + t.getMessage());

  <E> Cancel on(Filter<Object> type, int priority, Handler<? super E> handler) {
    Registration<E> added = new Registration<>(type, priority, handler);
    if (first == null || first.priority < priority) {
      added.next = first;
      first = added;
    } else {
      Registration<?> at = first;
      while (at.next != null && at.next.priority >= priority) {
        at = at.next;
      }
      added.next = at.next;
      at.next = added;
    }
    return () -> added.dead = true;
  }

  Cancel keys(Handler<Key> handler) {
    return on(Key.class::equals, handler);
  }

  private <E> Cancel on(Filter<Object> type, Handler<E> handler) {
    return this.<E>on(event -> type.accepts(event.getClass()), 0, handler);
  }

  Cancel clicks(Handler<? super Click> handler) {
    return this.<Click>on(event -> event instanceof Click, 0, handler);
  }

  <E> void once(Filter<Object> type, Handler<E> handler) {
    Cancel[] cancel = new Cancel[1];
    cancel[0] =
        this.<E>on(
            type,
            5,
            event -> {
              cancel[0].cancel();
              handler.handle(event);
            });
  }

  void onFailure(Handler<? super Throwable> handler) {
    failures = failures.then(handler)::handle;
  }

  EventBus post(Object event) {
    for (Registration<?> each = first; each != null; each = each.next) {
      try {
        if (each.offer(event)) {
          handled++;
        }
      } catch (RuntimeException e) {
        failures.handle(e);
      }
    }
    return this;
  }

  public static void main(String[] args) {
    EventBus bus = new EventBus();
    StringBuilder typed = new StringBuilder();
    int[] clicks = {0};
    bus.keys(key -> typed.append(key.code));
    Handler<Event> log = event -> System.out.println("  log " + event.name());
    Cancel logging = bus.on(e -> e instanceof Event, 10, log);
    bus.clicks(log.when(e -> e.name().endsWith("7")));
    bus.clicks(click -> clicks[0] += click.inside(0, 0, 10) ? 1 : 100);
    bus.post(new Key('a')).post(new Click(3, 7)).post(new Click(30, 4)).post("no event");
    System.out.println(typed + " " + clicks[0] + " " + bus.handled);

    logging.cancel();
    bus.once(e -> e instanceof String, (String s) -> System.out.println("  once " + s.length()));
    bus.post("first").post("second");
    bus.keys(
        key -> {
          if (key.code() == '!') {
            throw new IllegalStateException("bang after " + typed);
          }
        });
    bus.post(new Key('!'));
    bus.onFailure(t -> System.out.println("  also " + t.getClass().getSimpleName()));
    bus.post(new Key('!'));
    bus.keys(
        key -> {
          if (key.code() == '+') {
            bus.keys(
                ((Handler<Key>) k -> typed.append('<'))
                    .then(k -> typed.append(k.code()))
                    .then(k -> typed.append('>')));
          }
        });
    bus.post(new Key('+')).post(new Key('x')).post(new Key('+')).post(new Key('y'));
    System.out.println(typed);
    bus.<Integer>on(
        e -> e instanceof Integer,
        1,
        n -> {
          if (n > 0) {
            bus.post(n - 1);
          }
          typed.append(n);
        });
    typed.setLength(0);
    bus.post(4).post(0).post(2L);
    System.out.println(typed + " " + bus.handled);
    try {
      bus.<String>on(e -> e instanceof Click, 2, s -> System.out.println(s.length()));
      bus.post(new Click(1, 1));
    } finally {
      System.out.println(clicks[0]);
    }
  }
}
