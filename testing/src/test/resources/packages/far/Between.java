package far;
public class Between extends near.Passed { }
