/** Enums that objects are tested for and that have no constants, where others are asked for theirs. */
class ClassesOnlyTested {
  enum Made {
    ONE
  }

  enum Tested {
    OTHER
  }

  public static void main(String[] args) {
    Object made = Made.ONE;
    System.out.println(Made.class.getEnumConstants().length + " " + (made instanceof Tested));
    System.out.println(made.getClass() + " " + made.getClass().getSuperclass());
  }
}
