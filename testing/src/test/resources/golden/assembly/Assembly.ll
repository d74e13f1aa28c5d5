@Assembly.target = internal global i32 0, section ".bss.Assembly.target", align 4
define internal void @Assembly.main(ptr %0) section ".text.Assembly.main" {
entry:
  %1 = alloca ptr, align 8
  br label %body

body:                                             ; preds = %entry
  store ptr %0, ptr %1, align 8
  %2 = call i64 @Assembly.mix(i64 1, i32 2)
  ret void
}
define internal i64 @Assembly.mix(i64 %0, i32 %1) section ".text.Assembly.mix" {
entry:
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  br label %body

body:                                             ; preds = %entry
  store i64 %0, ptr %2, align 8
  store i32 %1, ptr %3, align 4
  %5 = load i64, ptr %2, align 8
  %6 = call i64 asm inteldialect "lea ${0:q}, [${1:q} + 1]", "=&r,r,~{dirflag},~{fpsr},~{flags}"(i64 %5), !srcloc
  store i64 %6, ptr %4, align 8
  %7 = load i32, ptr %3, align 4
  %8 = load i32, ptr %3, align 4
  %9 = call { i32, i32 } asm sideeffect alignstack inteldialect "xchg ${0:k}, ecx", "=&r,=&{rcx},0,1,~{r8},~{dirflag},~{fpsr},~{flags},~{memory}"(i32 %7, i32 %8), !srcloc
  %10 = extractvalue { i32, i32 } %9, 0
  store i32 %10, ptr %3, align 4
  %11 = call i64 asm sideeffect alignstack inteldialect "call ${1:c}; lea rax, [rip + ${2:c}]", "=&{rax},s,s,~{rcx},~{rdx},~{rsi},~{rdi},~{r8},~{r9},~{r10},~{r11},~{xmm0},~{xmm1},~{xmm2},~{xmm3},~{xmm4},~{xmm5},~{xmm6},~{xmm7},~{xmm8},~{xmm9},~{xmm10},~{xmm11},~{xmm12},~{xmm13},~{xmm14},~{xmm15},~{dirflag},~{fpsr},~{flags},~{memory}"(ptr @Assembly.bare, ptr @Assembly.target), !srcloc
  %12 = load i64, ptr %4, align 8
  %13 = load i32, ptr %3, align 4
  %14 = zext i32 %13 to i64
  %15 = add i64 %12, %14
  ret i64 %15
}
define internal void @Assembly.bare() section ".text.Assembly.bare" {
entry:
  br label %body

body:                                             ; preds = %entry
  call void asm sideeffect alignstack inteldialect "ret", "~{dirflag},~{fpsr},~{flags},~{memory}"(), !srcloc
  unreachable
}
