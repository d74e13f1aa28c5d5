define internal void @Foreign.kept() section ".text.Foreign.kept" {
entry:
  %0 = alloca ptr, align 8
  br label %body

body:                                             ; preds = %entry
  store ptr @Foreign.efi, ptr %0, align 8
  %1 = load ptr, ptr %0, align 8
  %2 = icmp ne ptr %1, null
  br i1 %2, label %checked, label %failed, !prof

checked:                                          ; preds = %body
  %3 = call i32 @c_byte(i32 1, i32 97, i32 1)
  %4 = trunc i32 %3 to i8
  %5 = sext i8 %4 to i32
  %6 = icmp sgt i32 %5, 0
  br i1 %6, label %true, label %false

failed:                                           ; preds = %body
  call void @jk.unwind.Thrower.nullReference(ptr null)
  unreachable

true:                                             ; preds = %checked
  br label %end

false:                                            ; preds = %checked
  br label %end

end:                                              ; preds = %false, %true
  %7 = phi i16 [ 1, %true ], [ 2, %false ]
  %8 = zext i16 %7 to i32
  %9 = call win64cc i32 %1(i32 %8)
  %10 = trunc i32 %9 to i16
  call void @Foreign.placed()
  call void @Foreign.forever()
  unreachable

dead:                                             ; No predecessors!
  unreachable
}
define internal void @Foreign.main(ptr %0) section ".text.Foreign.main" {
entry:
  %1 = alloca ptr, align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  ret void
}
define internal win64cc i32 @Foreign.efi(i32 %0) section ".text.Foreign.efi" {
entry:
  %1 = alloca i32, align 4
  %2 = alloca i16, align 2
  br label %body

body:                                             ; preds = %entry
  store i32 %0, ptr %1, align 4
  %3 = load i32, ptr %1, align 4
  %4 = trunc i32 %3 to i16
  store i16 %4, ptr %2, align 2
  %5 = load i16, ptr %2, align 2
  %6 = zext i16 %5 to i32
  ret i32 %6
}
define internal void @Foreign.placed() section ".text.special" align 64 {
entry:
  br label %body

body:                                             ; preds = %entry
  ret void
}
define internal void @Foreign.forever() section ".text.Foreign.forever" {
entry:
  br label %body

body:                                             ; preds = %entry
  br label %loop

end_of_loop:                                      ; No predecessors!
  unreachable

loop:                                             ; preds = %next, %body
  br label %next

next:                                             ; preds = %loop
  br label %loop
}
