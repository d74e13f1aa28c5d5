class EmptyCharacter {
  static final char NONE = ''; //~ JK0013:28 this character literal is empty
}
