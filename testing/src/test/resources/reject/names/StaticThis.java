class StaticThis {
  int value;

  static int f() {
    return value + this.value; //~ JK0111:12 `value` belongs to an instance of `StaticThis`, and there is none here //~ JK0111:20 there is no `this` in a static context
  }
}
