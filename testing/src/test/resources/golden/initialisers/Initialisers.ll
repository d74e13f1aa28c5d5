@Initialisers.entry = internal global <{ [8 x i8], ptr }> <{ [8 x i8] c"\05\00\00\00\00\00\00\00", ptr @Initialisers.twice }>, section ".data.Initialisers.entry", align 8
@Initialisers.computed = internal global i32 26, section ".data.Initialisers.computed", align 4
@Initialisers.after = internal global i32 0, section ".bss.Initialisers.after", align 4
@Initialisers.start = internal global i64 0, section ".bss.Initialisers.start", align 8
define internal void @Initialisers.main(ptr %0) section ".text.Initialisers.main" {
entry:
  %1 = alloca ptr, align 8
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i8, align 1
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  %6 = load ptr, ptr @java.lang.System.out, align 8
  store ptr %6, ptr %2, align 8
  %7 = load ptr, ptr getelementptr (i8, ptr @Initialisers.entry, i64 8), align 8
  %8 = icmp ne ptr %7, null
  br i1 %8, label %checked, label %failed, !prof !4

checked:                                          ; preds = %body
  %9 = load i32, ptr @Initialisers.computed, align 4
  %10 = call i32 %7(i32 %9)
  %11 = load i32, ptr @Initialisers.after, align 4
  %12 = add i32 %10, %11
  store i32 %12, ptr %3, align 4
  %13 = load ptr, ptr %2, align 8
  %14 = icmp ne ptr %13, null
  br i1 %14, label %checked1, label %failed2, !prof !4

failed:                                           ; preds = %body
  call void @jk.panic.Panic.nullReference(ptr @location.0)
  unreachable

checked1:                                         ; preds = %checked
  %15 = load i32, ptr %3, align 4
  call void @"java.io.PrintStream.println$int"(ptr %13, i32 %15)
  %16 = load ptr, ptr @java.lang.System.out, align 8
  store ptr %16, ptr %4, align 8
  %17 = load i64, ptr @Initialisers.start, align 8
  %18 = icmp ne i64 %17, 0
  %19 = zext i1 %18 to i8
  store i8 %19, ptr %5, align 1
  %20 = load ptr, ptr %4, align 8
  %21 = icmp ne ptr %20, null
  br i1 %21, label %checked3, label %failed4, !prof !4

failed2:                                          ; preds = %checked
  call void @jk.panic.Panic.nullReference(ptr @location.0)
  unreachable

checked3:                                         ; preds = %checked1
  %22 = load i8, ptr %5, align 1
  %23 = trunc i8 %22 to i1
  call void @"java.io.PrintStream.println$boolean"(ptr %20, i1 %23)
  ret void

failed4:                                          ; preds = %checked1
  call void @jk.panic.Panic.nullReference(ptr @location.1)
  unreachable
}
define internal i32 @Initialisers.twice(i32 %0) section ".text.Initialisers.twice" {
entry:
  %1 = alloca i32, align 4
  br label %body

body:                                             ; preds = %entry
  store i32 %0, ptr %1, align 4
  %2 = load i32, ptr %1, align 4
  %3 = mul i32 2, %2
  ret i32 %3
}
define internal i64 @Initialisers.clock() section ".text.Initialisers.clock" {
entry:
  br label %body

body:                                             ; preds = %entry
  %0 = call i64 @java.lang.System.nanoTime()
  ret i64 %0
}
