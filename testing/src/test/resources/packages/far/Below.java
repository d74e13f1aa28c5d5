package far;

import near.Open;

class Below extends Open {
  Inside field = new Inside();

  void uses() {
    new Inside();
    Inside local = new Open.Inside();
    new Inside() {};
    int x = Constants.X + Open.Constants.X;
    near.Open.Constants none = null;
    Kind kind = Kind.A;
    new Inner();
    shared = 1;
    new Pair(1); // refused
  }

  class Within {
    Inside field = new Inside();
    Inner inner = new Inner();
  }

  static <T extends Inside> T bounded(T t) {
    return t;
  }
}

class Other {
  Open.Inside inside; // refused
}
