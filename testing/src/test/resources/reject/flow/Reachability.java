public class Reachability {
  static int missing(int x) {
    if (x > 0) return 1;
  } //~ JK0201:3 `missing` may end here without returning `int`

  static int fine(int x) {
    while (true) {
      if (x++ > 10) return x;
    }
  }

  static int after() {
    return 1;
    int dead = 2; //~ JK0200:5 this statement is never reached
  }

  static void loops() {
    while (true) {}
    int dead; //~ JK0200:5 this statement is never reached
  }

  static void falseLoop() {
    while (false) { //~ JK0200:19 the body of this loop is never reached
      loops();
    }
    for (; false; ) {} //~ JK0200:21 the body of this loop is never reached
    if (false) {
      loops();
    }
  }

  static void jumps() {
    for (; ; ) {
      break;
      loops(); //~ JK0200:7 this statement is never reached
    }
    do {
      continue;
    } while (true);
  }

  static int brokenLoop(int x) {
    while (true) {
      if (x > 0) break;
    }
  } //~ JK0201:3 `brokenLoop` may end here without returning `int`
}
