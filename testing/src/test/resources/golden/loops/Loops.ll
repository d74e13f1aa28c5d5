define internal void @Loops.main(ptr %0) section ".text.Loops.main" {
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
  %8 = call i32 @Loops.sum(i32 %7)
  ret void

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.nullReference(ptr @text.0)
  unreachable
}
define internal i32 @Loops.sum(i32 %0) section ".text.Loops.sum" {
entry:
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  br label %body

body:                                             ; preds = %entry
  store i32 %0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %loop

end_of_loop:                                      ; preds = %then4, %else
  br label %loop8

loop:                                             ; preds = %next, %body
  %6 = load i32, ptr %3, align 4
  %7 = load i32, ptr %1, align 4
  %8 = icmp slt i32 %6, %7
  br i1 %8, label %then, label %else

then:                                             ; preds = %loop
  br label %end

else:                                             ; preds = %loop
  br label %end_of_loop

end:                                              ; preds = %then
  %9 = load i32, ptr %3, align 4
  %10 = icmp eq i32 %9, 3
  br i1 %10, label %then1, label %else2

next:                                             ; preds = %end6, %then1
  %11 = load i32, ptr %3, align 4
  store i32 %11, ptr %4, align 4
  %12 = load i32, ptr %4, align 4
  %13 = add i32 %12, 1
  store i32 %13, ptr %3, align 4
  %14 = load i32, ptr %4, align 4
  br label %loop

then1:                                            ; preds = %end
  br label %next

else2:                                            ; preds = %end
  br label %end3

end3:                                             ; preds = %else2
  %15 = load i32, ptr %3, align 4
  %16 = icmp eq i32 %15, 7
  br i1 %16, label %then4, label %else5

then4:                                            ; preds = %end3
  br label %end_of_loop

else5:                                            ; preds = %end3
  br label %end6

end6:                                             ; preds = %else5
  %17 = load i32, ptr %2, align 4
  %18 = load i32, ptr %3, align 4
  %19 = add i32 %17, %18
  store i32 %19, ptr %2, align 4
  br label %next

end_of_loop7:                                     ; preds = %else11
  %20 = load i32, ptr %2, align 4
  ret i32 %20

loop8:                                            ; preds = %end12, %end_of_loop
  %21 = load i32, ptr %2, align 4
  store i32 %21, ptr %5, align 4
  %22 = load i32, ptr %5, align 4
  %23 = sub i32 %22, 1
  store i32 %23, ptr %2, align 4
  %24 = load i32, ptr %5, align 4
  br label %next9

next9:                                            ; preds = %loop8
  %25 = load i32, ptr %2, align 4
  %26 = icmp sgt i32 %25, 100
  br i1 %26, label %then10, label %else11

then10:                                           ; preds = %next9
  br label %end12

else11:                                           ; preds = %next9
  br label %end_of_loop7

end12:                                            ; preds = %then10
  br label %loop8
}
