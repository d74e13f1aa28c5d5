class UnclosedClass { //~ ERROR JK0003:21 this `{` is not closed
  int a = ; //~ ERROR JK0001:11 expected an expression, found `;`

  void first() {
    a = 1;
  }

