import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;

class Closed {
  static class Quiet implements AutoCloseable {
    public void close() {}
  }

  static class Eof implements Closeable {
    Eof() throws FileNotFoundException {}

    public void close() throws EOFException {}
  }

  static class Child extends Eof {
    Child() throws IOException {}
  }

  interface Wide extends AutoCloseable {}

  interface Narrow extends Wide, Closeable {}

  static void declared(Eof eof) throws FileNotFoundException {
    try (Quiet quiet = new Quiet()) {
      quiet.close();
    }
    try (Eof e = new Eof()) { //~ JK0205:14 closing `e` may throw `EOFException`, which nothing here catches or declares
      e.hashCode();
    }
    try (Child c = new Child()) { //~ JK0205:16 closing `c` may throw `EOFException`, which nothing here catches or declares //~ JK0205:20 `new Child()` may throw `IOException`, which nothing here catches or declares
      c.hashCode();
    }
    try (eof) { //~ JK0205:10 closing `eof` may throw `EOFException`, which nothing here catches or declares
      eof.hashCode();
    }
    try (Closeable c = eof; //~ JK0205:20 closing `c` may throw `IOException`, which nothing here catches or declares
        AutoCloseable a = eof; //~ JK0205:23 closing `a` may throw `Exception`, which nothing here catches or declares
        var v = new Quiet();
        var w = new Eof()) { //~ JK0205:13 closing `w` may throw `EOFException`, which nothing here catches or declares
      c.hashCode();
    }
  }

  static void caught(Eof eof, Wide wide, Narrow narrow) {
    try (eof) {
      eof.hashCode();
    } catch (EOFException e) {
      e.getMessage();
    }
    try (eof) {
      eof.hashCode();
    } catch (FileNotFoundException e) { //~ JK0206:7 `FileNotFoundException` is never thrown by what this `try` contains
      e.getMessage();
    } catch (IOException e) {
      e.getMessage();
    }
    try (wide) { //~ JK0205:10 closing `wide` may throw `Exception`, which nothing here catches or declares
      wide.hashCode();
    } catch (IOException e) {
      e.getMessage();
    }
    try (wide) {
      wide.hashCode();
    } catch (Exception e) {
      e.getMessage();
    }
    try (narrow) {
      narrow.hashCode();
    } catch (IOException e) {
      e.getMessage();
    }
    try (narrow) { //~ JK0205:10 closing `narrow` may throw `IOException`, which nothing here catches or declares
      narrow.hashCode();
    } catch (EOFException e) {
      e.getMessage();
    }
    try (Quiet quiet = new Quiet()) {
      quiet.close();
    } catch (IOException e) { //~ JK0206:7 `IOException` is never thrown by what this `try` contains
      e.getMessage();
    }
  }

  static void rethrown(Eof eof) throws FileNotFoundException {
    try (eof) {
      new Eof();
    } catch (Exception e) {
      throw e; //~ JK0205:7 this throws `EOFException`, which nothing here catches or declares
    }
    try (eof) { //~ JK0205:10 closing `eof` may throw `EOFException`, which nothing here catches or declares
      eof.hashCode();
    } finally {
      new Eof();
    }
    try (eof) {
      eof.hashCode();
    } finally {
      return;
    }
  }

  Eof field;

  Closed(Eof eof) throws FileNotFoundException {
    field = eof;
    try (eof) { //~ JK0205:10 closing `eof` may throw `EOFException`, which nothing here catches or declares
      field = null;
    }
  }

  static int value(Eof eof) {
    try (eof) {
      return 1;
    } catch (IOException e) {
      return 2;
    } catch (Exception e) {
      return 3;
    }
  }

  static int valueMay(Eof eof) {
    try (eof) {
      return 1;
    } catch (IOException e) {
      e.getMessage();
    }
  } //~ JK0201:3 `valueMay` may end here without returning `int`
}
