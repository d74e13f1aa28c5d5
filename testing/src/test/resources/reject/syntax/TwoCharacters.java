class TwoCharacters {
  static final char TWO = 'ab'; //~ JK0013:27 this character literal holds more than one character
}
