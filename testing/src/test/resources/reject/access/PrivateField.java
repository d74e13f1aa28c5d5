class PrivateField {
  static int f() {
    return Neighbour.hidden + Neighbour.secret(); //~ JK0106:22 field `hidden` of `Neighbour` is private and cannot be named here //~ JK0106:41 method `secret()` of `Neighbour` is private and cannot be named here
  }
}

class Neighbour {
  private static int hidden = 1;

  private static int secret() {
    return 2;
  }
}
