class VarCase {
  static void f(Object o) {
    switch (o) {
      case var x -> {} //~ JK0160:12 a pattern with `var` would match everything: write the type that is asked for
    }
  }
}
