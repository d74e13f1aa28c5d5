@Slices.table = internal global [16 x i8] c"\01\00\00\00\02\00\00\00\03\00\00\00\04\00\00\00", section ".data.Slices.table", align 4
define internal void @Slices.main(ptr %0) section ".text.Slices.main" {
entry:
  %1 = alloca ptr, align 8
  %2 = alloca [16 x i8], align 8
  %3 = alloca [16 x i8], align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 16, i1 false)
  call void @"jk.memory.Slice.new$of$int"(ptr %3, ptr @Slices.table, i64 4)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 %3, i64 16, i1 false)
  %4 = load i64, ptr %2, align 8
  %5 = getelementptr i8, ptr %2, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = call i32 @Slices.sum(i64 %4, i64 %6, i32 1)
  %8 = load i64, ptr %2, align 8
  %9 = getelementptr i8, ptr %2, i64 8
  %10 = load i64, ptr %9, align 8
  call void @Slices.swap(i64 %8, i64 %10, i64 2)
  ret void
}
define internal i32 @Slices.sum(i64 %0, i64 %1, i32 %2) section ".text.Slices.sum" {
entry:
  %3 = alloca [16 x i8], align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca [16 x i8], align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  br label %body

body:                                             ; preds = %entry
  store i64 %0, ptr %3, align 8
  %10 = getelementptr i8, ptr %3, i64 8
  store i64 %1, ptr %10, align 8
  store i32 %2, ptr %4, align 4
  %11 = load ptr, ptr %3, align 8
  %12 = load i32, ptr %4, align 4
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %3, i64 8
  %15 = load i64, ptr %14, align 8
  %16 = icmp ult i64 %13, %15
  br i1 %16, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  %17 = getelementptr [4 x i8], ptr %11, i64 %13
  %18 = load i32, ptr %17, align 4
  store i32 %18, ptr %5, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %3, i64 16, i1 false)
  %19 = getelementptr i8, ptr %6, i64 8
  %20 = load i64, ptr %19, align 8
  store i64 %20, ptr %7, align 8
  store i64 0, ptr %8, align 8
  br label %loop

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.index(i64 %13, i64 %15)
  unreachable

end_of_loop:                                      ; preds = %else
  %21 = load i32, ptr %5, align 4
  ret i32 %21

loop:                                             ; preds = %next, %checked
  %22 = load i64, ptr %8, align 8
  %23 = load i64, ptr %7, align 8
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %then, label %else

then:                                             ; preds = %loop
  br label %end

else:                                             ; preds = %loop
  br label %end_of_loop

end:                                              ; preds = %then
  %25 = load ptr, ptr %6, align 8
  %26 = load i64, ptr %8, align 8
  %27 = getelementptr [4 x i8], ptr %25, i64 %26
  %28 = load i32, ptr %27, align 4
  store i32 %28, ptr %9, align 4
  %29 = load i32, ptr %5, align 4
  %30 = load i32, ptr %9, align 4
  %31 = add i32 %29, %30
  store i32 %31, ptr %5, align 4
  br label %next

next:                                             ; preds = %end
  %32 = load i64, ptr %8, align 8
  %33 = add i64 %32, 1
  store i64 %33, ptr %8, align 8
  br label %loop
}
define internal void @Slices.swap(i64 %0, i64 %1, i64 %2) section ".text.Slices.swap" {
entry:
  %3 = alloca [16 x i8], align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  br label %body

body:                                             ; preds = %entry
  store i64 %0, ptr %3, align 8
  %6 = getelementptr i8, ptr %3, i64 8
  store i64 %1, ptr %6, align 8
  store i64 %2, ptr %4, align 8
  %7 = load ptr, ptr %3, align 8
  %8 = load i64, ptr %4, align 8
  %9 = getelementptr i8, ptr %3, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = icmp ult i64 %8, %10
  br i1 %11, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  %12 = getelementptr [4 x i8], ptr %7, i64 %8
  %13 = load i32, ptr %12, align 4
  store i32 %13, ptr %5, align 4
  %14 = load ptr, ptr %3, align 8
  %15 = load i64, ptr %4, align 8
  %16 = getelementptr i8, ptr %3, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = icmp ult i64 %15, %17
  br i1 %18, label %checked1, label %failed2, !prof

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.index(i64 %8, i64 %10)
  unreachable

checked1:                                         ; preds = %checked
  %19 = getelementptr [4 x i8], ptr %14, i64 %15
  %20 = load ptr, ptr %3, align 8
  %21 = load i64, ptr %4, align 8
  %22 = add i64 %21, 1
  %23 = getelementptr i8, ptr %3, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = icmp ult i64 %22, %24
  br i1 %25, label %checked3, label %failed4, !prof

failed2:                                          ; preds = %checked
  call void @jk.unwind.Thrower.index(i64 %15, i64 %17)
  unreachable

checked3:                                         ; preds = %checked1
  %26 = getelementptr [4 x i8], ptr %20, i64 %22
  %27 = load i32, ptr %26, align 4
  store i32 %27, ptr %19, align 4
  %28 = load ptr, ptr %3, align 8
  %29 = load i64, ptr %4, align 8
  %30 = add i64 %29, 1
  %31 = getelementptr i8, ptr %3, i64 8
  %32 = load i64, ptr %31, align 8
  %33 = icmp ult i64 %30, %32
  br i1 %33, label %checked5, label %failed6, !prof

failed4:                                          ; preds = %checked1
  call void @jk.unwind.Thrower.index(i64 %22, i64 %24)
  unreachable

checked5:                                         ; preds = %checked3
  %34 = getelementptr [4 x i8], ptr %28, i64 %30
  %35 = load i32, ptr %5, align 4
  store i32 %35, ptr %34, align 4
  ret void

failed6:                                          ; preds = %checked3
  call void @jk.unwind.Thrower.index(i64 %30, i64 %32)
  unreachable
}
