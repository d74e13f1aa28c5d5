class OverrideOnVariables {
  static int parameter(@Override int x) { //~ JK0260:24 does not apply to a parameter
    @Override int y = x; //~ JK0260:5 does not apply to a local variable
    return y;
  }
}
