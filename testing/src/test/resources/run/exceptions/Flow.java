import java.io.IOException;

/** Assignment and reachability through {@code try} in all its forms. */
class Flow {
  static int trace = 0;

  static int read(int kind) throws IOException {
    if (kind == 0) {
      throw new IOException("none");
    }
    if (kind < 0) {
      throw new IllegalArgumentException("negative");
    }
    return kind;
  }

  static int returnsInAll(int kind) {
    try {
      return read(kind);
    } catch (IOException e) {
      return -1;
    } catch (IllegalArgumentException e) {
      return -2;
    } finally {
      trace++;
    }
  }

  static int assignedInAll(int kind) {
    int x;
    try {
      x = read(kind);
    } catch (IOException e) {
      x = -1;
    } catch (RuntimeException e) {
      return -3;
    }
    return x;
  }

  static int assignedByFinally(int kind) {
    int x;
    int y;
    try {
      y = read(kind);
    } catch (IOException e) {
      y = 10;
    } finally {
      x = 100;
    }
    return x + y;
  }

  static int finalInEach(int kind) {
    final int x;
    try {
      if (read(kind) > 3) {
        throw new IOException();
      }
    } catch (IOException e) {
      x = 1;
      return x;
    } catch (IllegalArgumentException e) {
      x = 2;
      return x;
    }
    x = 3;
    return x;
  }

  static int finalInFinally(int kind) {
    final int x;
    try {
      if (kind == 1) {
        return 1;
      }
      read(kind);
    } catch (IOException e) {
      return 2;
    } finally {
      x = kind;
      trace += x;
    }
    return x;
  }

  static int breaksThrough(int kind) {
    int x;
    while (true) {
      try {
        if (kind > 3) {
          break;
        }
        kind++;
        continue;
      } finally {
        x = kind;
      }
    }
    return x;
  }

  static int labelled(int kind) {
    int x;
    int y;
    outer:
    {
      inner:
      {
        try {
          try {
            if (kind == 1) {
              break outer;
            }
            if (kind == 2) {
              break inner;
            }
            return -5;
          } finally {
            x = 1;
          }
        } finally {
          y = 2;
        }
      }
      x += 10;
    }
    return x + y;
  }

  @SuppressWarnings("finally")
  static int swallows(int kind) {
    while (true) {
      try {
        read(kind);
        return 1;
      } finally {
        break;
      }
    }
    try {
      read(kind);
    } finally {
      return 2;
    }
  }

  static int yields(int kind) {
    int x;
    int y =
        switch (kind) {
          case 1 -> {
            try {
              yield read(kind - 1);
            } catch (IOException e) {
              yield -1;
            } finally {
              x = 5;
            }
          }
          case 2 -> {
            x = 6;
            try {
              yield read(kind);
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          }
          default -> throw new IllegalStateException("kind");
        };
    return x + y;
  }

  static int endless(int kind) {
    int count = 0;
    for (; ; ) {
      try {
        count += read(kind - count);
      } catch (IOException e) {
        return count;
      } catch (RuntimeException e) {
        throw e;
      }
    }
  }

  static int doLoop(int kind) {
    int last;
    do {
      try {
        if (kind % 2 == 0) {
          continue;
        }
        trace++;
      } finally {
        last = kind;
      }
    } while (--kind > last - 3 && kind > 0);
    return last;
  }

  static int throwing(boolean b) {
    int x;
    if (b) {
      x = 1;
    } else {
      throw new IllegalStateException();
    }
    final int y;
    switch (x) {
      case 1:
        y = 2;
        break;
      default:
        throw new IllegalStateException();
    }
    return x + y;
  }

  static int locked(Object lock) {
    int x;
    synchronized (lock) {
      x = 1;
      synchronized (new Object()) {
        if (lock == null) {
          throw new IllegalStateException();
        }
        return x;
      }
    }
  }

  static int nested(int kind) {
    final int x;
    try {
      try {
        read(kind);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      } finally {
        trace++;
      }
    } catch (IllegalStateException e) {
      return -1;
    }
    x = 4;
    return x;
  }

  final int a;
  final int b;

  Flow(int kind) {
    int read;
    try {
      read = read(kind);
    } catch (IOException e) {
      read = 7;
    }
    a = read;
    try {
      if (kind == 3) {
        return;
      }
    } finally {
      b = 8;
    }
    trace += b;
  }

  Flow(int kind, int other) {
    if (kind == other) {
      throw new IllegalArgumentException();
    }
    a = kind;
    b = other;
  }

  static final int SHARED;

  static {
    int read;
    try {
      read = read(0);
    } catch (IOException e) {
      read = 9;
    } finally {
      trace = 1;
    }
    SHARED = read;
  }

  public static void main(String[] args) {
    for (int kind = -1; kind < 5; kind++) {
      System.out.println(returnsInAll(kind));
      System.out.println(assignedInAll(kind));
      System.out.println(breaksThrough(kind) + " " + labelled(kind) + " " + doLoop(kind + 2));
      if (kind >= 0) {
        System.out.println(assignedByFinally(kind) + " " + finalInEach(kind));
        System.out.println(finalInFinally(kind) + " " + nested(kind) + " " + endless(kind));
        Flow flow = new Flow(kind);
        System.out.println(flow.a + " " + flow.b);
      }
      System.out.println(swallows(kind) + " " + trace);
    }
    System.out.println(yields(1) + " " + yields(2) + " " + throwing(true) + " " + locked(args));
    System.out.println(SHARED);
  }
}
