//: firstProduct(12) == 26
//: firstProduct(97) == -1
//: fallThrough(0) == 7
//: fallThrough(1) == 6
//: fallThrough(5) == 8
//: yields(1, 2) == 21
//: yields(3, 0) == 3
//: yields(9, 9) == -1
//: skip(10) == 25
//: once(0) == 1
//: ackermann(2, 3) == 9
//: sideEffects(3) == 53
//: shortCircuit(0) == 1
//: shortCircuit(5) == 2
//: daysInMonth(2, 2000) == 29
//: daysInMonth(2, 1900) == 28
//: daysInMonth(11, 2026) == 30
public final class Jumps {
  /** Ten times the smaller factor plus the larger one of the first proper product; −1 for primes. */
  static int firstProduct(int n) {
    int found = -1;
    search:
    for (int a = 2; a < n; a++) {
      for (int b = a; b <= n; b++) {
        if (a * b > n) {
          continue search;
        }
        if (a * b == n) {
          found = 10 * a + b;
          break search;
        }
      }
    }
    return found;
  }

  static int fallThrough(int n) {
    int bits = 0;
    switch (n) {
      case 0:
        bits |= 1;
      case 1:
        bits |= 2;
      case 2:
      case 3:
        bits |= 4;
        break;
      default:
        bits = 8;
    }
    return bits;
  }

  static int yields(int a, int b) {
    return switch (a) {
      case 1, 2 -> {
        int sum = 0;
        for (int i = 0; ; i++) {
          if (i > b) {
            yield 10 * b + a * sum - sum + 1;
          }
          sum += i;
        }
      }
      case 3 ->
          switch (b) {
            case 0:
              yield a;
            default:
              yield b;
          };
      default -> -1;
    };
  }

  static int skip(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      if (i % 2 == 0) {
        continue;
      }
      sum += i;
    }
    return sum;
  }

  static int once(int n) {
    do {
      n++;
    } while (n < 0);
    return n;
  }

  static int ackermann(int m, int n) {
    return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
  }

  static int sideEffects(int i) {
    int j = i++ + ++i * i--;
    i += j -= i = 2;
    return i + j - 3;
  }

  static int shortCircuit(int n) {
    int calls = 1;
    if (n != 0 && ++calls > 5 || n > 3 & calls < 0) {
      calls = 100;
    }
    return calls;
  }

  static int daysInMonth(int month, int year) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> year % 4 == 0 && year % 100 != 0 || year % 400 == 0 ? 29 : 28;
      default -> 31;
    };
  }
}
