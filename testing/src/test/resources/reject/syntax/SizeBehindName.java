class SizeBehindName {
  static int a[3]; //~ JK0001:16 expected `]`, found `3`
}
