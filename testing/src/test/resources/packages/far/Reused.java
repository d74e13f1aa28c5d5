package far;

import near.Packaged;

class Reused extends Packaged {
  String once() {
    return "";
  }
}

class BelowReused extends Reused {}

interface Again {
  default int again() {
    return 1;
  }
}

class WithDefault extends Packaged implements Again {
  int x = again();
}

class Hides extends Packaged implements Again {
  void use() {
    once(); // refused
  }
}
