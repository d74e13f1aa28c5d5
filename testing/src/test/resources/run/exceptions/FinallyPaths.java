/** Final parts run on every way out of what they belong to, and may change it. */
public class FinallyPaths {
  static int returned() {
    int x = 1;
    try {
      return x;
    } finally {
      x = 2;
      System.out.println("x " + x);
    }
  }

  @SuppressWarnings("finally")
  static int replaced() {
    try {
      throw new RuntimeException("lost");
    } finally {
      return 5;
    }
  }

  @SuppressWarnings("finally")
  static int kept() {
    try {
      return 1;
    } finally {
      inner:
      try {
        return 2;
      } finally {
        break inner;
      }
    }
  }

  static int loop(int limit) {
    for (int i = 0; ; i++) {
      try {
        if (i == limit) {
          break;
        }
        if (i % 2 == 0) {
          continue;
        }
        if (i > 100) {
          return i;
        }
      } finally {
        System.out.print(i + " ");
        if (i == 7) {
          return 77;
        }
      }
    }
    return -limit;
  }

  static String nested(int way) {
    StringBuilder log = new StringBuilder();
    outer:
    for (int i = 0; i < 3; i++) {
      log.append('[').append(i);
      try {
        try {
          switch (way) {
            case 0:
              break outer;
            case 1:
              continue outer;
            case 2:
              return log.append("return").toString();
            case 3:
              throw new IllegalStateException("three");
            case 4:
              throw new IllegalArgumentException("four");
            default:
              log.append("normal");
          }
        } catch (IllegalArgumentException e) {
          log.append(e.getMessage());
          continue;
        } finally {
          log.append("A");
        }
        log.append("between");
      } catch (IllegalStateException e) {
        log.append(e.getMessage());
        break;
      } finally {
        log.append("B");
        System.out.println(log);
      }
      log.append(']');
    }
    return log.append("end").toString();
  }

  static int yielded(int x) {
    return switch (x) {
      case 0 -> {
        try {
          yield 10;
        } finally {
          System.out.print("zero ");
        }
      }
      case 1 -> {
        try {
          yield 1 / (x - 1);
        } catch (ArithmeticException e) {
          yield 11;
        } finally {
          System.out.print("one ");
        }
      }
      default -> {
        int sum = 0;
        for (int i = 0; i < x; i++) {
          try {
            if (i == 3) {
              yield -sum;
            }
            sum += i;
          } finally {
            sum += 100;
          }
        }
        yield sum;
      }
    };
  }

  static long result(boolean fail) {
    long a = 1;
    double b = 0.5;
    try {
      a = 2;
      b = 1.5;
      if (fail) {
        throw new RuntimeException();
      }
      a = 3;
      b = 2.5;
    } catch (RuntimeException e) {
      a *= 10;
      b *= 10;
    } finally {
      a++;
      b++;
    }
    return a * 1000 + (long) b;
  }

  static void throwing(int n) {
    try {
      try {
        if (n > 0) {
          throw new RuntimeException("first");
        }
      } finally {
        if (n > 1) {
          throw new RuntimeException("second");
        }
        System.out.println("quiet");
      }
      System.out.println("after");
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
  }

  static boolean isDone;

  static void voidReturn(boolean early) {
    try {
      if (early) {
        return;
      }
      System.out.println("late");
    } finally {
      isDone = early;
    }
    System.out.println("end");
  }

  public static void main(String[] args) {
    System.out.println(returned());
    System.out.println(replaced());
    System.out.println(kept());
    System.out.println(loop(4));
    System.out.println(loop(9));
    for (int i = 0; i < 6; i++) {
      System.out.println(nested(i));
    }
    for (int i = 0; i < 6; i++) {
      System.out.println(yielded(i));
    }
    System.out.println(result(false));
    System.out.println(result(true));
    for (int i = 0; i < 3; i++) {
      throwing(i);
    }
    voidReturn(true);
    System.out.println(isDone);
    voidReturn(false);
    System.out.println(isDone);
    synchronized (args) {
      System.out.println("locked");
    }
    try {
      synchronized (null == args ? args : (Object) null) {
        System.out.println("wrong");
      }
    } catch (NullPointerException e) {
      System.out.println("nothing to lock");
    }
  }
}
