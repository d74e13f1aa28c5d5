package near;
public class Passed { void m() {} int f; static int s; static void sm() {} class T {} static class ST {} protected void pm() {} }
