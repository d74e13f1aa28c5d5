class ExtendsBehind implements Runnable extends Object { //~ JK0001:41 expected `{`, found `extends`
  public void run() {}
}
