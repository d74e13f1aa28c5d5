class RecordFlow {
  record Missing(int x, int y) {
    Missing(int x, int y) {
      this.x = x;
    } //~ JK0202:5 final field `y` may have no value yet
  }

  record Nothing(int x) {
    Nothing(int x) {} //~ JK0202:21 final field `x` may have no value yet
  }

  record Sometimes(int x) {
    Sometimes(int x) {
      if (x > 0) {
        this.x = x;
      }
    } //~ JK0202:5 final field `x` may have no value yet
  }

  record Twice(int x, int y) {
    Twice(int x, int y) {
      this.x = x;
      this.y = y;
      this.x = 1; //~ JK0203:7 `x` is final and may be assigned already
    }
  }

  record Loop(int x) {
    Loop(int x) {
      this.x = 0;
      while (x-- > 0) {
        this.x = x; //~ JK0203:9 `x` is final and may be assigned already
      }
    }
  }

  record Reads(int x, int y) {
    Reads(int x, int y) {
      this.y = this.x + 1; //~ JK0202:16 `x` may have no value yet
      this.x = x;
    }
  }

  record CompactReads(int x) {
    CompactReads {
      int twice = this.x * 2; //~ JK0202:19 `x` may have no value yet
      x = twice;
    }
  }

  record Again(int x) {
    Again() {
      this(1);
      this.x = 2; //~ JK0203:7 `x` is final and may be assigned already
    }
  }

  record Fine(int x, int y) {
    Fine(int x, int y) {
      if (x > y) {
        this.x = y;
        this.y = x;
      } else {
        this.x = x;
        this.y = y;
      }
    }
  }

  record Unreachable(int x) {
    Unreachable {
      int z;
      x = z; //~ JK0202:11 `z` may have no value yet
    }

    int value() {
      while (x > 0) {}
    } //~ JK0201:5 `value` may end here without returning `int`
  }
}
