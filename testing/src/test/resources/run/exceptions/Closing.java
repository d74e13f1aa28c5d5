import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;

/** {@code try} with resources, declared and existing ones. */
class Closing {
  static class Quiet implements AutoCloseable {
    final String name;

    Quiet(String name) {
      this.name = name;
      System.out.println("open " + name);
    }

    @Override
    public void close() {
      System.out.println("close " + name);
    }
  }

  static class Fails implements Closeable {
    final int kind;

    Fails(int kind) throws IOException {
      this.kind = kind;
      if (kind == 1) {
        throw new IOException("open " + kind);
      }
    }

    @Override
    public void close() throws EOFException {
      if (kind == 2) {
        throw new EOFException("close " + kind);
      }
    }
  }

  interface Named extends AutoCloseable {
    String name();

    @Override
    default void close() {
      System.out.println("close " + name());
    }
  }

  record Pair(String name) implements Named {}

  enum Single implements Named {
    ONLY
  }

  final Quiet field = new Quiet("field");
  static final Quiet SHARED = new Quiet("shared");

  static void declared(int kind) throws IOException {
    try (Quiet a = new Quiet("a");
        final Fails b = new Fails(kind);
        var c = new Quiet("c")) {
      System.out.println(a.name + b.kind + c.name);
      if (kind == 3) {
        throw new IOException("body");
      }
    } finally {
      System.out.println("finally");
    }
  }

  static void existing(Quiet parameter) {
    Quiet local;
    local = new Quiet("local");
    Quiet other = new Quiet("other");
    try (parameter;
        local;
        other;
        SHARED;
        Closing.SHARED) {
      System.out.println("body");
    }
  }

  void fields() {
    try (field;
        this.field;
        Quiet last = field) {
      System.out.println(last.name);
    }
  }

  static int value(int kind) {
    try (Fails fails = new Fails(kind)) {
      return fails.kind;
    } catch (EOFException e) {
      return -1;
    } catch (IOException e) {
      return -2;
    }
  }

  static void suppressed(int kind) {
    try (Fails fails = new Fails(2)) {
      if (kind == 0) {
        throw new IllegalStateException("first");
      }
    } catch (IllegalStateException | IOException e) {
      System.out.println(e.getMessage() + " " + e.getSuppressed().length);
    }
  }

  static void others() throws Exception {
    try (Pair pair = new Pair("pair");
        Single single = Single.ONLY;
        AutoCloseable none = null) {
      System.out.println(pair + " " + single + " " + none);
    }
    try (AutoCloseable anonymous =
        new AutoCloseable() {
          @Override
          public void close() {
            System.out.println("close anonymous");
          }
        }) {
      System.out.println("body");
    }
  }

  static void captured() {
    try (Quiet quiet = new Quiet("captured")) {
      class Local {
        String name() {
          return quiet.name;
        }
      }
      System.out.println(new Local().name());
    }
  }

  static void assigned(int kind) {
    int x;
    try (Quiet quiet = new Quiet("assigned")) {
      x = kind;
    }
    final int y;
    try (Quiet a = new Quiet("y" + (y = x))) {
      System.out.println(y);
    }
    System.out.println(x + y);
  }

  static void loops() {
    for (int i = 0; i < 3; i++) {
      try (Quiet quiet = new Quiet("loop " + i)) {
        if (i == 1) {
          continue;
        }
        if (i == 2) {
          break;
        }
      }
    }
  }

  public static void main(String[] args) throws Exception {
    for (int kind = 0; kind < 4; kind++) {
      try {
        declared(kind);
      } catch (IOException e) {
        System.out.println(e);
      }
      System.out.println(value(kind));
      suppressed(kind);
    }
    existing(new Quiet("parameter"));
    new Closing().fields();
    others();
    captured();
    assigned(4);
    loops();
  }
}
