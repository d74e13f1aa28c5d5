import java.io.IOException;

class Captured {
  interface Source {
    Object get();
  }

  static int read() throws IOException {
    return 1;
  }

  static Source inTry() {
    int x;
    try {
      x = read();
    } catch (IOException e) {
      x = 2;
    }
    return new Source() {
      public Object get() {
        return x; //~ JK0204:16 `x` changes, and a class inside of the method has its value only
      }
    };
  }

  static Source onlyInTry() {
    int x;
    try {
      x = read();
      return new Source() {
        public Object get() {
          return x;
        }
      };
    } catch (IOException e) {
      return null;
    }
  }

  static Source onlyInCatch() {
    int x;
    try {
      read();
    } catch (IOException e) {
      x = 2;
      return new Source() {
        public Object get() {
          return x;
        }
      };
    }
    return null;
  }

  static Source unassigned() {
    int x;
    try {
      x = read();
    } catch (IOException e) {
      return new Source() {
        public Object get() {
          return x; //~ JK0202:18 `x` may have no value yet
        }
      };
    }
    return null;
  }

  static Source inFinally() {
    int x;
    try {
      read();
    } catch (IOException e) {
      e.getMessage();
    } finally {
      x = 3;
    }
    return new Source() {
      public Object get() {
        return x;
      }
    };
  }

  static Source inBoth() {
    int x;
    try {
      x = 1;
    } finally {
      x = 3;
    }
    return new Source() {
      public Object get() {
        return x; //~ JK0204:16 `x` changes, and a class inside of the method has its value only
      }
    };
  }

  static Source parameter() {
    try {
      read();
    } catch (IOException e) {
      return new Source() {
        public Object get() {
          return e.getMessage();
        }
      };
    } catch (RuntimeException e) {
      e = null;
      return new Source() {
        public Object get() {
          return e.getMessage(); //~ JK0204:18 `e` changes, and a class inside of the method has its value only
        }
      };
    } catch (StackOverflowError | AssertionError e) {
      return new Source() {
        public Object get() {
          return e.getMessage();
        }
      };
    } catch (Error e) {
      Source source =
          new Source() {
            public Object get() {
              return e.getMessage(); //~ JK0204:22 `e` changes, and a class inside of the method has its value only
            }
          };
      e = null;
      return source;
    }
    return null;
  }

  static Source resource(AutoCloseable c) throws Exception {
    try (AutoCloseable r = c) {
      return new Source() {
        public Object get() {
          return r;
        }
      };
    }
  }

  static void existing(AutoCloseable c, AutoCloseable d, AutoCloseable e) throws Exception {
    d = c;
    AutoCloseable late;
    late = c;
    AutoCloseable later;
    if (c == d) {
      later = c;
    } else {
      later = d;
    }
    try (c;
        d; //~ JK0208:9 `d` changes, so that it cannot be a resource
        late;
        later;
        e) { //~ JK0208:9 `e` changes, so that it cannot be a resource
      read();
    }
    e = null;
  }

  static void again(AutoCloseable c) throws Exception {
    AutoCloseable one;
    one = c;
    AutoCloseable two = c;
    try (one) { //~ JK0208:10 `one` changes, so that it cannot be a resource
      two = null;
      try (two) { //~ JK0208:12 `two` changes, so that it cannot be a resource
        read();
      }
    }
    one = null;
  }

  final AutoCloseable fixed;
  AutoCloseable changing;
  static final AutoCloseable SHARED = null;
  static AutoCloseable open;

  Captured(AutoCloseable c) {
    fixed = c;
  }

  void fields(Captured other) throws Exception {
    try (fixed;
        SHARED;
        this.fixed;
        other.fixed;
        Captured.SHARED) {
      read();
    }
    try (changing) { //~ JK0208:10 `changing` is not final, so that it cannot be a resource
      read();
    }
    try (open) { //~ JK0208:10 `open` is not final, so that it cannot be a resource
      read();
    }
    try (this.changing; //~ JK0208:10 `changing` is not final, so that it cannot be a resource
        other.changing; //~ JK0208:9 `changing` is not final, so that it cannot be a resource
        Captured.open) { //~ JK0208:9 `open` is not final, so that it cannot be a resource
      read();
    }
  }

  static Source counts(int count) {
    int last = 0;
    try {
      last = read();
    } catch (IOException e) {
      count++;
    }
    class Local implements Source {
      public Object get() {
        return last + count; //~ JK0204:16 `last` changes, and a class inside of the method has its value only //~ JK0204:23 `count` changes, and a class inside of the method has its value only
      }
    }
    return new Local();
  }
}
