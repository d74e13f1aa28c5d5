package serialport;

/** Runs the programs on the JVM. */
public final class Jvm {
  private Jvm() {}

  public static void main(String[] args) {
    Output.stream = System.out;
    Programs.runAll();
  }
}
