import java.io.*;
import java.util.*;
import java.util.function.*;

/** A scheduler of events whose handlers nest, fail, retry and clean up. */
public class EventScheduler implements AutoCloseable {
  @FunctionalInterface interface Handler<E extends EventScheduler.Event> { void handle(E event, Context context) throws Exception; default Handler<E> then(Handler<? super E> next) { return (e, c) -> { handle(e, c); next.handle(e, c); }; } static <E extends Event> Handler<E> of(Consumer<? super E> consumer) { return (e, c) -> consumer.accept(e); } }

  static abstract class Event implements Comparable<Event> {
    private static int created;
    final long time;
    final int number = ++created;
    protected String label = describe();
    Event(long time) { this.time = time; if (time < 0) throw new IllegalArgumentException(label + " in the past: " + time); }
    String describe() { return getClass().getSimpleName().isEmpty() ? "anonymous" : getClass().getSimpleName(); }
    int priority() { return 0; }
    @Override public final int compareTo(Event o) { return BY_TIME.compare(this, o); }
    private static final Comparator<Event> BY_TIME = Comparator.<Event>comparingLong(e -> e.time).thenComparing(Event::priority, Comparator.reverseOrder()).thenComparingInt(e -> e.number);
    @Override public String toString() { return label + "@" + time; }
  }
  static class Tick extends Event { Tick(long t) { super(t); } }
  static class Alarm extends Tick {
    final String text;
    Alarm(long t, String text) { super(t); this.text = text; label += ":" + text; }
    @Override int priority() { return text.length(); }
    @Override String describe() { return "Alarm/" + text; }
  }
  static class Fault extends Event {
    final Supplier<? extends Exception> cause;
    <X extends Exception> Fault(long t, Supplier<X> cause) { super(t); this.cause = cause; }
  }

  static class SchedulerException extends RuntimeException {
    private final Event event;
    SchedulerException(Event event, Throwable cause) { super(cause); this.event = event; }
    @Override public String getMessage() { return event + " <- " + super.getMessage(); }
    @Override public synchronized Throwable fillInStackTrace() { return super.fillInStackTrace(); }
  }
  static class Retry extends Exception { final int delay; Retry(int delay) { super("retry in " + delay, null, false, false); this.delay = delay; } @Override public String toString() { return "Retry[" + delay + "]"; } }

  class Context {
    private final Event current;
    private final Context outer;
    private int depth;
    Context(Event current, Context outer) { this.current = current; this.outer = outer; depth = outer == null ? 0 : outer.depth + 1; }
    void after(long delay, Function<? super Long, ? extends Event> make) { queue.add(make.apply(EventScheduler.this.now + delay)); }
    void now(Event e) { dispatch(e, this); }
    String path() { return outer == null ? current.toString() : outer.path() + "/" + current; }
    class Indent { final String text = "  ".repeat(Context.this.depth); @Override public String toString() { return text; } }
  }

  private final PriorityQueue<Event> queue = new PriorityQueue<>();
  private final Map<Class<? extends Event>, List<Handler<? super Event>>> handlers = new LinkedHashMap<>();
  private final Map<Event, Integer> tries = new IdentityHashMap<>();
  private final List<Throwable> problems = new ArrayList<>();
  private long now;
  private boolean closed;

  @SuppressWarnings("unchecked")
  <E extends Event> EventScheduler on(Class<E> type, Handler<? super E> handler) {
    handlers.computeIfAbsent(type, t -> new ArrayList<>()).add((e, c) -> handler.handle((E) e, c));
    return this;
  }

  private static final Map<Class<?>, Class<?>> PARENTS = new HashMap<>();
  static { PARENTS.put(Alarm.class, Tick.class); PARENTS.put(Tick.class, Event.class); PARENTS.put(Fault.class, Event.class); }

  private void dispatch(Event e, Context outer) {
    Context context = new Context(e, outer);
    int handled = 0;
    try {
      for (Class<?> type = e.getClass(); type != null; type = PARENTS.get(type)) {
        for (Handler<? super Event> h : handlers.getOrDefault(type, List.of())) {
          try {
            h.handle(e, context);
            handled++;
          } catch (Retry r) {
            if (tries.merge(e, 1, Integer::sum) > 2) throw new SchedulerException(e, r);
            context.after(r.delay, t -> new Fault(t, ((Fault) e).cause));
            System.out.println(context.new Indent() + "retrying " + e + " " + r);
            return;
          } catch (RuntimeException x) {
            throw x;
          } catch (Exception x) {
            throw new SchedulerException(e, x);
          }
        }
      }
    } finally {
      System.out.printf("%s%4d %s handled %d%s%n", context.new Indent(), now, context.path(), handled, closed ? " (closed)" : "");
    }
  }

  void run(long until) {
    for (Event e; (e = queue.peek()) != null && e.time <= until; ) {
      now = queue.poll().time;
      try {
        dispatch(e, null);
      } catch (SchedulerException x) {
        problems.add(x);
        System.out.println("! " + x.getMessage() + " / " + x.getCause().getClass().getName());
      } catch (IllegalStateException | ArithmeticException x) {
        problems.add(x);
        System.out.println("!! " + x);
      }
    }
  }

  @Override public void close() throws IOException {
    closed = true;
    if (!queue.isEmpty()) {
      IOException left = new IOException(queue.size() + " events left, next " + queue.peek());
      for (Throwable p : problems) left.addSuppressed(p);
      throw left;
    }
  }

  public static void main(String[] args) throws Exception {
    int[] counter = {0};
    try (EventScheduler s = new EventScheduler()) {
      s.on(Tick.class, (t, c) -> { if (counter[0]++ < 3) c.after(5, Tick::new); })
          .on(Alarm.class, Handler.<Alarm>of(a -> System.out.println("  ring " + a.text)).then((a, c) -> { if (a.text.length() > 3) c.now(new Alarm(a.time, a.text.substring(1))); }))
          .on(Fault.class, (f, c) -> { throw f.cause.get(); })
          .on(Event.class, new Handler<Event>() {
            private int calls;
            @Override public void handle(Event e, Context c) { if (++calls % 4 == 0) System.out.println("  " + calls + " events so far, last " + e.label + " of " + this.getClass().getName()); }
          });
      s.queue.addAll(List.of(new Alarm(7, "abcdef"), new Tick(1), new Alarm(7, "xy"), new Fault(3, () -> new Retry(4)), new Fault(9, IOException::new),
          new Fault(10, () -> new IllegalStateException("state")), new Tick(999), new Fault(12, FileNotFoundException::new)));
      s.queue.add(new Tick(6) { @Override int priority() { return 100; } });
      try {
        s.queue.add(new Alarm(-1, "late"));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
      s.run(100);
      System.out.println(s.queue + " " + s.tries.size() + " " + Event.created);
    } catch (IOException e) {
      System.out.println(e.getMessage());
      for (Throwable t : e.getSuppressed()) System.out.println("  " + t + " | " + t.getCause());
    } finally {
      System.out.println("done " + counter[0]);
    }
    try (EventScheduler s = new EventScheduler()) {
      s.on(Fault.class, (f, c) -> c.now(new Fault(f.time, () -> new NoSuchElementException("deep")))).on(Fault.class, (f, c) -> { throw f.cause.get(); });
      Handler<Fault> first = (f, c) -> { throw new SchedulerException(f, new EOFException("end")); };
      EventScheduler t = new EventScheduler().on(Fault.class, first);
      t.queue.add(new Fault(1, () -> null));
      s.queue.add(new Tick(50));
      t.dispatch(t.queue.peek(), null);
    }
  }
}
