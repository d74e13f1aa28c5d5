class InnerSupers {
  class Part {
    final int size;

    Part(int size) {
      this.size = size;
    }
  }

  class Plain {}

  class Wheel extends Part {} //~ JK0104:9 `Part` has no constructor without parameters for `Wheel` to call

  class Rim extends Part {
    Rim() {} //~ JK0104:11 `Part` has no constructor without parameters for `Rim` to call

    Rim(String text) {
      super(text); //~ JK0104:7 `Part(int)` does not take the arguments `(String)`
    }
  }

  static Plain shared() {
    return new Plain() {}; //~ JK0111:12 `Plain` belongs to an instance of `InnerSupers`, and there is none here
  }

  static void locals() {
    class Local extends Plain {} //~ JK0111:11 `Plain` belongs to an instance of `InnerSupers`, and there is none here
    class Sized extends Part {
      Sized() {
        super(3); //~ JK0111:9 `Part` belongs to an instance of `InnerSupers`, and there is none here
      }
    }
  }

  static class Below extends InnerSupers {
    class Same extends Plain {}

    class Twice extends Part {
      Twice() {
        super(1);
      }
    }
  }

  Plain fine() {
    class Local extends Plain {}
    return new Local() {};
  }

  class Cycle extends Cycle.Deep { //~ JK0113:9 `Cycle` extends what is inside of it
    class Deep {}
  }
}

class InnerSupersElsewhere extends InnerSupers.Plain {} //~ JK0111:7 `Plain` belongs to an instance of `InnerSupers`, and there is none here
