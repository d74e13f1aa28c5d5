import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;

class Constructors {
  static class Base {
    Base() throws IOException {}

    Base(int x) throws EOFException {}

    Base(long x) {}
  }

  static class Implied extends Base {} //~ JK0205:16 the constructor `Base()` may throw `IOException`, which nothing here catches or declares

  static class Empty extends Base {
    Empty() {} //~ JK0205:13 the constructor `Base()` may throw `IOException`, which nothing here catches or declares

    Empty(int x) throws EOFException { //~ JK0205:38 the constructor `Base()` may throw `IOException`, which nothing here catches or declares
    }

    Empty(long x) throws IOException {}

    Empty(boolean x)
        throws Exception
    {
    }

    Empty(char x)
    { //~ JK0205:5 the constructor `Base()` may throw `IOException`, which nothing here catches or declares
    }
  }

  static class Explicit extends Base {
    Explicit() {
      super(); //~ JK0205:7 `Base()` may throw `IOException`, which nothing here catches or declares
    }

    Explicit(int x) {
      super(x); //~ JK0205:7 `Base(int)` may throw `EOFException`, which nothing here catches or declares
    }

    Explicit(int x, int y) throws EOFException {
      super(x);
    }

    Explicit(long x) {
      super(x);
    }

    Explicit(boolean x) throws EOFException {
      super(pick()); //~ JK0205:13 `pick()` may throw `IOException`, which nothing here catches or declares
    }

    static int pick() throws IOException {
      return 1;
    }
  }

  static class Middle extends Implied2 {} //~ JK0205:16 the constructor `Implied2()` may throw `EOFException`, which nothing here catches or declares

  static class Implied2 extends Base {
    Implied2() throws EOFException {
      super(1);
    }
  }

  abstract static class Abstract extends Base {
    Abstract() throws IOException {}
  }

  static void anonymous() {
    new Base() {}; //~ JK0205:5 `new Base()` may throw `IOException`, which nothing here catches or declares
    new Base(1) {}; //~ JK0205:5 `new Base(int)` may throw `EOFException`, which nothing here catches or declares
    new Base(1L) {};
    new Abstract() { //~ JK0205:5 `new Abstract()` may throw `IOException`, which nothing here catches or declares
      int a = 1;
    };
    new Base(1L) {
      int a = Explicit.pick(); //~ JK0205:24 `pick()` may throw `IOException`, which nothing here catches or declares
    };
    new Base() { //~ JK0205:5 `new Base()` may throw `IOException`, which nothing here catches or declares
      int a = Explicit.pick();
    };
    new Object() {
      {
        if (hashCode() == 1) {
          throw new FileNotFoundException(); //~ JK0205:11 this throws `FileNotFoundException`, which nothing here catches or declares
        }
      }
    };
  }

  static void anonymousDeclared() throws IOException {
    new Base() {};
    new Base(1) {
      int a = Explicit.pick();
    };
    new Object() {
      {
        if (hashCode() == 1) {
          throw new FileNotFoundException();
        }
      }

      void run() {
        Explicit.pick(); //~ JK0205:18 `pick()` may throw `IOException`, which nothing here catches or declares
      }
    };
    try {
      new Object() {
        {
          if (hashCode() == 1) {
            throw new InterruptedException();
          }
        }
      };
    } catch (InterruptedException e) {
    }
  }

  Base field = new Base(1L) {
    int b = Explicit.pick(); //~ JK0205:22 `pick()` may throw `IOException`, which nothing here catches or declares
  };

  static void local() {
    class Local extends Base {} //~ JK0205:11 the constructor `Base()` may throw `IOException`, which nothing here catches or declares
    class Declared extends Base {
      Declared() throws IOException {}
    }
    new Local();
    new Declared(); //~ JK0205:5 `new Declared()` may throw `IOException`, which nothing here catches or declares
  }

  class Inner extends Base {
    Inner() throws EOFException {
      super(2);
    }
  }

  void qualified(Constructors other) {
    new Inner(); //~ JK0205:5 `new Inner()` may throw `EOFException`, which nothing here catches or declares
    other.new Inner(); //~ JK0205:5 `new Inner()` may throw `EOFException`, which nothing here catches or declares
    this.new Inner() {}; //~ JK0205:5 `new Inner()` may throw `EOFException`, which nothing here catches or declares
  }
}
