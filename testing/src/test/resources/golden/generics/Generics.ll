define internal void @Generics.main(ptr %0) section ".text.Generics.main" {
entry:
  %1 = alloca ptr, align 8
  %2 = alloca [8 x i8], align 4
  %3 = alloca [8 x i8], align 4
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  call void @llvm.memset.p0.i64(ptr align 4 %2, i8 0, i64 8, i1 false)
  %4 = call i32 @"Generics.choose$of$int"(i1 true, i32 3, i32 4)
  store i32 %4, ptr %2, align 4
  %5 = load i64, ptr %2, align 4
  %6 = load i64, ptr %2, align 4
  %7 = call i64 @"Generics.choose$of$Generics$Pair$3cint_ubyte$3e"(i1 false, i64 %5, i64 %6)
  store i64 %7, ptr %3, align 4
  %8 = call i32 @"Generics$Pair.take$of$int_ubyte"(ptr %2)
  %9 = call i32 @Generics.apply(ptr @Generics.twice, i32 %8)
  ret void
}
define internal i32 @Generics.apply(ptr %0, i32 %1) section ".text.Generics.apply" {
entry:
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %2, align 8
  store i32 %1, ptr %3, align 4
  %4 = load ptr, ptr %2, align 8
  %5 = icmp ne ptr %4, null
  br i1 %5, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  %6 = load i32, ptr %3, align 4
  %7 = call i32 %4(i32 %6)
  ret i32 %7

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.nullReference(ptr null)
  unreachable
}
define internal i32 @Generics.twice(i32 %0) section ".text.Generics.twice" {
entry:
  %1 = alloca i32, align 4
  br label %body

body:                                             ; preds = %entry
  store i32 %0, ptr %1, align 4
  %2 = load i32, ptr %1, align 4
  %3 = mul i32 2, %2
  ret i32 %3
}
