/** Exceptions named by type variables: thrown, declared, and sneaked past the compiler. */
public class GenericThrows {
  static class Missing extends Exception {
    final String what;

    Missing(String what) {
      super("missing " + what);
      this.what = what;
    }
  }

  interface Action<R, E extends Throwable> {
    R run() throws E;
  }

  interface Rethrow<E extends Exception> {
    void check(E exception) throws E;
  }

  abstract static class Attempt<R, E extends Exception> implements Action<R, E> {
    int tries;

    R twice() throws E {
      tries++;
      try {
        return run();
      } catch (RuntimeException e) {
        System.out.print("(" + e.getMessage() + ") ");
      } finally {
        tries++;
      }
      return run();
    }
  }

  static class Find extends Attempt<String, Missing> {
    private final String key;

    Find(String key) {
      this.key = key;
    }

    @Override
    public String run() throws Missing {
      if (tries == 1 && key.startsWith("a")) {
        throw new IllegalStateException("not yet");
      }
      if (key.length() > 3) {
        throw new Missing(key);
      }
      return key.toUpperCase();
    }
  }

  static class Safe extends Attempt<Integer, RuntimeException> {
    @Override
    public Integer run() {
      return tries * 10;
    }
  }

  @SuppressWarnings("unchecked")
  static <E extends Throwable> void sneak(Throwable exception) throws E {
    throw (E) exception;
  }

  static RuntimeException unchecked(Throwable exception) {
    GenericThrows.<RuntimeException>sneak(exception);
    return new IllegalStateException("never");
  }

  static <E extends Exception> void throwIf(boolean wanted, E exception) throws E {
    if (wanted) {
      throw exception;
    }
  }

  static <X extends Throwable, Y extends X> void either(boolean first, X x, Y y) throws X {
    throw first ? x : y;
  }

  static <R, E extends Exception> R orElse(Action<? extends R, E> action, R other) throws E {
    R result = action.run();
    return result == null ? other : result;
  }

  static <E extends Exception & Comparable<E>> int compared(E a, E b) throws E {
    if (a.compareTo(b) > 0) {
      throw a;
    }
    return a.compareTo(b);
  }

  static class Ranked extends Exception implements Comparable<Ranked> {
    final int rank;

    Ranked(int rank) {
      super("rank " + rank);
      this.rank = rank;
    }

    @Override
    public int compareTo(Ranked other) {
      return rank - other.rank;
    }
  }

  static <E extends RuntimeException> E filled(E exception, Throwable cause) {
    exception.initCause(cause);
    return exception;
  }

  static void silent() {
    throw unchecked(new Missing("everything"));
  }

  public static void main(String[] args) throws InterruptedException {
    for (String key : new String[] {"key", "abc", "long key", "a key"}) {
      try {
        Find find = new Find(key);
        System.out.println(find.twice() + " " + find.tries);
      } catch (Missing e) {
        System.out.println(e.getMessage() + " " + e.what.length());
      }
    }
    System.out.println(new Safe().twice() + new Safe().run());
    try {
      silent();
    } catch (Exception e) {
      System.out.println((e instanceof Missing) + " " + e.getMessage());
    }
    try {
      GenericThrows.<Error>sneak(new Ranked(3));
    } catch (Error e) {
      System.out.println("no error");
    } catch (Throwable e) {
      System.out.println(e.getMessage());
    }
    sneakNothing();
    try {
      throwIf(false, new Ranked(1));
      throwIf(true, new Missing("second"));
      System.out.println("not here");
    } catch (Ranked | Missing e) {
      System.out.println(e);
    }
    throwIf(false, new RuntimeException());
    try {
      either(true, new Exception("wide"), new Ranked(2));
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
    try {
      either(false, new RuntimeException("wide"), new IllegalStateException("narrow"));
    } catch (RuntimeException e) {
      System.out.println(e);
    }
    String found =
        orElse(
            new Action<String, RuntimeException>() {
              @Override
              public String run() {
                return null;
              }
            },
            "other");
    System.out.println(found.length());
    try {
      Comparable<?> result =
          GenericThrows.<Comparable<?>, Missing>orElse(
              new Action<String, Missing>() {
                @Override
                public String run() throws Missing {
                  throw new Missing("result");
                }
              },
              12);
      System.out.println(result);
    } catch (Missing e) {
      System.out.println(e.what);
    }
    try {
      System.out.println(compared(new Ranked(4), new Ranked(6)));
      System.out.println(compared(new Ranked(8), new Ranked(7)));
    } catch (Ranked e) {
      System.out.println(e.rank);
    }
    Rethrow<InterruptedException> rethrow =
        new Rethrow<>() {
          @Override
          public void check(InterruptedException exception) throws InterruptedException {
            System.out.println("checked " + exception.getMessage());
            if (args.length > 5) {
              throw exception;
            }
          }
        };
    rethrow.check(new InterruptedException("wait"));
    try {
      throw filled(new IllegalArgumentException("outer"), new Missing("inner"));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage() + ", " + e.getCause().getMessage());
    }
    try {
      GenericThrows.<ArithmeticException>wrong(new Missing("arithmetic"));
    } catch (ClassCastException e) {
      System.out.println("cast");
    } catch (ArithmeticException e) {
      System.out.println("caught");
    }
  }

  /** The cast is to the bound, whatever the caller asked for. */
  private static <E extends RuntimeException> void wrong(Exception exception) throws E {
    @SuppressWarnings("unchecked")
    E cast = (E) exception;
    throw cast;
  }

  private static void sneakNothing() {
    try {
      GenericThrows.<RuntimeException>sneak(null);
    } catch (NullPointerException e) {
      System.out.println("nothing to throw");
    }
  }
}
