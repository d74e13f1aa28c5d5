class RecordExtends {
  static class Base {}

  record Plain(int x) extends Base {} //~ JK0001:23 expected `{`, found `extends`

  record Fine(int x) {}
}
