class FinalParameter {
  static int f(final int p) {
    p = 3; //~ JK0158:5 `p` is final and cannot be assigned
    p += 1; //~ JK0158:5 `p` is final and cannot be assigned
    p++; //~ JK0158:5 `p` is final and cannot be assigned
    return p;
  }
}
