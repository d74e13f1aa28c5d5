package near;

import java.util.ArrayList;
import java.util.List;

public class Open {
  protected static int shared;
  public Hidden hidden = new Hidden();
  public Hidden[] all = {hidden};
  public List<Hidden> list = new ArrayList<>();

  public Hidden get() {
    return hidden;
  }

  protected static class Inside {
    public Inside() {}
  }

  protected class Inner {
    public Inner() {}
  }

  protected interface Constants {
    int X = 1;
  }

  protected enum Kind {
    A
  }

  protected record Pair(int x) {}

  static class Packaged {
    public static int z;

    public static class Deep {}
  }
}

class Hidden {
  public static int s;
  public int f;

  public void m() {}
}
