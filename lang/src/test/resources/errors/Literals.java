class Literals {
  int a = 0x, b = 0b2, c = 09, d = 1_, e = 0x_1, f = 12ab, g = 0b, h = 0_; //~ ERROR JK0014:11 this hexadecimal number has no digits //~ ERROR JK0014:19 `2` is not a digit of a binary number //~ ERROR JK0014:28 `9` is not a digit of an octal number //~ ERROR JK0014:36 an underscore must stand between two digits //~ ERROR JK0014:44 an underscore must stand between two digits //~ ERROR JK0014:54 `a` is not a digit of a decimal number //~ ERROR JK0014:64 this binary number has no digits //~ ERROR JK0014:72 an underscore must stand between two digits
  double i = 1_.0; //~ ERROR JK0014:14 an underscore must stand between two digits
  double j = 1._0; //~ ERROR JK0002:16 expected `;`
  double k = 0x1.0; //~ ERROR JK0002:17 expected `;`
  double l = 1e; //~ ERROR JK0014:14 `e` is not a digit of a decimal number
  double m = 0x.p1, n = 1.0_f; //~ ERROR JK0014:14 this hexadecimal number has no digits //~ ERROR JK0014:25 an underscore must stand between two digits
  double o = 1e_5; //~ ERROR JK0014:14 `e` is not a digit of a decimal number
  double p1 = 0xp1; //~ ERROR JK0014:15 this hexadecimal number has no digits
  char p = '', q = 'ab', r = '\q'; //~ ERROR JK0013:12 this character literal is empty //~ ERROR JK0013:20 this character literal holds more than one character //~ ERROR JK0011:31 `\q` is not an escape sequence
  char t = '😀'; //~ ERROR JK0013:12 this character needs two UTF-16 units and does not fit into a `char`
  String u = "abc; //~ ERROR JK0006:14 this string literal is not closed
  String v = "a\qb\u12"; //~ ERROR JK0011:16 `\q` is not an escape sequence //~ ERROR JK0012:19 this unicode escape does not have four hexadecimal digits
//~v ERROR JK0011:15 `\x` is not an escape sequence
//~v ERROR JK0010:26 text follows the opening `"""`
  String w = "\x41", x = """abc""";
  char y = 'a; //~ ERROR JK0007:12 this character literal is not closed
  int z = 5u + 1uL; //~ ERROR JK0014:11 the suffix `u` exists only in .jk files //~ ERROR JK0014:16 the suffix `uL` exists only in .jk files
//~v2 ERROR JK0011:9 `\q` is not an escape sequence
  String bad = """
      a \q b
      """;
  int ä = 1 × 2; //~ ERROR JK0015:13 the character `×` (U+00D7) has no meaning here
  String quoted = “text”; //~ ERROR JK0015:19 the character `“` (U+201C) has no meaning here
  int hash = #5; //~ ERROR JK0015:14 the character `#` (U+0023) has no meaning here
  int back = \5; //~ ERROR JK0015:14 the character `\` (U+005C) has no meaning here
  char surrogate = '\ud83d\ude00'; //~ ERROR JK0013:20 this character needs two UTF-16 units and does not fit into a `char`
  char s = '''; //~ ERROR JK0007:14 this character literal is not closed
  int nbsp = 3; //~ ERROR JK0015:11 the character U+00A0 has no meaning here
}
