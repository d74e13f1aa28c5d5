enum EnumCommas {
  ONE TWO //~ JK0001:7 expected `,`, `;` or `}`, found `TWO`
}
