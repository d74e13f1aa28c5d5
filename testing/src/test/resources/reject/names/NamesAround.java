class NamesAround {
  static class NamesAround {} //~ JK0107:16 type `NamesAround` has the name of a type around it

  static class Inner {
    static class Inner {} //~ JK0107:18 type `Inner` has the name of a type around it
  }

  static void local() {
    class NamesAround {} //~ JK0107:11 type `NamesAround` has the name of a type around it
  }
}
