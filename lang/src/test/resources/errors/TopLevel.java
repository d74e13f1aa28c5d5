package 3samples; //~ ERROR JK0001:9 expected a name, found `3samples`
import java.util.* //~ ERROR JK0002:19 expected `;`
import static x; //~ ERROR JK0001:15 an import needs a qualified name such as `java.util.List`
import List; //~ ERROR JK0001:8 an import needs a qualified name such as `java.util.List`
import java.util.; //~ ERROR JK0001:18 expected `*` or a name, found `;`
import a.*.b; //~ ERROR JK0001:10 `*` can only be the last part of an import
int field = 3; //~ ERROR JK0023:5 a field cannot stand outside a type
void method() { } //~ ERROR JK0023:6 a method cannot stand outside a type
foo(); //~ ERROR JK0017:1 the method `foo` has no result type
System.out.println("x"); //~ ERROR JK0024:19 a statement cannot stand outside a method or initializer
if (x) y(); //~ ERROR JK0024:1 a statement cannot stand outside a method or initializer
class { } //~ ERROR JK0001:7 expected a name, found `{`
class A extends { } //~ ERROR JK0001:17 expected a type, found `{`
class B implements C D { } //~ ERROR JK0001:22 expected `{`, found `D`
class E extends F implements G extends H { } //~ ERROR JK0001:32 expected `{`, found `extends`
interface I implements J { } //~ ERROR JK0001:13 expected `{`, found `implements`
enum K extends L { A } //~ ERROR JK0001:8 expected `{`, found `extends`
public public class M { } //~ ERROR JK0021:8 the modifier `public` is repeated
klass N { } //~ ERROR JK0001:1 expected `class`, `interface`, `enum` or `record`, found `klass`
class O<T { } //~ ERROR JK0001:10 expected `,` or `>`, found `{`
class P<T extends> { } //~ ERROR JK0001:18 expected a type, found `>`
class Q<int> { } //~ ERROR JK0018:9 expected a name, found the keyword `int`
class R<> { } //~ ERROR JK0001:9 expected a name, found `>`
record S { } //~ ERROR JK0001:10 expected `(`, found `{`
record T(int x) extends U { } //~ ERROR JK0001:17 expected `{`, found `extends`
{ } //~ ERROR JK0023:1 an initializer cannot stand outside a type
static { } //~ ERROR JK0023:1 an initializer cannot stand outside a type
class V { } ;
import java.util.List; //~ ERROR JK0023:1 an import must stand in front of all types and `;` in its file
} //~ ERROR JK0004:1 this `}` closes nothing
class W { }
