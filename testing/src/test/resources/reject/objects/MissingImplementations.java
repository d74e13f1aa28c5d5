class MissingImplementations {
  interface Reader {
    int read();

    default int twice() {
      return read() * 2;
    }
  }

  interface Writer {
    void write(int value);
  }

  abstract static class Device implements Reader {
    abstract String name();
  }

  static class Nothing implements Reader {} //~ JK0265:16 `Nothing` does not implement `read()` of `Reader`

  static class Half implements Reader, Writer { //~ JK0265:16 `Half` does not implement `write(int)` of `Writer`
    public int read() {
      return 1;
    }
  }

  static class Wrong implements Writer { //~ JK0265:16 `Wrong` does not implement `write(int)` of `Writer`
    public void write(long value) {}
  }

  static final class Disk extends Device { //~ JK0265:22 `Disk` does not implement `name()` of `Device`
    public int read() {
      return 2;
    }
  }

  static class Deep extends Device { //~ JK0265:16 `Deep` does not implement `read()` of `Reader`
    String name() {
      return "deep";
    }
  }

  abstract static class Again extends Whole {
    abstract String name();
  }

  static class Whole extends Device {
    public int read() {
      return 3;
    }

    String name() {
      return "whole";
    }
  }

  static class Below extends Again {} //~ JK0265:16 `Below` does not implement `name()` of `Again`
}
