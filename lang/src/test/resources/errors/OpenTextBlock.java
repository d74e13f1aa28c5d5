class OpenTextBlock {
  int a = ; //~ ERROR JK0001:11 expected an expression, found `;`
//~v ERROR JK0008:14 this text block is not closed
  String s = """
      never closed
  int b = ;
}
