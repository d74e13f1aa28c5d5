/** The order in which a receiver, an index and a right side are evaluated in assignments. */
public class CompoundReceivers {
  static class Cell {
    int value;
    byte small;
    long wide;
    double ratio = 1;
    char letter = 'a';
    String text = "first";
    Cell next;
    int[] numbers = {10, 20, 30, 40};
    static int shared = 1;

    Cell(int value) {
      this.value = value;
    }

    Cell self(int mark) {
      trace(mark);
      return this;
    }
  }

  static Cell[] cells = {new Cell(1), new Cell(2), new Cell(3)};

  static int trace(int mark) {
    System.out.print(mark);
    System.out.print(' ');
    return mark;
  }

  static Cell[] cells(int mark) {
    trace(mark);
    return cells;
  }

  static void show(long value) {
    System.out.print("= ");
    System.out.println(value);
  }

  public static void main(String[] args) {
    Cell cell = cells[0];
    cells(1)[trace(2)].value += trace(3);
    show(cells[2].value);
    show(cells(1)[trace(0)].value++ + ++cells(2)[trace(1)].value);
    show(cells[0].value * 10 + cells[1].value);
    cell.self(1).numbers[trace(2)] -= cell.self(3).numbers[trace(0)]--;
    show(cell.numbers[2] * 100 + cell.numbers[0]);
    cell.self(4).self(5).wide = cell.self(6).self(7).value = trace(8);
    show(cell.wide + cell.value);

    int i = 0;
    cell.numbers[i++] += i++ * 100;
    cell.numbers[i] = i = 3;
    cell.numbers[i] = cell.numbers[i = 1]++;
    for (int number : cell.numbers) {
      show(number);
    }

    cell.numbers[1] += (cell.numbers[1] = 5) + cell.numbers[1];
    show(cell.numbers[1]);
    cell.value = 2;
    cell.value *= cell.value += cell.value++;
    show(cell.value);
    cell.value -= cell.value = 4;
    show(cell.value);

    // The array is taken before the right side replaces it.
    int[] old = cell.numbers;
    cell.numbers[0] = (cell.numbers = new int[] {7, 8, 9, 6})[1];
    show(old[0] * 10 + cell.numbers[0]);
    // So is the object.
    Cell before = cell;
    cell.value = (cell = new Cell(50)).value + 1;
    show(before.value * 100 + cell.value);
    cell.next = cell = before;
    show(before.next == null ? 1 : 0);

    before.small = 127;
    before.small++;
    before.small >>= 1;
    show(before.small);
    before.letter += 1;
    show(before.letter++);
    show(--before.letter);
    before.ratio /= before.small;
    before.ratio *= 640;
    before.wide <<= before.ratio < 0 ? 33 : 1;
    show(before.wide);
    before.value ^= before.wide;
    show(before.value);
    before.text = before.text == "first" ? "second" : "third";
    System.out.println(before.text);
    show(Cell.shared++ + Cell.shared++ * 10 + --Cell.shared * 100);
    int[][] grid = {{1, 2}, {3, 4}};
    grid[trace(1)][trace(0)] <<= grid[trace(0)][trace(1)];
    show(grid[1][0]);
    grid[grid[0][0]][grid[0][0] = 0]++;
    show(grid[1][0] * 10 + grid[0][0]);
    Cell chain = new Cell(0);
    chain.next = new Cell(1);
    chain.next.next = chain;
    chain.next.next.next.next.value += chain.next.value++ + chain.next.value;
    show(chain.value * 10 + chain.next.value);
  }
}
