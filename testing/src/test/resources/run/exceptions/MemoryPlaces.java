import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Memory runs out in several kinds of code, and the program goes on. */
public class MemoryPlaces {
  interface Code {
    Object run() throws Throwable;
  }

  /** More than there is, however much: each array has 16 GB. */
  private static final int LARGE = Integer.MAX_VALUE - 8;

  private static List<Object> kept = new ArrayList<>();

  static void check(String label, Code code) {
    Object value;
    try {
      value = code.run();
    } catch (OutOfMemoryError e) {
      value = "out of memory";
    } catch (Throwable e) {
      value = "throws " + e;
    }
    kept = new ArrayList<>();
    System.out.println(label + ": " + value);
  }

  static int fill() {
    while (true) {
      kept.add(new long[LARGE]);
    }
  }

  static int deep(int n) {
    return deep(n + 1) + 1;
  }

  /** What an exception says, and whether something can be added to it. */
  static String tell(Code code) {
    try {
      return String.valueOf(code.run());
    } catch (Throwable e) {
      kept = new ArrayList<>();
      e.addSuppressed(new Error("added"));
      String cause;
      try {
        cause = "cause " + e.initCause(new Error("cause")).getCause();
      } catch (IllegalStateException refused) {
        cause = "refused " + refused.getMessage();
      }
      return e + ", suppressed " + e.getSuppressed().length + ", " + cause;
    }
  }

  static class Hungry {
    final int filled = fill();
  }

  static class Static {
    static final int FILLED = fill();

    static int other() {
      return 1;
    }
  }

  static int recursive(int n) {
    return n == 0 ? fill() : recursive(n - 1) + 1;
  }

  static class Door implements AutoCloseable {
    @Override
    public void close() {
      kept = new ArrayList<>();
      throw new IllegalStateException("closed");
    }
  }

  public static void main(String[] args) {
    check("method", MemoryPlaces::fill);
    check("message", () -> {
      try {
        return fill();
      } catch (OutOfMemoryError e) {
        return e.getCause() == null && e instanceof VirtualMachineError;
      }
    });
    check("size beyond all limits", () -> new long[Integer.MAX_VALUE][Integer.MAX_VALUE]);
    check("field initialiser", Hungry::new);
    check("static initialiser", () -> Static.FILLED);
    check("static initialiser again", () -> {
      try {
        return Static.other();
      } catch (NoClassDefFoundError e) {
        return e.getMessage();
      }
    });
    check("recursion", () -> recursive(100));
    check("finally", () -> {
      int size = 0;
      try {
        return fill();
      } finally {
        size = kept.size();
        kept = new ArrayList<>();
        System.out.println("final part " + (size >= 0));
      }
    });
    check("resource", () -> {
      try (Door door = new Door()) {
        return fill();
      } catch (OutOfMemoryError e) {
        return e.getSuppressed().length;
      }
    });
    check("dimensions", () -> new long[1 << 20][LARGE]);
    check("clone", () -> {
      long[] values = new long[1 << 10];
      while (true) {
        kept.add(values.clone());
        kept.add(new long[LARGE]);
      }
    });
    check("copy", () -> {
      while (true) {
        kept.add(Arrays.copyOf(new long[1], LARGE));
      }
    });
    check("list", () -> {
      while (true) {
        kept.add(new ArrayList<>(LARGE));
      }
    });
    check("builder", () -> {
      while (true) {
        kept.add(new StringBuilder(LARGE));
      }
    });
    check("repeat", () -> "abc".repeat(Integer.MAX_VALUE / 2));
    check("concatenation overflows", () -> {
      String text = "x".repeat(1 << 20);
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        all.append(text);
      }
      return all.length();
    });
    check("negative size", () -> new long[-1]);
    check("negative dimension", () -> new long[2][-1]);
    check("zero before negative", () -> new long[0][-7]);
    check("array beyond the limit", () -> tell(() -> new byte[Integer.MAX_VALUE]));
    check("array at a negative length", () -> tell(() -> new byte[-kept.size() - 1]));
    check("inner array beyond the limit", () -> tell(() -> new int[2][Integer.MAX_VALUE - 1]));
    check("no inner array", () -> new int[0][Integer.MAX_VALUE].length);
    check("copy beyond the limit", () -> tell(() -> Arrays.copyOf(new int[1], Integer.MAX_VALUE)));
    check("heap error is closed", () -> tell(MemoryPlaces::fill));
    check("stack error is closed", () -> tell(() -> deep(0)));
    check("made stack error is open", () -> tell(() -> {
      throw new StackOverflowError("made");
    }));
    check("null error is open", () -> tell(() -> ((Object) null).hashCode()));
    check("division error is open", () -> tell(() -> 1 / kept.size()));
    check("many small ones", () -> {
      long sum = 0;
      for (int i = 0; i < 200_000; i++) {
        sum += new int[] {i}[0];
      }
      return sum;
    });
    System.out.println("end");
  }
}
