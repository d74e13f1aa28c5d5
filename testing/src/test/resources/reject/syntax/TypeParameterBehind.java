class TypeParameterBehind {
  static void <T> f(T t) {} //~ JK0001:15 expected a name, found `<`
}
