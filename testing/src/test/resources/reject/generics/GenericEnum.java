class GenericEnum {
  enum Plain {
    ONE
  }

  enum Kind<T> { //~ JK0001:12 expected `{`, found `<`
    ONE
  }
}
