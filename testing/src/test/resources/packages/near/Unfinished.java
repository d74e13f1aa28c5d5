package near;

public abstract class Unfinished {
  abstract void hidden();
}
