/** A lambda that fails while a class is initialised: an error the first time, another one later. */
public class FailingInitialiser {
  interface Source<T> {
    T get();
  }

  static class Settings {
    static final Source<Integer> LIMIT = () -> Integer.parseInt(FailingInitialiser.text);
    static final int VALUE = LIMIT.get();

    static void touch() {
      System.out.println("touched " + VALUE);
    }
  }

  static class Cycle {
    static final Source<Integer> FIRST = () -> Cycle.second + 1;
    static int third = FIRST.get();
    static int second = 10;
    static int fourth = FIRST.get();
  }

  static class Late {
    static Source<String> source = () -> "late";

    static {
      System.out.println("Late is there");
    }
  }

  static String text = "x12";

  public static void main(String[] args) {
    System.out.println(Cycle.third + " " + Cycle.fourth);
    Source<String> late = () -> Late.source.get();
    System.out.println("before");
    System.out.println(late.get());
    try {
      Settings.touch();
    } catch (ExceptionInInitializerError e) {
      System.out.println(e.getCause().getMessage());
    }
    try {
      Settings.touch();
    } catch (NoClassDefFoundError e) {
      System.out.println("unusable");
    }
    Source<Source<Integer>> wrapped = () -> Settings.LIMIT;
    wrapped.get();
  }
}
