class CatchAlone {
  static void f(int x) {
    catch (Exception e) { //~ JK0029:5 this `catch` has no `try` in front of it
      x++;
    }
  }
}
