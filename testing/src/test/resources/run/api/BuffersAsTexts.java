/** Strings and builders that take a StringBuffer. */
class BuffersAsTexts {
  public static void main(String[] args) {
    StringBuffer buffer = new StringBuffer("né\u0416");
    StringBuffer none = null;
    StringBuilder builder = new StringBuilder();
    builder.append(buffer).append('|').append(none).append('|').append((CharSequence) buffer);
    System.out.println(builder + " " + builder.append(new StringBuffer()).length());
    System.out.println("né\u0416".contentEquals(buffer) + " " + "ne".contentEquals(buffer));
    System.out.println("".contentEquals(new StringBuffer()) + " " + "a".contentEquals(new StringBuffer("b")));
    try {
      System.out.println("a".contentEquals(none));
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
