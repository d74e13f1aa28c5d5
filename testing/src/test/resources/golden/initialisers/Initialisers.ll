@Initialisers.entry = internal global <{ [8 x i8], ptr }> <{ [8 x i8] c"\05\00\00\00\00\00\00\00", ptr @Initialisers.twice }>, section ".data.Initialisers.entry", align 8
@Initialisers.computed = internal global i32 26, section ".data.Initialisers.computed", align 4
@Initialisers.after = internal global i32 0, section ".bss.Initialisers.after", align 4
@Initialisers.start = internal global i64 0, section ".bss.Initialisers.start", align 8
define internal void @Initialisers.main(ptr %0) section ".text.Initialisers.main" {
entry:
  %1 = alloca ptr, align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  %2 = load ptr, ptr @java.lang.System.out, align 8
  %3 = icmp ne ptr %2, null
  br i1 %3, label %checked, label %failed, !prof !4

checked:                                          ; preds = %body
  %4 = load ptr, ptr getelementptr (i8, ptr @Initialisers.entry, i64 8), align 8
  %5 = icmp ne ptr %4, null
  br i1 %5, label %checked1, label %failed2, !prof !4

failed:                                           ; preds = %body
  call void @jk.panic.Panic.nullReference(ptr @location.0)
  unreachable

checked1:                                         ; preds = %checked
  %6 = load i32, ptr @Initialisers.computed, align 4
  %7 = call i32 %4(i32 %6)
  %8 = load i32, ptr @Initialisers.after, align 4
  %9 = add i32 %7, %8
  call void @"java.io.PrintStream.println$int"(ptr %2, i32 %9)
  %10 = load ptr, ptr @java.lang.System.out, align 8
  %11 = icmp ne ptr %10, null
  br i1 %11, label %checked3, label %failed4, !prof !4

failed2:                                          ; preds = %checked
  call void @jk.panic.Panic.nullReference(ptr @location.0)
  unreachable

checked3:                                         ; preds = %checked1
  %12 = load i64, ptr @Initialisers.start, align 8
  %13 = icmp ne i64 %12, 0
  call void @"java.io.PrintStream.println$boolean"(ptr %10, i1 %13)
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
