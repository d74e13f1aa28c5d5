import java.util.ArrayList;
import java.util.List;

/** Final parts and resources inside of each other, left in every way. */
public class FinallyNests {
  interface Code {
    Object run() throws Throwable;
  }

  static final StringBuilder LOG = new StringBuilder();

  static void check(String label, Code code) {
    LOG.setLength(0);
    Object value;
    try {
      value = code.run();
    } catch (Throwable e) {
      value = "throws " + tell(e);
    }
    System.out.println(label + ": " + value + " [" + LOG + "]");
  }

  /** An exception with what was suppressed for it. */
  static String tell(Throwable e) {
    StringBuilder text = new StringBuilder(e.getClass().getSimpleName() + " " + e.getMessage());
    for (Throwable suppressed : e.getSuppressed()) {
      text.append(" (").append(tell(suppressed)).append(')');
    }
    return e.getCause() == null ? text.toString() : text + " by " + tell(e.getCause());
  }

  static int fail(String message) {
    LOG.append('!');
    throw new IllegalStateException(message);
  }

  static int log(Object text) {
    LOG.append(text);
    return 1;
  }

  @SuppressWarnings("finally")
  static int returns(int how) {
    try {
      if (how == 0) {
        return 1;
      }
      fail("lost");
    } finally {
      return 10 + how;
    }
  }

  @SuppressWarnings("finally")
  static int breaks(int rounds) {
    int done = 0;
    for (int i = 0; i < rounds; i++) {
      try {
        done += 1;
        if (i == 3) {
          return -1;
        }
        fail("round " + i);
      } finally {
        done += 10;
        if (i == 4) {
          break;
        }
        continue;
      }
    }
    return done;
  }

  static int saved() {
    int value = 1;
    try {
      return value;
    } finally {
      value = 2;
      log(value);
    }
  }

  static int[] shared() {
    int[] value = {1};
    try {
      return value;
    } finally {
      value[0] = 2;
      value = null;
    }
  }

  static String nest(String way) {
    outer:
    for (int i = 0; ; i++) {
      try {
        try {
          try {
            switch (way) {
              case "return" -> {
                return "returned";
              }
              case "break" -> {
                break outer;
              }
              case "continue" -> {
                way = "return";
                continue outer;
              }
              case "throw" -> fail("innermost");
              default -> way = "break";
            }
          } finally {
            log("a");
          }
        } catch (IllegalStateException e) {
          log("c");
          throw new IllegalArgumentException("next", e);
        } finally {
          log("b");
        }
      } finally {
        log(i);
      }
    }
    return "left";
  }

  static class Door implements AutoCloseable {
    private final String name;
    private final boolean jams;

    Door(String name) {
      this(name, false);
    }

    Door(String name, boolean jams) {
      if (name.isEmpty()) {
        fail("no name");
      }
      this.name = name;
      this.jams = jams;
      log("+" + name);
    }

    @Override
    public void close() {
      log("-" + name);
      if (jams) {
        fail("jam " + name);
      }
    }
  }

  static <E extends Exception> void raise(E e) throws E {
    throw e;
  }

  static Object reused() {
    try {
      return fail("first");
    } catch (RuntimeException e) {
      e.addSuppressed(new Error("added"));
      e = new UnsupportedOperationException("second", e);
      try {
        throw e;
      } catch (RuntimeException again) {
        return tell(again) + (again == e);
      }
    }
  }

  static void rethrow(int kind) throws ClassNotFoundException, NoSuchFieldException {
    try {
      if (kind == 0) {
        throw new ClassNotFoundException("zero");
      } else if (kind == 1) {
        throw new NoSuchFieldException("one");
      }
      fail("other");
    } catch (final Exception e) {
      log(kind);
      throw e;
    }
  }

