/** Planets that pull each other, with vectors that are objects. */
public class NBody {
  static final double DAYS = 365.24;
  static final double SOLAR_MASS = 4 * Math.PI * Math.PI;

  static final class Vector {
    static final Vector ZERO = new Vector(0, 0, 0);

    final double x, y, z;

    Vector(double x, double y, double z) {
      this.x = x;
      this.y = y;
      this.z = z;
    }

    Vector plus(Vector other) {
      return new Vector(x + other.x, y + other.y, z + other.z);
    }

    Vector minus(Vector other) {
      return new Vector(x - other.x, y - other.y, z - other.z);
    }

    Vector times(double factor) {
      return new Vector(x * factor, y * factor, z * factor);
    }

    double square() {
      return x * x + y * y + z * z;
    }
  }

  static class Body {
    final String name;
    final double mass;
    protected Vector place;
    protected Vector speed;

    Body(String name, double mass, Vector place, Vector speed) {
      this.name = name;
      this.mass = mass * SOLAR_MASS;
      this.place = place;
      this.speed = speed.times(DAYS);
    }

    void pull(Body other, double time) {
      Vector apart = place.minus(other.place);
      double square = apart.square();
      double magnitude = time / (square * Math.sqrt(square));
      speed = speed.minus(apart.times(other.mass * magnitude));
      other.speed = other.speed.plus(apart.times(mass * magnitude));
    }

    void move(double time) {
      place = place.plus(speed.times(time));
    }

    double motion() {
      return 0.5 * mass * speed.square();
    }
  }

  /** A body that counts how often it crosses the plane x = 0. */
  static class Watched extends Body {
    int crossings;

    Watched(String name, double mass, Vector place, Vector speed) {
      super(name, mass, place, speed);
    }

    @Override
    void move(double time) {
      double before = place.x;
      super.move(time);
      if (before * place.x < 0) {
        crossings++;
      }
    }
  }

  private final Body[] bodies;

  NBody(Body[] bodies) {
    this.bodies = bodies;
    Vector momentum = Vector.ZERO;
    for (Body body : bodies) {
      momentum = momentum.plus(body.speed.times(body.mass));
    }
    bodies[0].speed = momentum.times(-1 / SOLAR_MASS);
  }

  void advance(double time) {
    for (int i = 0; i < bodies.length; i++) {
      for (int j = i + 1; j < bodies.length; j++) {
        bodies[i].pull(bodies[j], time);
      }
    }
    for (Body body : bodies) {
      body.move(time);
    }
  }

  double energy() {
    double energy = 0;
    for (int i = 0; i < bodies.length; i++) {
      energy += bodies[i].motion();
      for (int j = 0; j < i; j++) {
        Vector apart = bodies[i].place.minus(bodies[j].place);
        energy -= bodies[i].mass * bodies[j].mass / Math.sqrt(apart.square());
      }
    }
    return energy;
  }

  static void show(double value) {
    System.out.print(value);
    System.out.print(' ');
    System.out.println(Double.doubleToLongBits(value));
  }

  public static void main(String[] args) {
    Watched jupiter =
        new Watched(
            "Jupiter",
            9.54791938424326609e-04,
            new Vector(4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01),
            new Vector(1.66007664274403694e-03, 7.69901118419740425e-03, -6.90460016972063023e-05));
    Body saturn =
        new Body(
            "Saturn",
            2.85885980666130812e-04,
            new Vector(8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01),
            new Vector(-2.76742510726411104e-03, 4.99852801234917238e-03, 2.30417297573763929e-05));
    Body sun = new Body("Sun", 1, Vector.ZERO, Vector.ZERO);
    NBody system = new NBody(new Body[] {sun, jupiter, saturn});
    show(system.energy());
    for (int i = 0; i < 10000; i++) {
      system.advance(0.01);
    }
    show(system.energy());
    System.out.println(jupiter.crossings);
    for (Body body : system.bodies) {
      System.out.println(body.name);
      show(body.place.x);
      show(body.speed.y);
    }
    System.out.println(Vector.ZERO.square() == 0);
  }
}
