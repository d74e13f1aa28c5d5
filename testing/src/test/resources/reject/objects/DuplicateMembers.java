class DuplicateMembers {
  int value;
  long value; //~ JK0107:8 field `value` is declared twice in `DuplicateMembers`

  void method(int a) {}

  int method(int b) { //~ JK0107:7 method `method(int)` is declared twice in `DuplicateMembers`
    return 1;
  }

  static void method(long a) {}

  void method(long b) {} //~ JK0107:8 method `method(long)` is declared twice in `DuplicateMembers`

  DuplicateMembers(String a) {}

  DuplicateMembers(String b) {} //~ JK0107:3 method `DuplicateMembers(String)` is declared twice in `DuplicateMembers`

  void arrays(int[] a) {}

  void arrays(int a[]) {} //~ JK0107:8 method `arrays(int[])` is declared twice in `DuplicateMembers`

  void value() {}

  static class Inside {}

  interface Inside {} //~ JK0107:13 type `Inside` is declared twice in `DuplicateMembers`

  interface Face {
    void wanted();

    int wanted(); //~ JK0107:9 method `wanted()` is declared twice in `Face`
  }

  void twice(int a, long a) {} //~ JK0107:26 parameter `a` is declared twice
}
