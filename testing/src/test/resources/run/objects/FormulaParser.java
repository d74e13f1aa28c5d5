/** Reads formulas from text into trees, evaluates them, and derives them by x. */
public class FormulaParser {
  private final String text;
  private int position;

  FormulaParser(String text) {
    this.text = text;
  }

  private char peek() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
    return position < text.length() ? text.charAt(position) : '\0';
  }

  private boolean accept(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    position++;
    return true;
  }

  FormulaNode sum() {
    FormulaNode left = product();
    while (true) {
      if (accept('+')) {
        left = new SumNode(left, product());
      } else if (accept('-')) {
        left = new SumNode(left, new ProductNode(new ConstantNode(-1), product()));
      } else {
        return left;
      }
    }
  }

  private FormulaNode product() {
    FormulaNode left = power();
    while (accept('*')) {
      left = new ProductNode(left, power());
    }
    return left;
  }

  private FormulaNode power() {
    FormulaNode base = atom();
    if (accept('^')) {
      int exponent = 0;
      while (Character.isDigit(peek())) {
        exponent = exponent * 10 + text.charAt(position++) - '0';
      }
      return new PowerNode(base, exponent);
    }
    return base;
  }

  private FormulaNode atom() {
    if (accept('(')) {
      FormulaNode inside = sum();
      return accept(')') ? inside : null;
    }
    if (accept('-')) {
      return new ProductNode(new ConstantNode(-1), atom());
    }
    if (accept('x')) {
      return VariableNode.X;
    }
    long value = 0;
    while (Character.isDigit(peek())) {
      value = value * 10 + Character.digit(text.charAt(position++), 10);
    }
    return new ConstantNode(value);
  }

  public static void main(String[] args) {
    String[] formulas = {
      "1 + 2 * 3",
      "(1 + 2) * 3",
      "x^3 - 2*x + 7",
      "-(x + 1) ^ 2",
      "10 - 4 - 3",
      "2 * (x + 3) * (x - 3)",
      "x^1 + x^0",
    };
    for (String formula : formulas) {
      FormulaNode node = new FormulaParser(formula).sum();
      node.print();
      System.out.print(" at 5 is ");
      System.out.println(node.at(5));
      FormulaNode derived = node.derived().simple();
      derived.print();
      System.out.print(" at 5 is ");
      System.out.println(derived.at(5));
    }
    FormulaNode second = new FormulaParser("x^5").sum().derived().simple().derived().simple();
    second.print();
    System.out.println();
    System.out.println(second.at(-2));
  }
}

abstract class FormulaNode {
  abstract long at(long x);

  abstract FormulaNode derived();

  abstract void print();

  FormulaNode simple() {
    return this;
  }

  boolean is(long value) {
    return false;
  }
}

final class ConstantNode extends FormulaNode {
  static final ConstantNode ZERO = new ConstantNode(0), ONE = new ConstantNode(1);

  final long value;

  ConstantNode(long value) {
    this.value = value;
  }

  @Override
  long at(long x) {
    return value;
  }

  @Override
  FormulaNode derived() {
    return ZERO;
  }

  @Override
  void print() {
    System.out.print(value);
  }

  @Override
  boolean is(long value) {
    return this.value == value;
  }
}

final class VariableNode extends FormulaNode {
  static final VariableNode X = new VariableNode();

  private VariableNode() {}

  @Override
  long at(long x) {
    return x;
  }

  @Override
  FormulaNode derived() {
    return ConstantNode.ONE;
  }

  @Override
  void print() {
    System.out.print("x");
  }
}

abstract class PairNode extends FormulaNode {
  protected final FormulaNode left, right;

  PairNode(FormulaNode left, FormulaNode right) {
    this.left = left;
    this.right = right;
  }

  protected abstract char sign();

  protected abstract FormulaNode joined(FormulaNode left, FormulaNode right);

  @Override
  FormulaNode simple() {
    FormulaNode a = left.simple();
    FormulaNode b = right.simple();
    if (a instanceof ConstantNode && b instanceof ConstantNode) {
      return new ConstantNode(joined(a, b).at(0));
    }
    return joined(a, b);
  }

  @Override
  void print() {
    System.out.print('(');
    left.print();
    System.out.print(sign());
    right.print();
    System.out.print(')');
  }
}

final class SumNode extends PairNode {
  SumNode(FormulaNode left, FormulaNode right) {
    super(left, right);
  }

  @Override
  protected char sign() {
    return '+';
  }

  @Override
  protected FormulaNode joined(FormulaNode a, FormulaNode b) {
    return a.is(0) ? b : b.is(0) ? a : new SumNode(a, b);
  }

  @Override
  long at(long x) {
    return left.at(x) + right.at(x);
  }

  @Override
  FormulaNode derived() {
    return new SumNode(left.derived(), right.derived());
  }
}

final class ProductNode extends PairNode {
  ProductNode(FormulaNode left, FormulaNode right) {
    super(left, right);
  }

  @Override
  protected char sign() {
    return '*';
  }

  @Override
  protected FormulaNode joined(FormulaNode a, FormulaNode b) {
    if (a.is(0) || b.is(0)) {
      return ConstantNode.ZERO;
    }
    return a.is(1) ? b : b.is(1) ? a : new ProductNode(a, b);
  }

  @Override
  long at(long x) {
    return left.at(x) * right.at(x);
  }

  @Override
  FormulaNode derived() {
    FormulaNode first = new ProductNode(left.derived(), right);
    return new SumNode(first, new ProductNode(left, right.derived()));
  }
}

final class PowerNode extends FormulaNode {
  private final FormulaNode base;
  private final int exponent;

  PowerNode(FormulaNode base, int exponent) {
    this.base = base;
    this.exponent = exponent;
  }

  @Override
  long at(long x) {
    long value = base.at(x);
    long result = 1;
    for (int i = exponent; i > 0; i--) {
      result *= value;
    }
    return result;
  }

  @Override
  FormulaNode derived() {
    FormulaNode below = new PowerNode(base, exponent - 1);
    return new ProductNode(new ProductNode(new ConstantNode(exponent), below), base.derived());
  }

  @Override
  FormulaNode simple() {
    FormulaNode simple = base.simple();
    return exponent == 0
        ? ConstantNode.ONE
        : exponent == 1 ? simple : new PowerNode(simple, exponent);
  }

  @Override
  void print() {
    base.print();
    System.out.print('^');
    System.out.print(exponent);
  }
}
