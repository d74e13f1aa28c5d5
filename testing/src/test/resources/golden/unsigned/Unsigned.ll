define internal void @Unsigned.main(ptr %0) section ".text.Unsigned.main" {
entry:
  %1 = alloca ptr, align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  %2 = call i32 @Unsigned.divide(i32 1, i8 2)
  %3 = call i1 @Unsigned.less(i64 1, i64 2)
  %4 = call double @Unsigned.real(i64 3)
  %5 = call i64 @Unsigned.whole(double %4)
  ret void
}
define internal i32 @Unsigned.divide(i32 %0, i8 %1) section ".text.Unsigned.divide" {
entry:
  %2 = alloca i32, align 4
  %3 = alloca i8, align 1
  br label %body

body:                                             ; preds = %entry
  store i32 %0, ptr %2, align 4
  store i8 %1, ptr %3, align 1
  %4 = load i32, ptr %2, align 4
  %5 = load i8, ptr %3, align 1
  %6 = zext i8 %5 to i32
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  %8 = udiv i32 %4, %6
  %9 = urem i32 %8, 7
  %10 = lshr i32 %9, 3
  ret i32 %10

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.division()
  unreachable
}
define internal i1 @Unsigned.less(i64 %0, i64 %1) section ".text.Unsigned.less" {
entry:
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  br label %body

body:                                             ; preds = %entry
  store i64 %0, ptr %2, align 8
  store i64 %1, ptr %3, align 8
  %4 = load i64, ptr %2, align 8
  %5 = load i64, ptr %3, align 8
  %6 = icmp ult i64 %4, %5
  ret i1 %6
}
define internal i64 @Unsigned.whole(double %0) section ".text.Unsigned.whole" {
entry:
  %1 = alloca double, align 8
  br label %body

body:                                             ; preds = %entry
  store double %0, ptr %1, align 8
  %2 = load double, ptr %1, align 8
  %3 = call i64 @llvm.fptoui.sat.i64.f64(double %2)
  %4 = add i64 %3, 255
  ret i64 %4
}
define internal double @Unsigned.real(i64 %0) section ".text.Unsigned.real" {
entry:
  %1 = alloca i64, align 8
  br label %body

body:                                             ; preds = %entry
  store i64 %0, ptr %1, align 8
  %2 = load i64, ptr %1, align 8
  %3 = uitofp i64 %2 to double
  ret double %3
}
