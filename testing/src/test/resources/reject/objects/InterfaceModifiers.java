interface InterfaceModifiers {
  private int x = 1; //~ JK0168:3 `private` does not apply to a field of an interface
  protected int y = 1; //~ JK0168:3 `protected` does not apply to a field of an interface
  public static final int Z = 1;

  private class A {} //~ JK0168:3 `private` does not apply to a type in an interface

  protected interface B {} //~ JK0168:3 `protected` does not apply to a type in an interface

  public static class C {}

  final interface D {} //~ JK0168:3 `final` does not apply to an interface

  abstract static interface E {}

  enum F {
    ONE;

    protected void finalize() {} //~ JK0266:20 an enum has no `finalize`
  }

  record G(int wait, int notify, int all) {} //~ JK0107:16 a component named `wait` would hide a method of `Object` //~ JK0107:26 a component named `notify` would hide a method of `Object`

  record H(int x) {
    public <Q> int x() { //~ JK0266:20 the accessor of the component `x` has no type parameters
      return x;
    }
  }

  record I(int x) {
    public <T> I(int x) { //~ JK0169:16 the canonical constructor of a record has no type parameters
      this.x = x;
    }
  }

  record J(int... x) {
    public J(int[] x) { //~ JK0169:12 the canonical constructor takes `...` as the record does
      this.x = x;
    }
  }

  record K(int[] x) {
    public K(int... x) { //~ JK0169:12 the canonical constructor takes `[]` as the record does
      this.x = x;
    }
  }

  record L(int... x) {
    public L(int... x) {
      this.x = x;
    }
  }
}
