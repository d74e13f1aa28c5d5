package near;

public class Visible extends Hidden {}
