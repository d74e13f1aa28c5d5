public class Unresolved {
  static int known = 1;

  static int f(int x) {
    int y = missing + 1; //~ JK0100:13 nothing named `missing` is in scope
    Strin s; //~ JK0101:5 there is no type `Strin`
    knwon = 2; //~ JK0100:5 nothing named `knwon` is in scope
    g(x); //~ JK0102:5 `Unresolved` has no method `g`
    Unresolved.nothing(); //~ JK0102:16 `Unresolved` has no method `nothing`
    return Unresolved.absent + x.y; //~ JK0103:23 `Unresolved` has no field `absent` //~ JK0103:34 `int` has no field `y`
  }
}
