record RecordInitialiser(int x) {
  static int shared;

  static {
    shared = 1;
  }

  { //~ JK0168:3 a record has no initialisers of instances
    shared = 2;
  }
}
