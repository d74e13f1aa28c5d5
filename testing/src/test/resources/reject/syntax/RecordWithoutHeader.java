record RecordWithoutHeader { //~ JK0001:28 expected `(`, found `{`
  int a;
}
