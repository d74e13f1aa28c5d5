interface InterfaceImplements implements Runnable {} //~ JK0001:31 expected `{`, found `implements`
