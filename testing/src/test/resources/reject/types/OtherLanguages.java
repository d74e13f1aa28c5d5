class OtherLanguages {
  long l = 3000000000; //~ JK0154:12 a `long` ends with `L`: `3000000000L`
  long h = 0x1_FFFF_FFFF; //~ JK0154:12 a `long` ends with `L`: `0x1_FFFF_FFFFL`
  long t = 99999999999999999999; //~ JK0154:12 does not fit its type
  float g = 0.1; //~ JK0150:13 a `float` ends with `f`: `0.1f`
  float n = -1e3; //~ JK0150:13 a `float` ends with `f`: `-1e3f`
  float d = 2.0d; //~ JK0150:13 an explicit cast converts it: `(float)`
  bool b; //~ JK0101:3 did you mean `boolean`?
  Int i; //~ JK0101:3 did you mean `int`?
  string s; //~ JK0101:3 did you mean `String`?
  integer j; //~ JK0101:3 did you mean `int`?
  uint u; //~ JK0101:3 did you mean `int`?
}
