record RecordFieldsInHeader(int a; int b) {} //~ JK0001:34 expected `,` or `)`, found `;`
