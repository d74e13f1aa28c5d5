class RepeatedModifier {
  static static int a; //~ JK0021:10 the modifier `static` is repeated
}
