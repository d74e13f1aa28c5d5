/** Characters that are counted with, and texts made of the results. */
public class CharacterArithmetic {
  static String caesar(String text, int shift) {
    String result = "";
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        c = (char) ('a' + Math.floorMod(c - 'a' + shift, 26));
      } else if (c >= 'A' && c <= 'Z') {
        c -= 'A';
        c = (char) ('A' + Math.floorMod(c + shift, 26));
      }
      result += c;
    }
    return result;
  }

  static String reverse(String text) {
    String result = "";
    for (int i = 0; i < text.length(); i++) {
      result = text.charAt(i) + result;
    }
    return result;
  }

  static boolean palindrome(String text) {
    int a = 0;
    int b = text.length() - 1;
    while (a < b) {
      if (text.charAt(a++) != text.charAt(b--)) {
        return false;
      }
    }
    return true;
  }

  static String runs(String text) {
    String result = "";
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count++;
      if (i + 1 == text.length() || text.charAt(i) != text.charAt(i + 1)) {
        result += (count > 1 ? "" + count : "") + text.charAt(i);
        count = 0;
      }
    }
    return result;
  }

  static String expand(String runs) {
    String result = "";
    int count = 0;
    for (int i = 0; i < runs.length(); i++) {
      char c = runs.charAt(i);
      if (Character.isDigit(c)) {
        count = count * 10 + (c - '0');
        continue;
      }
      do {
        result += c;
      } while (--count > 0);
      count = 0;
    }
    return result;
  }

  static String inBase(int value, int base) {
    if (value == 0) {
      return "0";
    }
    String digits = "";
    long rest = value & 0xffffffffL;
    while (rest != 0) {
      int digit = (int) (rest % base);
      digits = (char) (digit < 10 ? '0' + digit : 'a' + digit - 10) + digits;
      rest /= base;
    }
    return digits;
  }

  static String padded(String text, int width, char with) {
    return text.length() >= width ? text : with + padded(text, width - 1, with);
  }

  static String counts(String text) {
    int[] counts = new int[128];
    for (int i = 0; i < text.length(); i++) {
      counts[text.charAt(i)]++;
    }
    String result = "";
    for (char c = 0; c < counts.length; c++) {
      if (counts[c] > 0) {
        result += (result.isEmpty() ? "" : ",") + c + counts[c];
      }
    }
    return result;
  }

  static String grouped(long value) {
    String sign = value < 0 ? "-" : "";
    String digits = "" + (value < 0 ? -value : value);
    String result = "";
    while (digits.length() > 3) {
      result = '.' + digits.substring(digits.length() - 3) + result;
      digits = digits.substring(0, digits.length() - 3);
    }
    return sign + digits + result;
  }

  static int compare(String a, String b) {
    int order = a.compareTo(b);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
  }

  static void sort(String[] texts) {
    for (int i = 1; i < texts.length; i++) {
      String text = texts[i];
      int j = i;
      while (j > 0 && compare(texts[j - 1], text) > 0) {
        texts[j] = texts[--j];
      }
      texts[j] = text;
    }
  }

  static int hash(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  public static void main(String[] args) {
    char c = 'y';
    c++;
    System.out.println("" + c + (char) (c + 1) + (c + 1) + (int) c + c-- + --c);
    c *= 2;
    System.out.println(c + " " + (c & 15) + " " + (char) ~c + (short) ~c + " " + -c + " " + (c > 'z' ? c : 'z'));
    System.out.println((true ? 'a' : 0) + " " + (true ? 'a' : c) + " " + (true ? 'b' : 70000) + " " + (false ? 1.5 : 'c'));
    System.out.println("" + (char) 0x20ac + (char) -1 % 100 + (byte) 'é' + (char) (byte) 'é' % 1000);
    String text = "The quick brown Fox, zebras!";
    for (int shift = -1; shift < 30; shift += 15) {
      System.out.println(caesar(text, shift) + " " + caesar(caesar(text, shift), -shift).equals(text));
    }
    System.out.println(reverse(text) + " " + palindrome(text + reverse(text)) + " " + palindrome("ab"));
    System.out.println(runs("aaabccdddddddddddde") + " " + expand("12x3yz") + " " + expand(runs(text)).equals(text));
    System.out.println(inBase(255, 16) + " " + inBase(-1, 36) + " " + inBase(1000, 2) + " " + inBase(0, 7));
    System.out.println(padded("42", 6, '0') + padded("", 3, '*') + padded("long", 2, '-'));
    System.out.println(counts("hello, world"));
    System.out.println(grouped(1234567) + " " + grouped(-1000) + " " + grouped(999) + " " + grouped(Long.MAX_VALUE));
    String[] words = {"pear", "Apple", "apple", "", "pea", "zoo", "peach", "zo\u00eb"};
    sort(words);
    String joined = "";
    for (String word : words) {
      joined += "[" + word + "]";
    }
    System.out.println(joined + " " + "b".compareTo("a") + "abc".compareTo("ab") + " " + "a".compareTo("\u00e4"));
    System.out.println((hash(joined) == joined.hashCode()) + " " + joined.indexOf('z') + joined.indexOf("pea")
        + joined.indexOf("no"));
  }
}
