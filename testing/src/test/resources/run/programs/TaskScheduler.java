import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tasks without threads: promises, generators, timers, channels, retries, and a calendar of
 * repeats.
 */
public class TaskScheduler {
  private record Timer(long time, int number, Runnable action) {}

  private final PriorityQueue<Timer> timers =
      new PriorityQueue<>(Comparator.comparingLong(Timer::time).thenComparingInt(Timer::number));
  private final Deque<Runnable> ready = new ArrayDeque<>();
  private long now;
  private int made;
  private int ran;

  void soon(Runnable action) {
    ready.add(action);
  }

  Runnable after(long delay, Runnable action) {
    Timer timer = new Timer(now + delay, made++, action);
    timers.add(timer);
    return () -> timers.remove(timer);
  }

  void every(long period, Supplier<Boolean> action) {
    after(
        period,
        new Runnable() {
          @Override
          public void run() {
            if (action.get()) {
              after(period, this);
            }
          }
        });
  }

  long run(long until) {
    while (true) {
      Runnable next = ready.poll();
      if (next == null) {
        Timer timer = timers.peek();
        if (timer == null || timer.time() > until) {
          return now;
        }
        timers.remove();
        now = timer.time();
        next = timer.action();
      }
      ran++;
      next.run();
    }
  }

  sealed interface State<T> {
    record Pending<T>(List<Consumer<State<T>>> waiting) implements State<T> {}

    record Done<T>(T value) implements State<T> {}

    record Broken<T>(Exception problem) implements State<T> {}
  }

  class Promise<T> {
    private State<T> state = new State.Pending<>(new ArrayList<>());

    void settle(State<T> settled) {
      if (state instanceof State.Pending<T>(var waiting)) {
        state = settled;
        waiting.forEach(w -> soon(() -> w.accept(settled)));
      }
    }

    void done(T value) {
      settle(new State.Done<>(value));
    }

    void broken(Exception problem) {
      settle(new State.Broken<>(problem));
    }

    void whenSettled(Consumer<State<T>> consumer) {
      switch (state) {
        case State.Pending<T>(var waiting) -> waiting.add(consumer);
        case State<T> settled -> soon(() -> consumer.accept(settled));
      }
    }

    <R> Promise<R> then(Function<? super T, ? extends R> f) {
      return thenWait(value -> resolved(f.apply(value)));
    }

    <R> Promise<R> thenWait(Function<? super T, Promise<R>> f) {
      Promise<R> result = new Promise<>();
      whenSettled(
          settled -> {
            switch (settled) {
              case State.Done<T>(var value) -> {
                try {
                  f.apply(value).whenSettled(result::settle);
                } catch (RuntimeException e) {
                  result.broken(e);
                }
              }
              case State.Broken<T>(var problem) -> result.broken(problem);
              case State.Pending<T> p -> throw new AssertionError("not settled");
            }
          });
      return result;
    }

    Promise<T> orElse(Function<? super Exception, ? extends T> f) {
      Promise<T> result = new Promise<>();
      whenSettled(
          settled -> {
            if (settled instanceof State.Broken<T>(Exception problem)) {
              try {
                result.done(f.apply(problem));
              } catch (RuntimeException e) {
                e.addSuppressed(problem);
                result.broken(e);
              }
            } else {
              result.settle(settled);
            }
          });
      return result;
    }

    Promise<T> within(long time) {
      Promise<T> result = new Promise<>();
      Runnable cancel =
          after(time, () -> result.broken(new IllegalStateException("late at " + now)));
      whenSettled(
          settled -> {
            cancel.run();
            result.settle(settled);
          });
      return result;
    }

    @Override
    public String toString() {
      return switch (state) {
        case State.Pending<T> p -> "pending";
        case State.Done<T> d -> "done " + d.value();
        case State.Broken<T>(var problem) -> "broken " + problem.getMessage();
      };
    }
  }

  <T> Promise<T> resolved(T value) {
    Promise<T> promise = new Promise<>();
    promise.done(value);
    return promise;
  }

