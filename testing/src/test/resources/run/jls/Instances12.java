/** JLS 12.5: how instances are made. */
public class Instances12 {
  static final StringBuilder LOG = new StringBuilder();

  static int log(String text) {
    LOG.append(text).append(' ');
    return LOG.length();
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Code code) {
    LOG.setLength(0);
    Object value;
    try {
      value = code.run();
    } catch (Throwable e) {
      value = e;
    }
    System.out.println(label + ": " + value + " [" + LOG.toString().strip() + "]");
  }

  static class Order {
    int first = log("first");

    {
      log("block1");
    }

    final int second;
    int third = log("third");

    {
      second = log("block2");
    }

    Order() {
      this("other");
      log("plain");
    }

    Order(String text) {
      super();
      log(text);
    }
  }

  static class Virtual {
    Virtual() {
      step();
    }

    void step() {
      log("Virtual");
    }
  }

  static class Overriding extends Virtual {
    int set = 5;
    int unset;
    final int constant = 9;
    final String text = "t";
    String made = "made";

    @Override
    void step() {
      log("set" + set + constant + text + made);
      set = 7;
      unset = 8;
    }
  }

  public static void main(String[] args) {
    check("instance order", () -> new Order().second > 0);
    check("virtual call in constructor", () -> {
      Overriding o = new Overriding();
      return o.set + " " + o.unset;
    });
    check("local class", () -> {
      class Local {
        static int made = log("Local");
        final int own = log("own");
      }
      log("before");
      return new Local().own > Local.made;
    });
    check("anonymous class", () -> new Virtual() {
      final int field = log("field");

      {
        log("block");
      }

      @Override
      void step() {
        log("step" + field);
      }
    }.field > 0);
    check("record", () -> {
      record Point(int x) {
        static int made = log("static");

        Point {
          log("compact" + x);
        }
      }
      return new Point(3).x();
    });
  }
}
