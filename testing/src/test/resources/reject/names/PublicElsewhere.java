public class Elsewhere {} //~ JK0112:14 public type `Elsewhere` stands in `PublicElsewhere.java`, not in a file of its name
