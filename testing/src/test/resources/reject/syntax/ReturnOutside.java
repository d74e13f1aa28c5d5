class ReturnOutside {
  return 1; //~ JK0024:3 a statement cannot stand outside a method or initializer
}
