@Fields.ring = internal global [20 x i8] zeroinitializer, section ".bss.Fields.ring", align 4
@Fields.flag = internal global i32 0, section ".bss.Fields.flag", align 4
@Fields.rings = internal global [40 x i8] zeroinitializer, section ".bss.Fields.rings", align 4
define internal void @Fields.main(ptr %0) section ".text.Fields.main" {
entry:
  %1 = alloca ptr, align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  call void @Fields.awaitPointer(ptr @Fields.ring)
  call void @Fields.awaitStatic()
  call void @Fields.awaitField()
  %2 = load ptr, ptr %1, align 8
  %3 = icmp ne ptr %2, null
  br i1 %3, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  %4 = getelementptr i8, ptr %2, i64 8
  %5 = load i32, ptr %4, align 4
  %6 = sext i32 %5 to i64
  %7 = trunc i64 %6 to i32
  call void @Fields.awaitElement(i32 %7)
  ret void

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.nullReference(ptr @text.0)
  unreachable
}
define internal void @Fields.awaitPointer(ptr %0) section ".text.Fields.awaitPointer" {
entry:
  %1 = alloca ptr, align 8
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  br label %loop

end_of_loop:                                      ; preds = %else
  %4 = load ptr, ptr %1, align 8
  store ptr %4, ptr %2, align 8
  %5 = load ptr, ptr %2, align 8
  %6 = getelementptr i8, ptr %5, i64 16
  %7 = load atomic i32, ptr %6 seq_cst, align 4
  store i32 %7, ptr %3, align 4
  %8 = load ptr, ptr %2, align 8
  %9 = getelementptr i8, ptr %8, i64 16
  %10 = load i32, ptr %3, align 4
  %11 = add i32 %10, 1
  store atomic i32 %11, ptr %9 seq_cst, align 4
  %12 = load i32, ptr %3, align 4
  %13 = load ptr, ptr %1, align 8
  %14 = getelementptr i32, ptr %13, i64 0
  store i32 1, ptr %14, align 4
  ret void

loop:                                             ; preds = %next, %body
  %15 = load ptr, ptr %1, align 8
  %16 = getelementptr i8, ptr %15, i64 16
  %17 = load atomic i32, ptr %16 seq_cst, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %then, label %else

then:                                             ; preds = %loop
  br label %end

else:                                             ; preds = %loop
  br label %end_of_loop

end:                                              ; preds = %then
  br label %next

next:                                             ; preds = %end
  br label %loop
}
define internal void @Fields.awaitStatic() section ".text.Fields.awaitStatic" {
entry:
  br label %body

body:                                             ; preds = %entry
  br label %loop

end_of_loop:                                      ; preds = %else
  ret void

loop:                                             ; preds = %next, %body
  %0 = load atomic i32, ptr @Fields.flag seq_cst, align 4
  %1 = icmp eq i32 %0, 0
  br i1 %1, label %then, label %else

then:                                             ; preds = %loop
  br label %end

else:                                             ; preds = %loop
  br label %end_of_loop

end:                                              ; preds = %then
  br label %next

next:                                             ; preds = %end
  br label %loop
}
define internal void @Fields.awaitField() section ".text.Fields.awaitField" {
entry:
  br label %body

body:                                             ; preds = %entry
  br label %loop

end_of_loop:                                      ; preds = %else
  ret void

loop:                                             ; preds = %next, %body
  %0 = load atomic i32, ptr getelementptr (i8, ptr @Fields.ring, i64 16) seq_cst, align 4
  %1 = icmp eq i32 %0, 0
  br i1 %1, label %then, label %else

then:                                             ; preds = %loop
  br label %end

else:                                             ; preds = %loop
  br label %end_of_loop

end:                                              ; preds = %then
  br label %next

next:                                             ; preds = %end
  br label %loop
}
define internal void @Fields.awaitElement(i32 %0) section ".text.Fields.awaitElement" {
entry:
  %1 = alloca i32, align 4
  br label %body

body:                                             ; preds = %entry
  store i32 %0, ptr %1, align 4
  br label %loop

end_of_loop:                                      ; preds = %else
  ret void

loop:                                             ; preds = %next, %body
  %2 = load i32, ptr %1, align 4
  %3 = sext i32 %2 to i64
  %4 = icmp ult i64 %3, 2
  br i1 %4, label %checked, label %failed, !prof

then:                                             ; preds = %checked
  br label %end

else:                                             ; preds = %checked
  br label %end_of_loop

end:                                              ; preds = %then
  br label %next

checked:                                          ; preds = %loop
  %5 = getelementptr [20 x i8], ptr @Fields.rings, i64 %3
  %6 = getelementptr i8, ptr %5, i64 16
  %7 = load atomic i32, ptr %6 seq_cst, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %then, label %else

failed:                                           ; preds = %loop
  call void @jk.unwind.Thrower.index(i64 %3, i64 2)
  unreachable

next:                                             ; preds = %end
  br label %loop
}
