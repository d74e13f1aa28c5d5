/** What a program does with its only thread. */
class Threads {
  interface Action {
    void run() throws InterruptedException;
  }

  private static void attempt(String what, Action action) {
    try {
      action.run();
      System.out.println(what);
    } catch (InterruptedException e) {
      System.out.println("interrupted");
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e);
    }
  }

  private static long millis(Action action) throws InterruptedException {
    long start = System.nanoTime();
    action.run();
    return (System.nanoTime() - start) / 1_000_000;
  }

  public static void main(String[] args) throws InterruptedException {
    attempt("no time", () -> Thread.sleep(0));
    attempt("a moment", () -> Thread.sleep(1));
    attempt("nanoseconds", () -> Thread.sleep(0, 999_999));
    attempt("negative", () -> Thread.sleep(-1));
    attempt("very negative", () -> Thread.sleep(Long.MIN_VALUE, 5));
    attempt("both wrong", () -> Thread.sleep(-1, -1));
    attempt("negative nanoseconds", () -> Thread.sleep(1, -1));
    attempt("many nanoseconds", () -> Thread.sleep(0, 1_000_000));
    attempt("yield", Thread::yield);
    attempt("spin", Thread::onSpinWait);
    System.out.println(millis(() -> Thread.sleep(20)) >= 20);
    System.out.println(millis(() -> Thread.sleep(12, 999_999)) >= 12);
    System.out.println(Thread.class);
    for (int i = 0; i < 3; i++) {
      Thread.yield();
      Thread.onSpinWait();
    }
  }
}
