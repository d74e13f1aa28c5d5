import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;

class Members {
  interface Left {
    void run() throws IOException, InterruptedException;
  }

  interface Right {
    void run() throws EOFException, ClassNotFoundException;
  }

  interface Apart {
    void run() throws ClassNotFoundException;
  }

  interface Both extends Left, Right {}

  interface Three extends Left, Apart {}

  abstract static class Base {
    public abstract void run() throws Exception;
  }

  abstract static class Mixed extends Base implements Left {}

  abstract static class Own extends Base implements Left {
    public abstract void run() throws FileNotFoundException;
  }

  static void both(Both both) {
    both.run(); //~ JK0205:10 `run()` may throw `EOFException`, which nothing here catches or declares
  }

  static void bothDeclared(Both both) throws EOFException {
    both.run();
  }

  static void three(Three three) {
    three.run();
  }

  static void own(Own own) {
    own.run(); //~ JK0205:9 `run()` may throw `FileNotFoundException`, which nothing here catches or declares
  }

  static void base(Base base) throws IOException {
    base.run(); //~ JK0205:10 `run()` may throw `Exception`, which nothing here catches or declares
  }

  static void left(Left left) throws IOException {
    left.run(); //~ JK0205:10 `run()` may throw `InterruptedException`, which nothing here catches or declares
  }

  abstract static class Uses implements Left, Right {
    void use() {
      run(); //~ JK0205:7 `run()` may throw `EOFException`, which nothing here catches or declares
      this.run(); //~ JK0205:12 `run()` may throw `EOFException`, which nothing here catches or declares
    }

    void useDeclared() throws EOFException {
      run();
    }
  }

  static class Overloaded {
    static void call(int x) throws IOException {}

    static void call(long x) {}

    static void call(Object... x) throws InterruptedException {}
  }

  static void overloaded() {
    Overloaded.call(1); //~ JK0205:16 `call(int)` may throw `IOException`, which nothing here catches or declares
    Overloaded.call(1L);
    Overloaded.call(); //~ JK0205:16 `call(Object[])` may throw `InterruptedException`, which nothing here catches or declares
    Overloaded.call("a", "b"); //~ JK0205:16 `call(Object[])` may throw `InterruptedException`, which nothing here catches or declares
  }

  static class Parent {
    void work() throws IOException {}

    static void help() throws IOException {}
  }

  static class Child extends Parent {
    void work() {}

    static void help() {}

    void uses(Parent parent, Child child) {
      work();
      super.work(); //~ JK0205:13 `work()` may throw `IOException`, which nothing here catches or declares
      parent.work(); //~ JK0205:14 `work()` may throw `IOException`, which nothing here catches or declares
      child.work();
      ((Parent) child).work(); //~ JK0205:24 `work()` may throw `IOException`, which nothing here catches or declares
      help();
      Parent.help(); //~ JK0205:14 `help()` may throw `IOException`, which nothing here catches or declares
      int[] copy = new int[1].clone();
    }
  }

  enum Kind {
    FIRST {
      void run() {}
    },
    SECOND {
      void run() throws EOFException {}
    };

    abstract void run() throws IOException;
  }

  static void kinds(Kind kind) {
    Kind.FIRST.run(); //~ JK0205:16 `run()` may throw `IOException`, which nothing here catches or declares
    kind.run(); //~ JK0205:10 `run()` may throw `IOException`, which nothing here catches or declares
    Kind.valueOf("FIRST");
    Kind.values();
  }

  static int chained(Members members) {
    return members
        .next() //~ JK0205:10 `next()` may throw `IOException`, which nothing here catches or declares
        .next() //~ JK0205:10 `next()` may throw `IOException`, which nothing here catches or declares
        .last(); //~ JK0205:10 `last()` may throw `InterruptedException`, which nothing here catches or declares
  }

  Members next() throws IOException {
    return this;
  }

  int last() throws InterruptedException {
    return 1;
  }
}
