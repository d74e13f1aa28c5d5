define internal void @Arithmetic.main(ptr %0) section ".text.Arithmetic.main" {
entry:
  %1 = alloca ptr, align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  %2 = call i8 @Arithmetic.narrow(i8 1, i32 2)
  %3 = call i64 @Arithmetic.mixed(i32 1, i64 2, i16 99, double 1.500000e+00)
  %4 = call i1 @Arithmetic.logic(i1 true, i1 false, i32 3)
  ret void
}
define internal i8 @Arithmetic.narrow(i8 %0, i32 %1) section ".text.Arithmetic.narrow" {
entry:
  %2 = alloca i8, align 1
  %3 = alloca i32, align 4
  br label %body

body:                                             ; preds = %entry
  store i8 %0, ptr %2, align 1
  store i32 %1, ptr %3, align 4
  %4 = load i8, ptr %2, align 1
  %5 = sext i8 %4 to i32
  %6 = load i32, ptr %3, align 4
  %7 = add i32 %5, %6
  %8 = trunc i32 %7 to i8
  store i8 %8, ptr %2, align 1
  %9 = load i8, ptr %2, align 1
  %10 = sext i8 %9 to i32
  %11 = lshr i32 %10, 1
  %12 = trunc i32 %11 to i8
  store i8 %12, ptr %2, align 1
  %13 = load i8, ptr %2, align 1
  ret i8 %13
}
define internal i64 @Arithmetic.mixed(i32 %0, i64 %1, i16 %2, double %3) section ".text.Arithmetic.mixed" {
entry:
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i16, align 2
  %7 = alloca double, align 8
  br label %body

body:                                             ; preds = %entry
  store i32 %0, ptr %4, align 4
  store i64 %1, ptr %5, align 8
  store i16 %2, ptr %6, align 2
  store double %3, ptr %7, align 8
  %8 = load i32, ptr %4, align 4
  %9 = load i16, ptr %6, align 2
  %10 = zext i16 %9 to i32
  %11 = icmp ne i32 %10, 0
  br i1 %11, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  %12 = icmp eq i32 %10, -1
  %13 = select i1 %12, i32 1, i32 %10
  %14 = sdiv i32 %8, %13
  %15 = sub i32 0, %8
  %16 = select i1 %12, i32 %15, i32 %14
  %17 = sext i32 %16 to i64
  %18 = load i64, ptr %5, align 8
  %19 = load i32, ptr %4, align 4
  %20 = sext i32 %19 to i64
  %21 = icmp ne i64 %20, 0
  br i1 %21, label %checked1, label %failed2, !prof

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.division()
  unreachable

checked1:                                         ; preds = %checked
  %22 = icmp eq i64 %20, -1
  %23 = select i1 %22, i64 1, i64 %20
  %24 = srem i64 %18, %23
  %25 = add i64 %17, %24
  %26 = load double, ptr %7, align 8
  %27 = call i64 @llvm.fptosi.sat.i64.f64(double %26)
  %28 = mul i64 %25, %27
  %29 = load i16, ptr %6, align 2
  %30 = zext i16 %29 to i64
  %31 = and i64 %30, 63
  %32 = shl i64 %28, %31
  ret i64 %32

failed2:                                          ; preds = %checked
  call void @jk.unwind.Thrower.division()
  unreachable
}
define internal i1 @Arithmetic.logic(i1 %0, i1 %1, i32 %2) section ".text.Arithmetic.logic" {
entry:
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i32, align 4
  br label %body

body:                                             ; preds = %entry
  %6 = zext i1 %0 to i8
  store i8 %6, ptr %3, align 1
  %7 = zext i1 %1 to i8
  store i8 %7, ptr %4, align 1
  store i32 %2, ptr %5, align 4
  %8 = load i8, ptr %3, align 1
  %9 = trunc i8 %8 to i1
  br i1 %9, label %true1, label %false2

true:                                             ; preds = %true1
  br label %end

false:                                            ; preds = %false2, %true1
  %10 = load i32, ptr %5, align 4
  %11 = icmp slt i32 %10, 5
  %12 = load i8, ptr %3, align 1
  %13 = trunc i8 %12 to i1
  %14 = xor i1 %11, %13
  br label %end

end:                                              ; preds = %false, %true
  %15 = phi i1 [ true, %true ], [ %14, %false ]
  ret i1 %15

true1:                                            ; preds = %body
  %16 = load i8, ptr %4, align 1
  %17 = trunc i8 %16 to i1
  br i1 %17, label %false, label %true

false2:                                           ; preds = %body
  br label %false
}