  <T> Promise<T> delayed(long delay, Supplier<? extends T> supplier) {
    Promise<T> promise = new Promise<>();
    after(
        delay,
        () -> {
          try {
            promise.done(supplier.get());
          } catch (RuntimeException e) {
            promise.broken(e);
          }
        });
    return promise;
  }

  <T> Promise<List<T>> all(List<Promise<T>> promises) {
    Promise<List<T>> result = new Promise<>();
    List<T> values = new ArrayList<>(Collections.nCopies(promises.size(), null));
    int[] left = {promises.size()};
    for (int i = 0; i < promises.size(); i++) {
      int index = i;
      promises
          .get(i)
          .whenSettled(
              s -> {
                if (s instanceof State.Done<T>(T value)) {
                  values.set(index, value);
                  if (--left[0] == 0) {
                    result.done(values);
                  }
                } else if (s instanceof State.Broken<T> broken) {
                  result.broken(broken.problem());
                }
              });
    }
    return result;
  }

  <T> Promise<T> retry(int times, long pause, Supplier<Promise<T>> attempt) {
    Promise<T> result = new Promise<>();
    attempt
        .get()
        .whenSettled(
            s -> {
              if (s instanceof State.Broken<T> && times > 1) {
                after(
                    pause, () -> retry(times - 1, 2 * pause, attempt).whenSettled(result::settle));
              } else {
                result.settle(s);
              }
            });
    return result;
  }

  /** Values that wait for takers, and takers that wait for values. */
  class Channel<T> {
    private final int capacity;
    private final Deque<T> values = new ArrayDeque<>();
    private final Deque<Consumer<? super Optional<T>>> takers = new ArrayDeque<>();
    private final Deque<Runnable> givers = new ArrayDeque<>();
    private boolean closed;

    Channel(int capacity) {
      this.capacity = capacity;
    }

    void put(T value, Runnable next) {
      if (closed) {
        throw new IllegalStateException("closed");
      }
      Consumer<? super Optional<T>> taker = takers.poll();
      if (taker != null) {
        soon(() -> taker.accept(Optional.of(value)));
        soon(next);
      } else if (values.size() < capacity) {
        values.add(value);
        soon(next);
      } else {
        givers.add(() -> put(value, next));
      }
    }

    void take(Consumer<? super Optional<T>> consumer) {
      T value = values.poll();
      if (value != null) {
        soon(() -> consumer.accept(Optional.of(value)));
        Runnable giver = givers.poll();
        if (giver != null) {
          giver.run();
        }
      } else if (closed) {
        soon(() -> consumer.accept(Optional.empty()));
      } else {
        takers.add(consumer);
      }
    }

    void close() {
      closed = true;
      while (!takers.isEmpty()) {
        takers.remove().accept(Optional.empty());
      }
    }
  }

  void produce(Iterator<Integer> values, Channel<Integer> channel, long pause) {
    if (values.hasNext()) {
      channel.put(values.next(), () -> after(pause, () -> produce(values, channel, pause)));
    } else {
      channel.close();
    }
  }

  void consume(Channel<Integer> channel, long pause, List<String> log, String name) {
    channel.take(
        value -> {
          log.add(name + value.map(v -> v + "@" + now).orElse(" ends@" + now));
          value.ifPresent(v -> after(pause, () -> consume(channel, pause, log, name)));
        });
  }

  enum Day {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN
  }

