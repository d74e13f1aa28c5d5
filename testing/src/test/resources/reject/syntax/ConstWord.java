class ConstWord {
  const int a = 1; //~ JK0018:3 `const` is a reserved word without a meaning
}
