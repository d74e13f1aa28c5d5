class Initialisers {
  static {
    return; //~ JK0164:5 an initialiser cannot return
  }

  static { //~ JK0200:3 this initialiser never ends
    while (true) {}
  }

  static {
    break; //~ JK0164:5 `break` stands outside of any loop or switch
  }
}
