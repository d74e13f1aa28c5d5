class { //~ JK0001:7 expected a name, found `{`
  int a;
}
