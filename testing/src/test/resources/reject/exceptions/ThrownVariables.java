class ThrownVariables {
  <X extends Exception> void fails(X x) {
    throw x; //~ JK0205:5 this throws `Exception`, which nothing here catches or declares
  }

  <X extends Exception> void declares(X x) throws X {
    throw x;
  }

  <X extends RuntimeException> void unchecked(X x) {
    throw x;
  }

  <X extends java.io.IOException> void catches(X x) {
    try {
      throw x;
    } catch (java.io.IOException e) {
      return;
    }
  }

  <X extends Error, Y extends Throwable> void mixed(X x, Y y) throws Y {
    if (x == null) {
      throw y;
    }
    throw x;
  }
}
