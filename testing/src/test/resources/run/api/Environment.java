/** Variables of the environment, which both programs are started with. */
public class Environment {
  public static void main(String[] args) {
    String[] names = {
      "PATH", "HOME", "PWD", "PAT", "PATH ", "path", "PATH=", "", "=", "=PATH", "A=B", "NO_SUCH_VARIABLE", "\0", "ä"
    };
    for (String name : names) {
      System.out.println(name + ": " + System.getenv(name));
    }
    String path = System.getenv("PATH");
    System.out.println(path != null && path.equals(System.getenv("PATH")));
    try {
      System.getenv(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }
}
