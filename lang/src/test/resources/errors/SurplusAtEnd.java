class SurplusAtEnd {
  void first() {
    a(1)); //~ ERROR JK0004:9 this `)` closes nothing
    b = c]; //~ ERROR JK0004:10 this `]` closes nothing
  }
}
} //~ ERROR JK0004:1 this `}` closes nothing
class Next {
  int a = ;
}
