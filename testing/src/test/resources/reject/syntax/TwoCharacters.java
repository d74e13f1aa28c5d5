class TwoCharacters {
  static final char TWO = 'ab'; //~ JK0013:27 texts stand in double quotes
}
