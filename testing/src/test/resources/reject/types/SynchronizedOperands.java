class SynchronizedOperands {
  static void f(int i, boolean b, Integer boxed, int[] ints, double d) {
    synchronized (i) {} //~ JK0150:19 a lock is an object, and `int` is none
    synchronized (b) {} //~ JK0150:19 a lock is an object, and `boolean` is none
    synchronized (null) {} //~ JK0150:19 a lock is an object, and `null` is none
    synchronized (boxed) {}
    synchronized (ints) {}
    synchronized (ints[0]) {} //~ JK0150:19 a lock is an object, and `int` is none
    synchronized (nothing()) {} //~ JK0162:19 this has no value
    synchronized ("text") {}
    synchronized (1 + 2) {} //~ JK0150:19 a lock is an object, and `int` is none
    synchronized (d > 1 ? "a" : boxed) {}
    synchronized (SynchronizedOperands.class) {}
    synchronized (SynchronizedOperands) {} //~ JK0110:19 `SynchronizedOperands` is a type, where a value is wanted
    synchronized (() -> {}) {} //~ JK0174:19 nothing here says which interface this lambda is an object of
    synchronized (missing) {} //~ JK0100:19 nothing named `missing` is in scope
    synchronized (new int[i]) {}
    synchronized (this) {} //~ JK0111:19 there is no `this` in a static context
  }

  static void nothing() {}
}
