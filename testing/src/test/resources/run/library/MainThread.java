/** The thread that runs a program, as far as one can tell without others. */
class MainThread {
  static String attempt(Runnable action) {
    try {
      action.run();
      return "done";
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  /** Without the number, which the Java platform chooses. */
  static String text(Thread thread) {
    return thread.toString().replaceAll("[0-9]+,", ",");
  }

  static String nap(long millis) {
    try {
      Thread.sleep(millis);
      return "slept";
    } catch (InterruptedException e) {
      return e + " " + Thread.currentThread().isInterrupted();
    }
  }

  public static void main(String[] args) {
    Thread thread = Thread.currentThread();
    System.out.println(thread.getName() + " " + text(thread) + " " + (thread.threadId() > 0));
    System.out.println(thread.getPriority() + " " + Thread.MIN_PRIORITY + Thread.MAX_PRIORITY);
    System.out.println(thread.isAlive() + " " + thread.isVirtual());
    System.out.println(thread == Thread.currentThread());
    thread.setName("worker-0");
    thread.setPriority(Thread.NORM_PRIORITY + 1);
    System.out.println(text(thread));
    System.out.println(attempt(() -> thread.setName(null)) + " " + thread.getName());
    System.out.println(attempt(() -> thread.setPriority(11)) + " " + thread.getPriority());
    System.out.println(nap(1));
    thread.interrupt();
    System.out.println(thread.isInterrupted() + " " + nap(1) + " " + nap(0));
    thread.interrupt();
    System.out.println(Thread.interrupted() + " " + Thread.interrupted());
    thread.interrupt();
    System.out.println(attempt(() -> System.out.println(nap(-1))) + " " + Thread.interrupted());
  }
}
