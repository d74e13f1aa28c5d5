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
  %3 = load ptr, ptr getelementptr (i8, ptr @Initialisers.entry, i64 8), align 8
  %4 = icmp ne ptr %3, null
  br i1 %4, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  %5 = load i32, ptr @Initialisers.computed, align 4
  %6 = call i32 %3(i32 %5)
  %7 = load i32, ptr @Initialisers.after, align 4
  %8 = add i32 %6, %7
  call void @"jk.linux.Console.println$int"(ptr %2, i32 %8)
  %9 = load ptr, ptr @java.lang.System.out, align 8
  %10 = load i64, ptr @Initialisers.start, align 8
  %11 = icmp ne i64 %10, 0
  call void @"jk.linux.Console.println$boolean"(ptr %9, i1 %11)
  ret void

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.nullReference(ptr null)
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
