class NestedComment {
  /* outer /* inner */ still a comment? */ //~ JK0001:32 expected `(`, `=` or `;`, found `comment`
  static int a = 1;
}
