@Places.points = internal global [16 x i8] zeroinitializer, section ".bss.Places.points", align 4
@Places.shared = internal global i32 0, section ".bss.Places.shared", align 4
define internal void @Places.main(ptr %0) section ".text.Places.main" {
entry:
  %1 = alloca ptr, align 8
  %2 = alloca [16 x i8], align 8
  %3 = alloca [16 x i8], align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  %4 = load ptr, ptr %1, align 8
  %5 = icmp ne ptr %4, null
  br i1 %5, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  %6 = getelementptr i8, ptr %4, i64 8
  %7 = load i32, ptr %6, align 4
  %8 = sext i32 %7 to i64
  %9 = trunc i64 %8 to i32
  %10 = call i32 @Places.places(i32 %9)
  %11 = call i32 @Places.set(i32 0, i32 3)
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 16, i1 false)
  call void @"jk.memory.Slice.new$of$int"(ptr %3, ptr @Places.points, i64 1)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 %3, i64 16, i1 false)
  %12 = load i64, ptr %2, align 8
  %13 = getelementptr i8, ptr %2, i64 8
  %14 = load i64, ptr %13, align 8
  call void @Places.fill(i64 %12, i64 %14, i32 0, i32 1)
  %15 = call i32 @Places.device(ptr inttoptr (i64 4096 to ptr))
  ret void

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.nullReference(ptr @text.0)
  unreachable
}
define internal i32 @Places.places(i32 %0) section ".text.Places.places" {
entry:
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  %4 = alloca i16, align 2
  %5 = alloca [8 x i8], align 4
  br label %body

body:                                             ; preds = %entry
  store i32 %0, ptr %1, align 4
  %6 = load i32, ptr %1, align 4
  %7 = sext i32 %6 to i64
  %8 = icmp ult i64 %7, 2
  br i1 %8, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  store i64 %7, ptr %2, align 8
  %9 = load i64, ptr %2, align 8
  %10 = getelementptr [8 x i8], ptr @Places.points, i64 %9
  %11 = load i32, ptr %10, align 4
  store i32 %11, ptr %3, align 4
  %12 = load i64, ptr %2, align 8
  %13 = getelementptr [8 x i8], ptr @Places.points, i64 %12
  %14 = load i32, ptr %3, align 4
  %15 = add i32 %14, 1
  store i32 %15, ptr %13, align 4
  %16 = load i32, ptr %3, align 4
  store i16 7, ptr %4, align 2
  %17 = load i16, ptr %4, align 2
  %18 = call i16 @llvm.bswap.i16(i16 %17)
  store i16 %18, ptr getelementptr (i8, ptr getelementptr ([8 x i8], ptr @Places.points, i64 1), i64 4), align 4
  %19 = load i16, ptr %4, align 2
  %20 = load i32, ptr %1, align 4
  store atomic i32 %20, ptr @Places.shared seq_cst, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 @Places.points, i64 8, i1 false)
  %21 = load i32, ptr %5, align 4
  %22 = load atomic i32, ptr @Places.shared seq_cst, align 4
  %23 = add i32 %21, %22
  ret i32 %23

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.index(i64 %7, i64 2)
  unreachable
}
define internal i32 @Places.set(i32 %0, i32 %1) section ".text.Places.set" {
entry:
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i8, align 1
  br label %body

body:                                             ; preds = %entry
  store i32 %0, ptr %2, align 4
  store i32 %1, ptr %3, align 4
  %6 = load i32, ptr %3, align 4
  store i32 %6, ptr %4, align 4
  %7 = load i32, ptr %2, align 4
  %8 = and i32 %7, -4081
  %9 = load i32, ptr %4, align 4
  %10 = and i32 %9, 255
  %11 = shl i32 %10, 4
  %12 = or i32 %8, %11
  store i32 %12, ptr %2, align 4
  %13 = load i32, ptr %4, align 4
  %14 = and i32 %13, 255
  %15 = shl i32 %14, 4
  %16 = or i32 0, %15
  %17 = shl i32 %16, 20
  %18 = lshr i32 %17, 24
  %19 = load i32, ptr %2, align 4
  %20 = and i32 %19, 1
  %21 = icmp ne i32 %20, 0
  %22 = xor i1 %21, true
  %23 = zext i1 %22 to i8
  store i8 %23, ptr %5, align 1
  %24 = load i32, ptr %2, align 4
  %25 = and i32 %24, -2
  %26 = load i8, ptr %5, align 1
  %27 = trunc i8 %26 to i1
  %28 = zext i1 %27 to i32
  %29 = and i32 %28, 1
  %30 = shl i32 %29, 0
  %31 = or i32 %25, %30
  store i32 %31, ptr %2, align 4
  %32 = load i8, ptr %5, align 1
  %33 = trunc i8 %32 to i1
  %34 = load i32, ptr %2, align 4
  ret i32 %34
}
define internal void @Places.fill(i64 %0, i64 %1, i32 %2, i32 %3) section ".text.Places.fill" {
entry:
  %4 = alloca [16 x i8], align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  br label %body

body:                                             ; preds = %entry
  store i64 %0, ptr %4, align 8
  %8 = getelementptr i8, ptr %4, i64 8
  store i64 %1, ptr %8, align 8
  store i32 %2, ptr %5, align 4
  store i32 %3, ptr %6, align 4
  %9 = load ptr, ptr %4, align 8
  %10 = load i32, ptr %5, align 4
  %11 = sext i32 %10 to i64
  %12 = getelementptr i8, ptr %4, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = icmp ult i64 %11, %13
  br i1 %14, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  %15 = getelementptr [4 x i8], ptr %9, i64 %11
  store ptr %15, ptr %7, align 8
  %16 = load ptr, ptr %7, align 8
  %17 = load ptr, ptr %7, align 8
  %18 = load i32, ptr %17, align 4
  %19 = load i32, ptr %6, align 4
  %20 = add i32 %18, %19
  store i32 %20, ptr %16, align 4
  ret void

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.index(i64 %11, i64 %13)
  unreachable
}
define internal i32 @Places.device(ptr %0) section ".text.Places.device" {
entry:
  %1 = alloca ptr, align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  %2 = load ptr, ptr %1, align 8
  %3 = getelementptr [4 x i8], ptr %2, i64 1
  store volatile i32 5, ptr %3, align 4
  %4 = load ptr, ptr %1, align 8
  %5 = load volatile i32, ptr %4, align 4
  ret i32 %5
}
