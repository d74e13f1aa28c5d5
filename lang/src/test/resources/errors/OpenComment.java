class OpenComment {
  int a = ; //~ ERROR JK0001:11 expected an expression, found `;`
  int b = 3 /* never closed //~ ERROR JK0009:13 this comment is not closed
  int c = ;
}
