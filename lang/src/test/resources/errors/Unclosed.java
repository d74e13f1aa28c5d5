package samples;

class Unclosed {
  int a;

  void first() {
    if (a > 3) { //~ ERROR JK0003:16 this `{` is not closed
      a = 1;
  }

  void second() {
    a = 2;
  }

  int b = ;
}
