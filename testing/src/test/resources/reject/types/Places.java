class Places {
  static final int C = 1;

  static int f(final int p) {
    1 = 2; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    f(1) = 2; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    (p + 1)++; //~ JK0156:6 this is no variable, field or element, so nothing can be assigned to it
    C = 2; //~ JK0158:5 `C` is final and cannot be assigned
    C++; //~ JK0158:5 `C` is final and cannot be assigned
    ++f(2); //~ JK0156:7 this is no variable, field or element, so nothing can be assigned to it
    -p = 1; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    return 1;
  }
}
