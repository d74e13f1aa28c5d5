//: digits("a1b22") == 122
//: digits("") == 0
//: isPalindrome("level") == true
//: isPalindrome("ab") == false
//: hash("hello") == 99162322
//: vowels("The quick brown fox") == 5
//: roman("MCMXCIV") == 1994
//: compare("apple", "apply") == -20
//: compare("a", "ab") == -1
//: balanced("({[]})") == true
//: balanced("([)]") == false
public final class Texts {
  static int digits(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        value = 10 * value + c - '0';
      }
    }
    return value;
  }

  static boolean isPalindrome(String text) {
    for (int i = 0, j = text.length() - 1; i < j; i++, j--) {
      if (text.charAt(i) != text.charAt(j)) {
        return false;
      }
    }
    return true;
  }

  static int hash(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  static int vowels(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count +=
          switch (text.charAt(i)) {
            case 'a', 'e', 'i', 'o', 'u' -> 1;
            default -> 0;
          };
    }
    return count;
  }

  static int roman(String text) {
    int total = 0;
    int last = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int value =
          switch (text.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            case 'M' -> 1000;
            default -> 0;
          };
      total += value < last ? -value : value;
      last = value;
    }
    return total;
  }

  static int compare(String a, String b) {
    for (int i = 0; i < a.length() && i < b.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return a.charAt(i) - b.charAt(i);
      }
    }
    return a.length() - b.length();
  }

  /** Keeps the open brackets as digits of a number to the base of four. */
  static boolean balanced(String text) {
    long open = 0;
    for (int i = 0; i < text.length(); i++) {
      int kind =
          switch (text.charAt(i)) {
            case '(', ')' -> 1;
            case '[', ']' -> 2;
            case '{', '}' -> 3;
            default -> 0;
          };
      boolean opens = text.charAt(i) == '(' || text.charAt(i) == '[' || text.charAt(i) == '{';
      if (opens) {
        open = open << 2 | kind;
      } else if ((open & 3) != kind) {
        return false;
      } else {
        open >>>= 2;
      }
    }
    return open == 0;
  }
}
