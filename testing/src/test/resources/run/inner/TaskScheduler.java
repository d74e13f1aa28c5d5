/** Tasks that wait in a queue by time and start other tasks, all with access to their scheduler. */
public class TaskScheduler {
  abstract class Task {
    private final long number = ++created;
    private long due;
    private boolean cancelled;

    abstract void run();

    Task after(long delay) {
      due = now + delay;
      enqueue(this);
      return this;
    }

    void cancel() {
      cancelled = true;
    }

    private boolean before(Task other) {
      return due < other.due || due == other.due && number < other.number;
    }
  }

  /** Runs again and again until its count is used up. */
  abstract class Periodic extends Task {
    private final long period;
    protected int left;

    Periodic(long period, int count) {
      this.period = period;
      left = count;
    }

    abstract void tick();

    @Override
    final void run() {
      tick();
      if (--left > 0) {
        after(period);
      } else {
        done();
      }
    }

    void done() {
      log("done");
    }
  }

  private Task[] heap = new Task[1];
  private int size;
  private long now, created;

  private void enqueue(Task task) {
    if (size == heap.length) {
      Task[] larger = new Task[2 * size];
      for (int i = 0; i < size; i++) {
        larger[i] = heap[i];
      }
      heap = larger;
    }
    int at = size++;
    while (at > 0 && task.before(heap[(at - 1) / 2])) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = task;
  }

  private Task dequeue() {
    Task first = heap[0];
    Task moved = heap[--size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && heap[child + 1].before(heap[child])) {
        child++;
      }
      if (!heap[child].before(moved)) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = moved;
    heap[size] = null;
    return first;
  }

  void log(String text) {
    System.out.println(now + ": " + text);
  }

  void run(long until) {
    while (size > 0 && heap[0].due <= until) {
      Task task = dequeue();
      if (!task.cancelled) {
        now = task.due;
        task.run();
      }
    }
    now = until;
  }

  Task say(String text) {
    return new Task() {
      @Override
      void run() {
        log(text);
      }
    };
  }

  class Lights {
    private int greens;

    class Phase {
      final String colour;
      final int length;
      Phase next;

      Phase(String colour, int length) {
        this.colour = colour;
        this.length = length;
      }

      Task start() {
        return new Task() {
          @Override
          void run() {
            log(colour + " for " + length);
            if (colour.equals("green") && ++greens == 2) {
              log("last green");
            } else {
              next.start().after(length);
            }
          }
        };
      }
    }

    Lights() {
      Phase red = new Phase("red", 30);
      Phase green = new Phase("green", 20);
      Phase yellow = new Phase("yellow", 3);
      red.next = green;
      green.next = yellow;
      yellow.next = red;
      red.start().after(5);
    }
  }

  void day() {
    for (int i = 5; i > 0; i--) {
      int order = i;
      new Task() {
        @Override
        void run() {
          log("order " + order);
          if (order % 2 == 1) {
            say("child of " + order).after(order * 10);
          }
        }
      }.after(order / 2);
    }
    Task lost = say("never said").after(12);
    say("said at ten").after(10);
    new Task() {
      @Override
      void run() {
        lost.cancel();
        cancel();
        after(1);
      }
    }.after(11);
    long[] sum = new long[1];
    new Periodic(7, 5) {
      @Override
      void tick() {
        sum[0] += now * left;
      }

      @Override
      void done() {
        super.done();
        log("sum " + sum[0]);
      }

      private void log(String text) {
        TaskScheduler.this.log("periodic " + text);
      }
    }.after(1);
    run(60);
    new Lights();
    run(75);
    System.out.println(now + " " + size);
    run(1000);
    System.out.println(now + " " + size + " " + created);
  }

  public static void main(String[] args) {
    new TaskScheduler().day();
  }
}
