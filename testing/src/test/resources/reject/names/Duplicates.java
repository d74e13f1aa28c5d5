public class Duplicates {
  static int a;
  static int a; //~ JK0107:14 field `a` is declared twice in `Duplicates`

  static void f(int x) {}

  static int f(int y) { //~ JK0107:14 method `f(int)` is declared twice in `Duplicates`
    return y;
  }

  static void g(int p, int p) { //~ JK0107:28 parameter `p` is declared twice
    int q = 1;
    for (int q = 0; q < 3; q++) {} //~ JK0107:14 variable `q` is declared already
    {
      int r = 2;
    }
    int r = 3;
  }
}
