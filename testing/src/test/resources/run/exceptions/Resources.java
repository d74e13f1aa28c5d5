/** Resources are closed in the opposite order, and what closing throws does not hide more. */
public class Resources {
  static class Door implements AutoCloseable {
    final String name;
    final boolean sticks;

    Door(String name, boolean sticks) {
      this.name = name;
      this.sticks = sticks;
      System.out.println("open " + name);
    }

    Door(String name) {
      this(name, false);
    }

    @Override
    public void close() {
      System.out.println("close " + name);
      if (sticks) {
        throw new IllegalStateException(name + " sticks");
      }
    }
  }

  static class Checked implements AutoCloseable {
    @Override
    public void close() throws Exception {
      throw new Exception("checked");
    }
  }

  static Door broken() {
    throw new IllegalArgumentException("no door");
  }

  static void show(Throwable e) {
    System.out.print(e.getMessage());
    for (Throwable each : e.getSuppressed()) {
      System.out.print(" (" + each.getMessage() + ")");
    }
    System.out.println();
  }

  static int through(int way) {
    for (int i = 0; ; i++) {
      try (Door first = new Door("a" + i);
          Door second = new Door("b" + i)) {
        if (way == 0) {
          return i;
        }
        if (way == 1 && i == 1) {
          break;
        }
        if (way == 2 && i == 1) {
          throw new RuntimeException("inside");
        }
        System.out.println(first.name + second.name);
      } catch (RuntimeException e) {
        show(e);
        return -2;
      } finally {
        System.out.println("finally");
      }
    }
    return -1;
  }

  public static void main(String[] args) throws Exception {
    System.out.println(through(0));
    System.out.println(through(1));
    System.out.println(through(2));
    try (Door a = new Door("sticky", true)) {
      System.out.println("in " + a.name);
    } catch (IllegalStateException e) {
      show(e);
    }
    try (Door a = new Door("one", true);
        Door b = new Door("two", true);
        Door c = new Door("three")) {
      throw new RuntimeException("all");
    } catch (RuntimeException e) {
      show(e);
    }
    try (Door a = new Door("kept");
        Door b = broken()) {
      System.out.println("wrong");
    } catch (IllegalArgumentException e) {
      show(e);
    }
    try (Door nothing = null) {
      System.out.println("null is fine");
    }
    Door outside = new Door("outside");
    try (outside;
        Door inside = new Door("inside")) {
      System.out.println(outside.name + " " + inside.name);
    }
    try (Checked c = new Checked()) {
      System.out.println("body");
    } catch (Exception e) {
      show(e);
    }
    try {
      try (Door d = new Door("last", true)) {
        return;
      }
    } catch (IllegalStateException e) {
      show(e);
    }
    System.out.println("not returned");
  }
}
