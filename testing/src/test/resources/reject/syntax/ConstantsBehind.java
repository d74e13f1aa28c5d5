enum ConstantsBehind {
  ;
  int size;
  ONE, TWO; //~ JK0001:6 expected a member of the type, found `,`
}
