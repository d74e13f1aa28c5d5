/** What lambdas throw: checked by their interface, inferred for a variable, or around the rules. */
public class LambdaThrows {
  static class Checked extends Exception {
    Checked(String message) {
      super(message);
    }
  }

  static class Finer extends Checked {
    final int detail;

    Finer(int detail) {
      super("finer " + detail);
      this.detail = detail;
    }
  }

  interface Body<T, E extends Exception> {
    T run() throws E;

    default Body<T, RuntimeException> unchecked() {
      return () -> {
        try {
          return run();
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      };
    }
  }

  interface Plain {
    void run();
  }

  interface Closing<E extends Exception> extends AutoCloseable {
    @Override
    void close() throws E;
  }

  static <T, E extends Exception> T run(Body<T, E> body) throws E {
    try {
      return body.run();
    } finally {
      System.out.print("(ran) ");
    }
  }

  static <T, E extends Exception> T retry(int times, Body<? extends T, ? extends E> body) throws E {
    for (int i = 1; ; i++) {
      try {
        return body.run();
      } catch (IllegalArgumentException e) {
        System.out.print(e.getMessage() + " ");
        if (i == times) {
          throw e;
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  static <E extends Throwable> void sneak(Throwable t) throws E {
    throw (E) t;
  }

  static String finer(int n) throws Finer {
    if (n < 0) {
      throw new Finer(n);
    }
    return "fine " + n;
  }

  static <A extends Exception, B extends Exception> void either(
      boolean first, Body<?, A> a, Body<?, B> b) throws A, B {
    System.out.println(first ? a.run() : b.run());
  }

  int closed;

  String resources(boolean fail) {
    try (Closing<RuntimeException> a = () -> closed++;
        Closing<Checked> b =
            () -> {
              closed += 10;
              if (fail) {
                throw new Finer(closed);
              }
            };
        AutoCloseable c = this::close) {
      if (fail) {
        throw new IllegalStateException("body");
      }
      return "good " + closed;
    } catch (Checked e) {
      return "checked " + e.getMessage();
    } catch (Exception e) {
      String text = e.getMessage();
      for (Throwable each : e.getSuppressed()) {
        text += " + " + each.getMessage();
      }
      return text;
    }
  }

  void close() throws java.io.IOException {
    closed += 100;
    if (closed > 200) {
      throw new java.io.IOException("closed " + closed);
    }
  }

  public static void main(String[] args) throws Exception {
    System.out.println(run(() -> "no exception at all"));
    try {
      System.out.println(run(() -> finer(args.length)));
      System.out.println(run(() -> finer(-1)));
    } catch (Finer e) {
      System.out.println(e.detail);
    }
    Body<String, Finer> body = () -> finer(-2);
    try {
      body.run();
    } catch (Finer e) {
      System.out.println(e.getMessage());
    }
    Body<String, RuntimeException> safe = body.unchecked();
    try {
      safe.run();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " " + (e.getCause() instanceof Finer f ? f.detail : 0));
    }
    Body<Integer, RuntimeException> parse = () -> Integer.parseInt("z");
    try {
      parse.unchecked().run();
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
    int[] tries = {0};
    Body<String, Checked> flaky =
        () -> {
          if (++tries[0] < 3) {
            throw new IllegalArgumentException("try" + tries[0]);
          }
          if (tries[0] > 3) {
            throw new Finer(tries[0]);
          }
          return "third";
        };
    System.out.println(retry(5, flaky));
    try {
      LambdaThrows.<String, Checked>retry(5, flaky);
    } catch (Finer e) {
      System.out.println("finer");
    } catch (Checked e) {
      System.out.println("checked");
    }
    tries[0] = -9;
    try {
      retry(2, flaky);
    } catch (IllegalArgumentException e) {
      System.out.println("given up at " + tries[0]);
    }

    Plain plain = () -> LambdaThrows.<RuntimeException>sneak(new Finer(77));
    try {
      plain.run();
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
    try {
      either(true, () -> finer(3), () -> null);
      either(
          false,
          () -> 1,
          () -> {
            throw new java.io.FileNotFoundException("gone");
          });
    } catch (Finer | java.io.IOException e) {
      System.out.println(e.getMessage());
    }
    LambdaThrows object = new LambdaThrows();
    System.out.println(object.resources(false));
    System.out.println(object.resources(true));
    Plain inner =
        () -> {
          try {
            Plain thrower =
                () -> {
                  throw new ArithmeticException("innermost");
                };
            thrower.run();
          } finally {
            System.out.print("finally ");
          }
        };
    Plain outer =
        () -> {
          try {
            inner.run();
          } catch (ArithmeticException e) {
            throw new IllegalStateException("wrapped", e);
          }
        };
    try {
      outer.run();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " " + e.getCause().getMessage());
    }
    Body<Object, Exception> constructor = Object::new;
    System.out.println(constructor.run() != null);
    int total = 0;
    for (int i = 0; i < 4; i++) {
      int n = i;
      try {
        total +=
            LambdaThrows.<Integer, Checked>run(
                () -> {
                  if (n % 2 == 1) {
                    throw new Finer(n);
                  }
                  return n * 100;
                });
      } catch (Finer e) {
        total += e.detail;
      }
    }
    System.out.println(total);
  }
}
