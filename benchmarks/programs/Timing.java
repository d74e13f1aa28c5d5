import java.util.function.LongSupplier;

/** Runs a benchmark again and again, and prints what each round took. */
final class Timing {
  private Timing() {}

  /**
   * Prints a line for each round: its time in nanoseconds and its result.
   *
   * @param args the number of rounds; one if absent
   */
  static void run(String[] args, LongSupplier round) {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 1;
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      long result = round.getAsLong();
      long time = System.nanoTime() - start;
      System.out.println(time + " " + result);
    }
  }
}
