define internal void @Structs.main(ptr %0) section ".text.Structs.main" {
entry:
  %1 = alloca ptr, align 8
  %2 = alloca [5 x i8], align 1
  %3 = alloca [16 x i8], align 8
  %4 = alloca [16 x i8], align 8
  %5 = alloca [16 x i8], align 8
  %6 = alloca [16 x i8], align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %2, i8 0, i64 5, i1 false)
  call void @llvm.memset.p0.i64(ptr align 8 %6, i8 0, i64 16, i1 false)
  call void @"Structs$Point.new"(ptr %6, i32 3)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %6, i64 16, i1 false)
  %7 = load i64, ptr %5, align 8
  %8 = getelementptr i8, ptr %5, i64 8
  %9 = load i64, ptr %8, align 8
  %10 = call { i64, i64 } @Structs.move(i64 %7, i64 %9, ptr %2)
  %11 = extractvalue { i64, i64 } %10, 0
  store i64 %11, ptr %4, align 8
  %12 = extractvalue { i64, i64 } %10, 1
  %13 = getelementptr i8, ptr %4, i64 8
  store i64 %12, ptr %13, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %4, i64 16, i1 false)
  %14 = load i64, ptr %3, align 8
  %15 = getelementptr i8, ptr %3, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = load i64, ptr %3, align 8
  %18 = getelementptr i8, ptr %3, i64 8
  %19 = load i64, ptr %18, align 8
  %20 = call i1 @Structs.same(i64 %14, i64 %16, i64 %17, i64 %19)
  %21 = call i32 @"Structs$Point.twice"(ptr %3)
  ret void
}
define internal { i64, i64 } @Structs.move(i64 %0, i64 %1, ptr %2) section ".text.Structs.move" {
entry:
  %3 = alloca [16 x i8], align 8
  %4 = alloca ptr, align 8
  %5 = alloca [16 x i8], align 8
  %6 = alloca i32, align 4
  %7 = alloca [4 x i8], align 4
  %8 = alloca [16 x i8], align 8
  br label %body

body:                                             ; preds = %entry
  store i64 %0, ptr %3, align 8
  %9 = getelementptr i8, ptr %3, i64 8
  store i64 %1, ptr %9, align 8
  store ptr %2, ptr %4, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %3, i64 16, i1 false)
  %10 = getelementptr i8, ptr %5, i64 8
  %11 = getelementptr i8, ptr %5, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = add i64 %12, 1
  store i64 %13, ptr %10, align 8
  %14 = load ptr, ptr %4, align 8
  %15 = load i8, ptr %14, align 1
  %16 = zext i8 %15 to i32
  store i32 %16, ptr %6, align 4
  %17 = load ptr, ptr %4, align 8
  %18 = getelementptr i8, ptr %17, i64 1
  %19 = load i32, ptr %6, align 4
  %20 = call i32 @llvm.bswap.i32(i32 %19)
  store i32 %20, ptr %18, align 1
  %21 = load i32, ptr %6, align 4
  call void @llvm.memset.p0.i64(ptr align 4 %7, i8 0, i64 4, i1 false)
  store float 1.500000e+00, ptr %7, align 4
  %22 = load i32, ptr %7, align 4
  store i32 %22, ptr %5, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 %5, i64 16, i1 false)
  %23 = load i64, ptr %8, align 8
  %24 = getelementptr i8, ptr %8, i64 8
  %25 = load i64, ptr %24, align 8
  %26 = insertvalue { i64, i64 } poison, i64 %23, 0
  %27 = insertvalue { i64, i64 } %26, i64 %25, 1
  ret { i64, i64 } %27
}
define internal i1 @Structs.same(i64 %0, i64 %1, i64 %2, i64 %3) section ".text.Structs.same" {
entry:
  %4 = alloca [16 x i8], align 8
  %5 = alloca [16 x i8], align 8
  %6 = alloca [16 x i8], align 8
  %7 = alloca [16 x i8], align 8
  br label %body

body:                                             ; preds = %entry
  store i64 %0, ptr %4, align 8
  %8 = getelementptr i8, ptr %4, i64 8
  store i64 %1, ptr %8, align 8
  store i64 %2, ptr %5, align 8
  %9 = getelementptr i8, ptr %5, i64 8
  store i64 %3, ptr %9, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %4, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %5, i64 16, i1 false)
  br label %true1

true:                                             ; preds = %true1
  %10 = getelementptr i8, ptr %6, i64 8
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr i8, ptr %7, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %11, %13
  br label %end

false:                                            ; preds = %true1
  br label %end

end:                                              ; preds = %false, %true
  %15 = phi i1 [ %14, %true ], [ false, %false ]
  ret i1 %15

true1:                                            ; preds = %body
  %16 = load i32, ptr %6, align 8
  %17 = load i32, ptr %7, align 8
  %18 = icmp eq i32 %16, %17
  br i1 %18, label %true, label %false

false2:                                           ; No predecessors!
  unreachable
}
