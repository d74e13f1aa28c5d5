/** The trace of an overflow that nobody catches ends at the call for which there was no room. */
public class UncaughtOverflow {
  private static int sum(int n) {
    int next = n;
    next++;
    return sum(next) + 1;
  }

  public static void main(String[] args) {
    // By then the JVM has compiled the method: its interpreter names the line behind the call.
    for (int i = 0; i < 20; i++) {
      try {
        sum(i);
      } catch (StackOverflowError e) {
        System.out.println(e.getStackTrace()[1] + " " + e.getStackTrace().length);
      }
    }
    sum(1);
  }
}
