@Deprecated // refused
package far;

class Annotated {}
