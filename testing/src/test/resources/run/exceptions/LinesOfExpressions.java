import java.util.*;
/** Lines of failures within statements of several lines. */
public class LinesOfExpressions {
  static int zero;
  static int[] arr = new int[2];
  static int[] none;
  static Object obj = "s";
  static LinesOfExpressions nul;
  int f;
  LinesOfExpressions self() { return this; }
  LinesOfExpressions nothing() { return null; }
  static int id(int x) { return x; }
  static Integer box;
  static void boom() { throw new IllegalStateException(); }
  static int bad() { throw new IllegalStateException(); }
  LinesOfExpressions() {}
  LinesOfExpressions(int x) { if (x == 0) throw new IllegalStateException(); }
  static void t(Runnable r) {
    try { r.run(); } catch (Throwable e) {
      e.printStackTrace();
    }
  }
  public static void main(String[] args) {
    t(() -> {
      int x =
          1 +
          2 /
          zero;
    });
    t(() -> {
      int x =
          id(1) +
          2 /
          zero;
    });
    t(() -> {
      Object x =
          id(3) == 3
          ? arr[5]
          : 4;
    });
    t(() -> {
      Object x =
          id(3) == 3
          ?
          arr[5]
          : 4;
    });
    t(() -> {
      Object x =
          new
          LinesOfExpressions(
          0);
    });
    t(() -> {
      Object x =
          id(
          arr[
          7]);
    });
    t(() -> {
      Integer x =
          (Integer)
          obj;
    });
    t(() -> {
      id(
          1
          +
          id(2)
          +
          none
          [
          1
          ]
      );
    });
    t(() -> {
      new LinesOfExpressions()
          .self()
          .nothing()
          .self()
          .self();
    });
    t(() -> {
      new LinesOfExpressions()
          .self()
          .nothing()
          .f
          = 4;
    });
    t(() -> {
      int y =
          1 +
          box
          + 2;
    });
    t(() -> {
      arr
      [
      id(
      9)
      ]
      = id(
      2);
    });
    t(() -> {
      String s = "a"
          + id(1)
          + nul.f
          + "b";
    });
    t(() -> {
      String s = "a"
          + id(1)
          +
          bad()
          + "b";
    });
    t(() -> {
      if (
          id(2) == 1 ||
          nul
          .f ==
          1) {
        id(1);
      }
    });
    t(() -> {
      while (
          id(2) == 1 ||
          nul
          .f ==
          1) {
        id(1);
      }
    });
    t(() -> {
      for (int i = 0;
          i <
          nul.f;
          i++) {
        id(1);
      }
    });
    t(() -> {
      for (int i = 0;
          i < 2;
          i +=
            nul.f) {
        id(1);
      }
    });
    t(() -> {
      do {
        id(1);
      } while (
          id(2)
          / zero
          == 1);
    });
    t(() -> {
      switch (
          id(2)
          / zero) {
        default:
      }
    });
    t(() -> {
      int x = switch (
          id(2)) {
        case 2 ->
            4
            / zero;
        default -> 1;
      };
    });
    t(() -> {
      for (
          int z
          :
          none) {
        id(1);
      }
    });
    t(() -> {
      List<String> l = null;
      for (
          String z
          :
          l) {
        id(1);
      }
    });
    t(() -> {
      int[] x = {
          1,
          arr[9],
          id(3),
          arr[8]
      };
    });
    t(() -> {
      throw
          (RuntimeException)
          obj;
    });
    t(() -> {
      synchronized (
          nul) {
        id(1);
      }
    });
    t(() -> {
      int[][] x = new int
          [2]
          [id(-1)]
          ;
    });
    t(() -> {
      Object[] os = new String[1];
      os
          [0]
          =
          1;
    });
    t(() -> {
      arr
          [6]
          ++;
    });
    t(() -> {
      arr
          [1]
          /=
          zero;
    });
    t(() -> {
      boolean b =
         id(1) == 1 &&
         id(2) == 2 &&
         arr[4] == 2;
    });
    t(() -> {
      Runnable r =
         nul
         ::self;
    });
    t(() -> {
      boolean b = !
         (obj
         instanceof String s &&
         s
         .charAt(
         9) == 1);
    });
    t(() -> {
      assert true : "x";
      int y; y
      = none
      .length;
    });
  }
}
