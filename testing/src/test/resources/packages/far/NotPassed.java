package far;
class NotPassed extends near.Passed { void t() { m(); } void u() { int x = f; } } // refused
class NotPassed2 extends near.Passed { int m() { return 1; } }
class NotPassed3 extends near.Passed { class In { void t() { m(); } } } // refused
class NotPassed4 { void m() {} class In extends near.Passed { void t() { m(); } } }
class NotPassed5 { class ST {} class In extends near.Passed { ST x; } }
