class StaticSupers {
  class Plain {
    Plain() {}

    Plain(int a) {}
  }

  static class Loose extends Plain {} //~ JK0111:16 `Plain` belongs to an instance of `StaticSupers`, and there is none here

  static class Looser extends Plain {
    Looser() { //~ JK0111:5 `Plain` belongs to an instance of `StaticSupers`, and there is none here
      int a = 1;
    }

    Looser(int a) {
      this((long) a);
    }

    Looser(long a) {
      super(); //~ JK0111:7 `Plain` belongs to an instance of `StaticSupers`, and there is none here
    }

    Looser(char a) {
      super(a); //~ JK0111:7 `Plain` belongs to an instance of `StaticSupers`, and there is none here
    }
  }

  static class Below extends StaticSupers {
    class Fine extends Plain {
      Fine() {
        super(2);
      }
    }
  }
}

class StaticSupersElsewhere extends StaticSupers.Plain {
  StaticSupersElsewhere() {
    this(1);
  }

  StaticSupersElsewhere(int a) {} //~ JK0111:3 `Plain` belongs to an instance of `StaticSupers`, and there is none here
}
