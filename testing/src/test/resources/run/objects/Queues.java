/** Two queues behind one interface, used by a ring of tasks. */
public class Queues {
  static final int ROUNDS = 6;

  private interface Queue {
    boolean offer(Task task);

    Task poll();

    int size();

    private boolean move(Queue to) {
      return size() > 0 && to.offer(poll());
    }

    static int drain(Queue from, Queue to) {
      int moved = 0;
      while (from.move(to)) moved++;
      return moved;
    }
  }

  private static final class LinkedQueue implements Queue {
    private static final class Link {
      private Task task;
      private Link behind;
    }

    private Link first;
    private Link last;
    private int size;

    public boolean offer(Task task) {
      Link link = new Link();
      link.task = task;
      last = size++ == 0 ? (first = link) : (last.behind = link);
      return true;
    }

    public Task poll() {
      if (first == null) return null;
      Task task = first.task;
      first = first.behind;
      size--;
      return task;
    }

    public int size() {
      return size;
    }
  }

  private static final class RingQueue implements Queue {
    private final Task[] ring;
    private int head, size;

    private RingQueue(int capacity) {
      ring = new Task[capacity];
    }

    public boolean offer(Task task) {
      if (size == ring.length) return false;
      ring[(head + size++) % ring.length] = task;
      return true;
    }

    public Task poll() {
      if (size == 0) return null;
      size--;
      Task task = ring[head];
      ring[head] = null;
      head = (head + 1) % ring.length;
      return task;
    }

    public int size() {
      return size;
    }
  }

  private abstract static class Task {
    private static int created;
    protected final int number = ++created;

    /** Returns whether it wants to go on. */
    abstract boolean work(Queue queue);
  }

  private static class Countdown extends Task {
    private int left;

    Countdown(int left) {
      this.left = left;
    }

    boolean work(Queue queue) {
      System.out.print(number);
      System.out.print('=');
      System.out.print(left);
      System.out.print(' ');
      return --left > 0;
    }
  }

  private static class Spawner extends Countdown {
    Spawner(int children) {
      super(children);
    }

    boolean work(Queue queue) {
      boolean more = super.work(queue);
      queue.offer(more ? new Countdown(2) : new Last());
      return more;
    }
  }

  private static class Last extends Task {
    boolean work(Queue queue) {
      System.out.print("last ");
      return false;
    }
  }

  private static void run(Queue queue, Task[] tasks) {
    for (Task task : tasks) queue.offer(task);
    int steps = 0;
    for (Task task; steps < ROUNDS * 4 && (task = queue.poll()) != null; steps++) {
      if (task.work(queue)) queue.offer(task);
    }
    System.out.println();
    System.out.print(steps);
    System.out.print(" steps, left ");
    System.out.println(queue.size());
  }

  public static void main(String[] args) {
    Queue linked = new LinkedQueue();
    run(linked, new Task[] {new Countdown(3), new Countdown(1), new Countdown(4)});
    Queue ring = new RingQueue(3);
    run(ring, new Task[] {new Countdown(3), new Spawner(2), new Countdown(2), new Countdown(9)});
    System.out.println(Queue.drain(ring, linked));
    for (int i = 0; i < 5; i++) linked.offer(i % 2 == 0 ? new Spawner(1) : new Countdown(i));
    System.out.println(Queue.drain(linked, ring));
    System.out.println(ring.offer(new Countdown(0)));
    System.out.println(linked.size());
    System.out.println(ring.poll() instanceof Spawner);
    System.out.println(ring.poll() instanceof Spawner);
    System.out.println(Task.created);
    Queue many = new RingQueue(100);
    long sum = 0;
    for (int i = 0; i < 100000; i++) {
      if (i % 7 == 3) {
        Task task = many.poll();
        sum += task == null ? 1 : task.number;
      } else if (!many.offer(new Countdown(i))) {
        sum -= Queue.drain(many, new RingQueue(50));
      }
    }
    System.out.println(sum);
  }
}
