/** A priority queue over an array, ordered by an object that compares. */
public class HeapQueue {
  static class Job {
    final String name;
    final int priority;
    final long due;

    Job(String name, int priority, long due) {
      this.name = name;
      this.priority = priority;
      this.due = due;
    }
  }

  interface Order {
    int compare(Job a, Job b);

    default Order reversed() {
      return new Reversed(this);
    }

    default Order then(Order next) {
      return new Chained(this, next);
    }
  }

  static class Reversed implements Order {
    private final Order order;

    Reversed(Order order) {
      this.order = order;
    }

    @Override
    public int compare(Job a, Job b) {
      return order.compare(b, a);
    }

    @Override
    public Order reversed() {
      return order;
    }
  }

  static class Chained implements Order {
    private final Order first, second;

    Chained(Order first, Order second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public int compare(Job a, Job b) {
      int result = first.compare(a, b);
      return result != 0 ? result : second.compare(a, b);
    }
  }

  static class ByPriority implements Order {
    @Override
    public int compare(Job a, Job b) {
      return Integer.compare(a.priority, b.priority);
    }
  }

  static class ByDue implements Order {
    static final Order EARLIEST = new ByDue();

    @Override
    public int compare(Job a, Job b) {
      return a.due < b.due ? -1 : a.due == b.due ? 0 : 1;
    }
  }

  private final Order order;
  private Job[] jobs = new Job[2];
  private int size;

  HeapQueue(Order order) {
    this.order = order;
  }

  void add(Job job) {
    if (size == jobs.length) {
      Job[] more = new Job[size * 2];
      for (int i = 0; i < size; i++) {
        more[i] = jobs[i];
      }
      jobs = more;
    }
    int at = size++;
    for (int up; at > 0 && order.compare(job, jobs[up = (at - 1) / 2]) < 0; at = up) {
      jobs[at] = jobs[up];
    }
    jobs[at] = job;
  }

  Job take() {
    if (size == 0) {
      return null;
    }
    Job result = jobs[0];
    Job last = jobs[--size];
    jobs[size] = null;
    int at = 0;
    for (int child; (child = at * 2 + 1) < size; at = child) {
      if (child + 1 < size && order.compare(jobs[child + 1], jobs[child]) < 0) {
        child++;
      }
      if (order.compare(last, jobs[child]) <= 0) {
        break;
      }
      jobs[at] = jobs[child];
    }
    if (size > 0) {
      jobs[at] = last;
    }
    return result;
  }

  static void run(Order order, Job[] jobs) {
    HeapQueue queue = new HeapQueue(order);
    for (Job job : jobs) {
      queue.add(job);
    }
    for (Job job = queue.take(); job != null; job = queue.take()) {
      System.out.print(job.name);
      System.out.print(queue.size == 0 ? "\n" : " ");
    }
  }

  public static void main(String[] args) {
    Job[] jobs = {
      new Job("wash", 3, 50L),
      new Job("cook", 1, 20L),
      new Job("shop", 2, 10L),
      new Job("read", 3, 40L),
      new Job("sleep", 9, 1L << 40),
      new Job("run", 2, 30L),
      new Job("write", 1, -5L),
    };
    Order byPriority = new ByPriority();
    run(ByDue.EARLIEST, jobs);
    run(ByDue.EARLIEST.reversed(), jobs);
    run(byPriority.then(ByDue.EARLIEST), jobs);
    run(byPriority.reversed().then(ByDue.EARLIEST), jobs);
    run(byPriority.then(ByDue.EARLIEST).reversed(), jobs);
    System.out.println(byPriority.reversed().reversed() == byPriority);
    System.out.println(byPriority.then(byPriority).reversed().reversed() instanceof Chained);

    HeapQueue many = new HeapQueue(new ByPriority().reversed());
    int random = 17;
    for (int i = 0; i < 10000; i++) {
      random = random * 214013 + 2531011;
      many.add(new Job("", random >>> 20, i));
    }
    System.out.println(many.jobs.length);
    long mixed = 0;
    int wrong = 0;
    int last = Integer.MAX_VALUE;
    while (many.size > 0) {
      int priority = many.take().priority;
      wrong += priority > last ? 1 : 0;
      last = priority;
      mixed = mixed * 3 + priority;
    }
    System.out.println(wrong);
    System.out.println(mixed);
  }
}
