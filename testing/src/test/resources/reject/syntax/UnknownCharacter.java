class UnknownCharacter {
  static int a = 1 # 2; //~ JK0015:20 the character `#` (U+0023) has no meaning here
}
