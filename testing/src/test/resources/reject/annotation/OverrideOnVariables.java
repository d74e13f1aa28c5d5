class OverrideOnVariables {
  static int parameter(@Override int x) { //~ JK0260:24 does not apply to a parameter or local variable
    @Override int y = x; //~ JK0260:5 does not apply to a parameter or local variable
    return y;
  }
}