  public static void main(String[] args) {
    check("return in finally", () -> returns(0));
    check("return in finally drops", () -> returns(1));
    check("break in finally", () -> breaks(6));
    check("continue in finally", () -> breaks(2));
    check("value is saved", FinallyNests::saved);
    check("object is shared", () -> shared()[0]);
    check("nest return", () -> nest("return"));
    check("nest break", () -> nest("break"));
    check("nest continue", () -> nest("continue"));
    check("nest throw", () -> nest("throw"));
    check("nest again", () -> nest(""));
    check("finally throws", () -> {
      try {
        return fail("body");
      } finally {
        raise(new Exception("final part"));
      }
    });
    check("catch throws", () -> {
      try {
        return fail("body");
      } catch (IllegalStateException e) {
        throw new Exception("clause", e);
      } finally {
        log("f");
      }
    });
    check("clause order", () -> {
      try {
        raise(new ArrayIndexOutOfBoundsException(3));
        return 0;
      } catch (ArrayIndexOutOfBoundsException e) {
        return "array " + e.getMessage();
      } catch (IndexOutOfBoundsException e) {
        return "index";
      }
    });
    check("multi-catch", () -> {
      try {
        return Integer.parseInt("x" + new int[0].length);
      } catch (NumberFormatException | NullPointerException e) {
        return e.getMessage();
      }
    });
    check("not caught by sibling", () -> {
      try {
        try {
          return fail("body");
        } catch (IllegalStateException e) {
          return fail("clause");
        } catch (RuntimeException e) {
          return "sibling";
        }
      } catch (RuntimeException e) {
        return "outer " + e.getMessage();
      }
    });
    check("reused variable", FinallyNests::reused);
    check("precise rethrow", () -> {
      for (int kind = 0; kind < 3; kind++) {
        try {
          rethrow(kind);
        } catch (ReflectiveOperationException e) {
          log(tell(e));
        }
      }
      return 0;
    });
    check("resources", () -> {
      try (Door a = new Door("a"); Door b = new Door("b")) {
        return log(a.name + b.name);
      }
    });
    check("body fails", () -> {
      try (Door a = new Door("a"); Door b = new Door("b")) {
        return fail("body");
      }
    });
    check("all fail", () -> {
      try (Door a = new Door("a", true); Door b = new Door("b", true)) {
        return fail("body");
      } finally {
        log("f");
      }
    });
    check("closes fail", () -> {
      try (Door a = new Door("a", true); Door b = new Door("b"); Door c = new Door("c", true)) {
        return log("body");
      } catch (IllegalStateException e) {
        log("caught");
        throw e;
      }
    });
    check("second does not open", () -> {
      try (Door a = new Door("a", true); Door b = new Door("")) {
        return log("body");
      }
    });
    check("null resource", () -> {
      try (Door a = null; Door b = new Door("b")) {
        return log(a);
      }
    });
    check("variable as resource", () -> {
      Door door = new Door("d", true);
      try (door) {
        return log(door.name);
      } catch (IllegalStateException e) {
        return tell(e);
      }
    });
    check("lambda as resource", () -> {
      try (AutoCloseable a = () -> log("closed")) {
        return log("x");
      }
    });
    check("break closes", () -> {
      int rounds = 0;
      while (true) {
        try (Door a = new Door("r" + rounds)) {
          if (rounds++ == 2) {
            break;
          }
          continue;
        }
      }
      return rounds;
    });
    check("return closes with failure", () -> {
      try {
        return closing();
      } catch (IllegalStateException e) {
        return e.getMessage();
      }
    });
    check("nested resources", () -> {
      try (Door a = new Door("a", true)) {
        try (Door b = new Door("b", true)) {
          return fail("body");
        } catch (IllegalStateException e) {
          log(e.getSuppressed().length);
          throw new Exception("wrapped", e);
        }
      }
    });
    check("suppressing itself", () -> {
      Exception e = new Exception("self");
      e.addSuppressed(e);
      return e;
    });
    check("suppressing null", () -> {
      new Exception("none").addSuppressed(null);
      return 0;
    });
    check("throwing null", () -> {
      RuntimeException none = LOG.isEmpty() ? null : new RuntimeException();
      throw none;
    });
    check("loop in finally", () -> {
      List<Integer> seen = new ArrayList<>();
      try {
        fail("x");
      } catch (IllegalStateException e) {
        seen.add(-1);
      } finally {
        for (int i = 0; i < 4; i++) {
          if (i % 2 == 0) {
            continue;
          }
          seen.add(i);
        }
      }
      return seen;
    });
    check("try in finally", () -> {
      try {
        return fail("a");
      } finally {
        try {
          fail("b");
        } catch (IllegalStateException e) {
          log(e.getMessage());
        }
      }
    });
    check("switch yields through finally", () -> {
      int value = switch (LOG.length()) {
        case 0:
          try {
            yield 5;
          } finally {
            log("y");
          }
        default:
          yield 6;
      };
      return value;
    });
  }

  private static int closing() {
    try (Door a = new Door("a", true)) {
      return log("in");
    }
  }
}
