class Surplus {
  int a = ; //~ ERROR JK0001:11 expected an expression, found `;`

  void first() {
    while (true) {
      a = 1;
    }
    }
    a = 2;
  }

  void second() {
    a = 2;
  }
} //~ ERROR JK0004:1 this `}` closes nothing
