class ExtraBrace {
  static void f() {}
}
} //~ JK0004:1 this `}` closes nothing
