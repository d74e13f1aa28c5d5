package dev.jkc.testing.fuzz;

/**
 * Makes programs. Each is one class whose {@code run()} prints what it does; javac accepts it, it
 * ends, and equal seeds give equal programs. Loops have few rounds or use fuel, and so do methods
 * and constructors of records.
 */
final class ProgramGenerator {
  private ProgramGenerator() {}

  /** The program of a seed, as a class of a name. */
  static Node program(long seed, String name) {
    return program(seed, name, "", Helpers.all());
  }

  /** The same with most helpers in a class that programs of one compilation share. */
  static Node sharing(long seed, String name) {
    return program(seed, name, " extends " + Helpers.CLASS, Helpers.own());
  }

  private static Node program(long seed, String name, String header, Node helpers) {
    Dice dice = new Dice(seed);
    World world = new World(name, dice.chance(85));
    new Declarations(world, dice).declare();
    return Node.fixed(
        Helpers.IMPORTS,
        "public class " + name + header + " {\n",
        helpers,
        new Bodies(world, dice).all(),
        "}\n");
  }
}
