/** A calculator that reports what is wrong with its input by exceptions of its own. */
public class Expressions {
  static class SyntaxError extends Exception {
    final int at;

    SyntaxError(String message, int at) {
      super(message + " at " + at);
      this.at = at;
    }
  }

  static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    long parse() throws SyntaxError {
      long value = sum();
      if (at < text.length()) {
        throw new SyntaxError("unexpected '" + text.charAt(at) + "'", at);
      }
      return value;
    }

    private long sum() throws SyntaxError {
      long value = product();
      while (at < text.length() && (peek() == '+' || peek() == '-')) {
        char operator = text.charAt(at++);
        long right = product();
        value = operator == '+' ? Math.addExact(value, right) : value - right;
      }
      return value;
    }

    private long product() throws SyntaxError {
      long value = factor();
      while (at < text.length() && (peek() == '*' || peek() == '/')) {
        char operator = text.charAt(at++);
        long right = factor();
        value = operator == '*' ? value * right : value / right;
      }
      return value;
    }

    private long factor() throws SyntaxError {
      char c;
      try {
        c = text.charAt(at);
      } catch (StringIndexOutOfBoundsException e) {
        throw new SyntaxError("missing operand", at);
      }
      if (c == '(') {
        at++;
        long value = sum();
        if (at >= text.length() || peek() != ')') {
          throw new SyntaxError("missing )", at);
        }
        at++;
        return value;
      }
      int start = at;
      while (at < text.length() && Character.isDigit(peek())) {
        at++;
      }
      if (start == at) {
        throw new SyntaxError("unexpected '" + c + "'", at);
      }
      try {
        return Long.parseLong(text.substring(start, at));
      } catch (NumberFormatException e) {
        throw new SyntaxError(e.getMessage(), start);
      }
    }

    private char peek() {
      return text.charAt(at);
    }
  }

  static String evaluate(String text) {
    try {
      return text + " = " + new Parser(text).parse();
    } catch (SyntaxError e) {
      StringBuilder marker = new StringBuilder();
      for (int i = 0; i < e.at; i++) {
        marker.append(' ');
      }
      return text + "\n" + marker + "^ " + e.getMessage();
    } catch (ArithmeticException e) {
      return text + " fails: " + e.getMessage();
    }
  }

  public static void main(String[] args) {
    String[] inputs = {
      "1+2*3", "(1+2)*3", "2*(3+4", "7/0", "1+", "", "12a", "99999999999999999999", "a",
      "9223372036854775807+1", "((((5))))", "1-2-3", "100/7/2", "*3"
    };
    for (String input : inputs) {
      System.out.println(evaluate(input));
    }
  }
}
