import java.util.List;

class FinalTwice {
  final int b;
  static final int D;

  static {
    D = 1;
    D++; //~ JK0203:5 `D` is final and may be assigned already
  }

  {
    b = 2;
    b += 1; //~ JK0203:5 `b` is final and may be assigned already
  }

  static void f(int[] array, List<String> list, boolean b) {
    for (final int x : array) x++; //~ JK0203:31 `x` is final and may be assigned already
    for (final String s : list) {
      s = "a"; //~ JK0203:7 `s` is final and may be assigned already
    }
    for (int x : array) x++;
    try {
      f(null, null, b);
    } catch (final NullPointerException e) {
      e = null; //~ JK0203:7 `e` is final and may be assigned already
    } catch (IllegalStateException | IllegalArgumentException e) {
      e = null; //~ JK0203:7 `e` is final and may be assigned already
    } catch (RuntimeException e) {
      e = null;
    }
    final int k;
    k = 1;
    k++; //~ JK0203:5 `k` is final and may be assigned already
    final int late;
    if (b) {
      late = 1;
    }
    late = 2; //~ JK0203:5 `late` is final and may be assigned already
    final int looped;
    do {
      looped = 1; //~ JK0203:7 `looped` is final and may be assigned already
    } while (b);
    final int tried;
    try {
      tried = 1;
    } finally {
      tried = 2; //~ JK0203:7 `tried` is final and may be assigned already
    }
  }
}
