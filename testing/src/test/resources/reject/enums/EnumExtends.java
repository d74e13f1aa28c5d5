class EnumExtends {
  static class Base {}

  enum Plain extends Base { //~ JK0001:14 expected `{`, found `extends`
    ONE
  }

  enum Fine {
    TWO
  }
}
