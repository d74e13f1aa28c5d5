/** Abstract classes three levels deep, and every way in which a call reaches a method of them. */
public class ShapeHierarchy {
  static void describe(Shape shape) {
    System.out.print(shape.name());
    System.out.print(" #");
    System.out.print(shape.id);
    System.out.print(" area ");
    System.out.print(shape.area());
    System.out.print(" outline ");
    System.out.print(shape.outline());
    System.out.print(shape.isRound() ? " round" : " straight");
    System.out.println(shape.scaled(2).area() == 4 * shape.area() ? " scales" : " does not scale");
  }

  static Shape largest(Shape[] shapes) {
    Shape best = shapes[0];
    for (Shape shape : shapes) {
      if (shape.compareTo(best) > 0) {
        best = shape;
      }
    }
    return best;
  }

  static long total(Shape[] shapes) {
    long sum = 0;
    for (int i = 0; i < shapes.length; i++) {
      sum += shapes[i].area();
    }
    return sum;
  }

  public static void main(String[] args) {
    Shape[] shapes = {
      new Rectangle(3, 4),
      new Square(5),
      new Disc(2),
      new Triangle(3, 4, 5),
      new Square(1),
      new Frame(6, 5, 1),
    };
    for (Shape shape : shapes) {
      describe(shape);
    }
    System.out.print("largest ");
    System.out.println(largest(shapes).name());
    System.out.println(total(shapes));

    Rectangle asRectangle = new Square(7);
    System.out.println(asRectangle.width);
    System.out.println(asRectangle.outline());
    asRectangle.stretch(3);
    System.out.println(asRectangle.area());
    System.out.println(((Square) asRectangle).side());

    Shape frame = shapes[5];
    System.out.println(((Frame) frame).outerArea());
    System.out.println(Shape.made());
  }
}

abstract class Shape {
  private static int count;

  final int id;

  Shape() {
    id = ++count;
  }

  static int made() {
    return count;
  }

  abstract String name();

  abstract long area();

  abstract long outline();

  abstract Shape scaled(int factor);

  boolean isRound() {
    return false;
  }

  final int compareTo(Shape other) {
    return Long.compare(area(), other.area());
  }
}

abstract class Polygon extends Shape {
  abstract int corners();

  abstract long side(int index);

  @Override
  long outline() {
    long sum = 0;
    for (int i = 0; i < corners(); i++) {
      sum += side(i);
    }
    return sum;
  }
}

class Rectangle extends Polygon {
  long width;
  long height;

  Rectangle(long width, long height) {
    this.width = width;
    this.height = height;
  }

  @Override
  String name() {
    return "rectangle";
  }

  @Override
  long area() {
    return width * height;
  }

  @Override
  int corners() {
    return 4;
  }

  @Override
  long side(int index) {
    return (index & 1) == 0 ? width : height;
  }

  @Override
  Shape scaled(int factor) {
    return new Rectangle(width * factor, height * factor);
  }

  void stretch(int factor) {
    width *= factor;
  }
}

class Square extends Rectangle {
  Square(long side) {
    super(side, side);
  }

  @Override
  String name() {
    return "square";
  }

  long side() {
    return super.side(1);
  }

  @Override
  void stretch(int factor) {
    super.stretch(factor);
    height *= factor;
  }
}

class Frame extends Rectangle {
  private final long border;

  Frame(long width, long height, long border) {
    super(width, height);
    this.border = border;
  }

  @Override
  String name() {
    return "frame";
  }

  long outerArea() {
    return super.area();
  }

  @Override
  long area() {
    return super.area() - (width - 2 * border) * (height - 2 * border);
  }

  @Override
  Shape scaled(int factor) {
    return new Frame(width * factor, height * factor, border * factor);
  }
}

class Triangle extends Polygon {
  private final long[] sides;

  Triangle(long a, long b, long c) {
    sides = new long[] {a, b, c};
  }

  @Override
  String name() {
    return "triangle";
  }

  @Override
  int corners() {
    return sides.length;
  }

  @Override
  long side(int index) {
    return sides[index];
  }

  @Override
  long area() {
    double half = outline() / 2.0;
    double square = half * (half - sides[0]) * (half - sides[1]) * (half - sides[2]);
    return (long) Math.sqrt(square);
  }

  @Override
  Shape scaled(int factor) {
    return new Triangle(sides[0] * factor, sides[1] * factor, sides[2] * factor);
  }
}

final class Disc extends Shape {
  private static final int PI_TIMES_1000 = 3142;

  private final int radius;

  Disc(int radius) {
    this.radius = radius;
  }

  @Override
  String name() {
    return "disc";
  }

  @Override
  long area() {
    return (long) PI_TIMES_1000 * radius * radius / 1000;
  }

  @Override
  long outline() {
    return 2L * PI_TIMES_1000 * radius / 1000;
  }

  @Override
  boolean isRound() {
    return true;
  }

  @Override
  Shape scaled(int factor) {
    return new Disc(radius * factor);
  }
}
