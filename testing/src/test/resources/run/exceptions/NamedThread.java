/** The trace of what nobody catches names the thread as the program does. */
public class NamedThread {
  public static void main(String[] args) {
    Thread.currentThread().setName("worker \u00e4");
    System.out.println(Thread.currentThread().getName());
    throw new IllegalStateException("end");
  }
}
