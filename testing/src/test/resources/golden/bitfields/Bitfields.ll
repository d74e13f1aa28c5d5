define internal void @Bitfields.main(ptr %0) section ".text.Bitfields.main" {
entry:
  %1 = alloca ptr, align 8
  %2 = alloca i64, align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  %3 = call i64 @Bitfields.make(i64 5)
  store i64 %3, ptr %2, align 8
  call void @Bitfields.touch(ptr %2)
  ret void
}
define internal i64 @Bitfields.make(i64 %0) section ".text.Bitfields.make" {
entry:
  %1 = alloca i64, align 8
  %2 = alloca i64, align 8
  %3 = alloca i8, align 1
  %4 = alloca i64, align 8
  br label %body

body:                                             ; preds = %entry
  store i64 %0, ptr %1, align 8
  store i64 0, ptr %2, align 8
  store i8 1, ptr %3, align 1
  %5 = load i64, ptr %2, align 8
  %6 = and i64 %5, -2
  %7 = load i8, ptr %3, align 1
  %8 = trunc i8 %7 to i1
  %9 = zext i1 %8 to i64
  %10 = and i64 %9, 1
  %11 = shl i64 %10, 0
  %12 = or i64 %6, %11
  store i64 %12, ptr %2, align 8
  %13 = load i8, ptr %3, align 1
  %14 = trunc i8 %13 to i1
  %15 = load i64, ptr %1, align 8
  store i64 %15, ptr %4, align 8
  %16 = load i64, ptr %2, align 8
  %17 = and i64 %16, -4503599627366401
  %18 = load i64, ptr %4, align 8
  %19 = and i64 %18, 1099511627775
  %20 = shl i64 %19, 12
  %21 = or i64 %17, %20
  store i64 %21, ptr %2, align 8
  %22 = load i64, ptr %4, align 8
  %23 = and i64 %22, 1099511627775
  %24 = shl i64 %23, 12
  %25 = or i64 0, %24
  %26 = shl i64 %25, 12
  %27 = lshr i64 %26, 24
  %28 = load i64, ptr %2, align 8
  ret i64 %28
}
define internal void @Bitfields.touch(ptr %0) section ".text.Bitfields.touch" {
entry:
  %1 = alloca ptr, align 8
  %2 = alloca ptr, align 8
  %3 = alloca i8, align 1
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  %4 = load ptr, ptr %1, align 8
  store ptr %4, ptr %2, align 8
  store i8 3, ptr %3, align 1
  %5 = load ptr, ptr %2, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = load volatile i64, ptr %6, align 8
  %8 = and i64 %7, -67553994410557441
  %9 = load i8, ptr %3, align 1
  %10 = zext i8 %9 to i64
  %11 = and i64 %10, 15
  %12 = shl i64 %11, 52
  %13 = or i64 %8, %12
  store volatile i64 %13, ptr %5, align 8
  %14 = load i8, ptr %3, align 1
  %15 = zext i8 %14 to i64
  %16 = and i64 %15, 15
  %17 = shl i64 %16, 52
  %18 = or i64 0, %17
  %19 = shl i64 %18, 8
  %20 = lshr i64 %19, 60
  %21 = trunc i64 %20 to i8
  ret void
}
