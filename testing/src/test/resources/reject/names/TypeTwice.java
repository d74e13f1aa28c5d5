class TypeTwice {
  static class A {}

  static class A {} //~ JK0107:16 type `A` is declared twice in `TypeTwice`
}
