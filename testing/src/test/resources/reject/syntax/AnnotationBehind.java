class AnnotationBehind {
  void @Override f() {} //~ JK0001:18 expected something else, found `f`
}
