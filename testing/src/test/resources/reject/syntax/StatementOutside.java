class StatementOutside {
  int a = 1;
  a = 2; //~ JK0024:5 a statement cannot stand outside a method or initializer
}
