/** Pairs of surrogates, whole and torn. */
public class Surrogates {
  static void points(String s) {
    for (int i = 0; i < s.length(); i++) {
      System.out.print(Integer.toHexString(s.codePointAt(i)));
      System.out.print('/');
      System.out.print(Integer.toHexString(s.codePointBefore(i + 1)));
      System.out.print(' ');
    }
    System.out.println(s.codePointCount(0, s.length()));
  }

  static void units(String s) {
    for (int i = 0; i < s.length(); i++) {
      System.out.print(Integer.toHexString(s.charAt(i)));
      System.out.print(' ');
    }
    System.out.println(s.hashCode());
  }

  public static void main(String[] args) {
    String[] texts = {
      "",
      "plain",
      "\ud83d\ude00",
      "a\ud83d\ude00b",
      "\ud83d\ude00".substring(0, 1),
      new String(new char[] {'\ude00', '\ud83d'}),
      new String(new char[] {'\ud83d', '\ud83d', '\ude00', '\ude00'}),
      "x\udbff\udfffy\ud800\udc00",
    };
    for (String text : texts) {
      points(text);
      units(text);
      units(new StringBuilder(text).reverse().toString());
      System.out.print(text.indexOf(0x1F600));
      System.out.print(' ');
      System.out.print(text.lastIndexOf(0x1F600));
      System.out.print(' ');
      System.out.print(text.indexOf(0x1F600, 1));
      System.out.print(' ');
      System.out.print(text.lastIndexOf(0x1F600, 1));
      System.out.print(' ');
      System.out.print(text.indexOf(0xD83D));
      System.out.print(' ');
      System.out.print(text.lastIndexOf(0xDE00));
      System.out.print(' ');
      System.out.print(text.indexOf(0x110000));
      System.out.print(' ');
      System.out.println(text.indexOf(-1));
    }
    System.out.println("a\ud83d\ude00b");
    StringBuilder builder = new StringBuilder();
    builder.appendCodePoint('a').appendCodePoint(0xff).appendCodePoint(0x100);
    builder.appendCodePoint(0x10000).appendCodePoint(0x10FFFF).appendCodePoint(0xD800);
    units(builder.toString());
    System.out.println(builder.codePointAt(3));
    System.out.println(builder.codePointAt(4));
    units(Character.toString(0x1F600));
    units(Character.toString('\u00e9'));
    System.out.println(Character.toChars(0x1F600).length);
    System.out.println(Character.toChars(0xFFFF).length);
  }
}
