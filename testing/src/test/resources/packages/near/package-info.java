@Deprecated
@Override // refused
package near;
