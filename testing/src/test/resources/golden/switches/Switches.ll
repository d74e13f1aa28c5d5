define internal void @Switches.main(ptr %0) section ".text.Switches.main" {
entry:
  %1 = alloca ptr, align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  %2 = load ptr, ptr %1, align 8
  %3 = icmp ne ptr %2, null
  br i1 %3, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  %4 = getelementptr i8, ptr %2, i64 8
  %5 = load i32, ptr %4, align 4
  %6 = sext i32 %5 to i64
  %7 = trunc i64 %6 to i32
  %8 = call i32 @Switches.classify(i32 %7)
  ret void

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.nullReference(ptr @text.0)
  unreachable
}
define internal i32 @Switches.classify(i32 %0) section ".text.Switches.classify" {
entry:
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  br label %body

body:                                             ; preds = %entry
  store i32 %0, ptr %1, align 4
  %6 = load i32, ptr %1, align 4
  switch i32 %6, label %arm2 [
    i32 1, label %arm
    i32 2, label %arm
    i32 3, label %arm1
  ]

yielded:                                          ; preds = %arm2, %arm1, %arm
  %7 = load i32, ptr %3, align 4
  store i32 %7, ptr %2, align 4
  %8 = load i32, ptr %1, align 4
  switch i32 %8, label %arm7 [
    i32 4, label %arm5
    i32 5, label %arm6
  ]

arm_done:                                         ; No predecessors!
  unreachable

end:                                              ; No predecessors!
  unreachable

arm:                                              ; preds = %body, %body
  store i32 10, ptr %3, align 4
  br label %yielded

arm1:                                             ; preds = %body
  %9 = load i32, ptr %1, align 4
  %10 = mul i32 %9, 2
  store i32 %10, ptr %4, align 4
  %11 = load i32, ptr %4, align 4
  store i32 %11, ptr %3, align 4
  br label %yielded

arm2:                                             ; preds = %body
  store i32 -1, ptr %3, align 4
  br label %yielded

end_of_switch:                                    ; preds = %arm_done3, %arm6
  %12 = load i32, ptr %2, align 4
  ret i32 %12

arm_done3:                                        ; preds = %end4
  br label %end_of_switch

end4:                                             ; preds = %arm7
  br label %arm_done3

arm5:                                             ; preds = %yielded
  %13 = load i32, ptr %2, align 4
  store i32 %13, ptr %5, align 4
  %14 = load i32, ptr %5, align 4
  %15 = add i32 %14, 1
  store i32 %15, ptr %2, align 4
  %16 = load i32, ptr %5, align 4
  br label %arm6

arm6:                                             ; preds = %arm5, %yielded
  %17 = load i32, ptr %2, align 4
  %18 = add i32 %17, 2
  store i32 %18, ptr %2, align 4
  br label %end_of_switch

arm7:                                             ; preds = %yielded
  br label %end4
}