  public static void main(String[] args) {
    TaskScheduler s = new TaskScheduler();
    List<String> log = new ArrayList<>();
    s.after(30, () -> log.add("30"));
    Runnable cancel = s.after(20, () -> log.add("never"));
    s.after(
        10,
        () -> {
          log.add("10");
          cancel.run();
          s.after(20, () -> log.add("30 too"));
          s.soon(() -> log.add("soon"));
        });
    int[] ticks = {0};
    s.every(
        7,
        () -> {
          log.add("t" + s.now);
          return ++ticks[0] < 4;
        });
    System.out.println(s.run(15) + " " + s.run(1000) + " " + log + " " + s.ran);

    Map<String, TaskScheduler.Promise<?>> promises = new LinkedHashMap<>();
    promises.put("sum", s.delayed(5, () -> 20).then(n -> n + 1).then(n -> "n" + n));
    promises.put(
        "chain",
        s.delayed(1, () -> "a")
            .thenWait(a -> s.delayed(9, () -> a + "b"))
            .thenWait(ab -> s.resolved(ab + "c")));
    promises.put("failed", s.delayed(3, () -> Integer.parseInt("x")).then(n -> n + 1));
    promises.put(
        "saved",
        s.delayed(3, () -> Integer.parseInt("y"))
            .orElse(e -> e.getMessage().length())
            .then(n -> n * 100));
    promises.put(
        "thrown",
        s.resolved(0)
            .then(n -> 5 / n)
            .orElse(
                e -> {
                  throw new IllegalArgumentException("because " + e.getMessage());
                }));
    promises.put("late", s.delayed(50, () -> "late").within(10));
    promises.put("early", s.delayed(5, () -> "early").within(10));
    List<TaskScheduler.Promise<Integer>> parts = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      int n = i;
      parts.add(s.delayed(40 - 10 * n, () -> n * n));
    }
    promises.put("all", s.all(parts).then(list -> list + " at " + s.now));
    parts.add(
        s.delayed(
            15,
            () -> {
              throw new IllegalStateException("one of them");
            }));
    promises.put("not all", s.all(parts));
    int[] attempts = {0};
    promises.put(
        "retried",
        s.retry(
            5,
            10,
            () ->
                s.delayed(
                    1,
                    () -> {
                      if (++attempts[0] < 4) {
                        throw new IllegalStateException("attempt " + attempts[0]);
                      }
                      return "at " + s.now;
                    })));
    promises.put(
        "given up", s.retry(2, 1, () -> s.delayed(1, () -> 1 / (attempts[0] - attempts[0]))));
    promises.put("never", s.new Promise<Object>());
    System.out.println(promises.get("sum") + " " + promises.get("thrown"));
    s.run(5000);
    promises.forEach((name, promise) -> System.out.println(name + ": " + promise));

    List<String> flow = new ArrayList<>();
    Channel<Integer> channel = s.new Channel<>(2);
    long start = s.now;
    s.consume(channel, 10, flow, "a");
    s.consume(channel, 3, flow, "b");
    s.produce(List.of(1, 2, 3, 4, 5, 6, 7, 8).iterator(), channel, 1);
    s.run(10000);
    flow.replaceAll(
        text -> {
          int at = text.indexOf('@');
          return text.substring(0, at + 1) + (Long.parseLong(text.substring(at + 1)) - start);
        });
    System.out.println(flow);
    try {
      channel.put(9, () -> {});
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }

    Map<Day, List<String>> week = new EnumMap<>(Day.class);
    Map<String, Function<Integer, Boolean>> rules = new TreeMap<>();
    rules.put("workday", d -> d % 7 < 5);
    rules.put("third", d -> d % 3 == 2);
    rules.put("weekend", d -> Day.values()[d % 7].compareTo(Day.FRI) > 0);
    for (int d = 0; d < 21; d++) {
      int day = d;
      rules.forEach(
          (name, rule) -> {
            if (rule.apply(day)) {
              week.computeIfAbsent(Day.values()[day % 7], k -> new ArrayList<>())
                  .add(name.charAt(0) + "" + day);
            }
          });
    }
    System.out.println(week);
    TaskScheduler load = new TaskScheduler();
    Random random = new Random(5);
    Map<Integer, Integer> perWorker = new HashMap<>();
    long[] busy = new long[3];
    for (int i = 0; i < 200; i++) {
      int cost = 1 + random.nextInt(9);
      load.after(
          random.nextInt(300),
          () -> {
            int best = 0;
            for (int w = 1; w < busy.length; w++) {
              best = busy[w] < busy[best] ? w : best;
            }
            busy[best] = Math.max(busy[best], load.now) + cost;
            perWorker.merge(best, cost, Integer::sum);
          });
    }
    load.run(Long.MAX_VALUE);
    System.out.println(
        perWorker + " " + load.ran + " " + load.now + " " + busy[0] + " " + busy[1] + " "
            + busy[2]);
  }
}
