package near;

public class Packaged {
  void once() {}

  void again() {}
}
