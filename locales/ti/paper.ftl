# The question list as a page to print, for who has no phone; it has no buttons. Not part of the app.
paper-title = ሕቶታት ኣብ ወረቐት
paper-intro = ነዞም ሕቶታት ብወረቐት ኣሕቲምኩም ብብርዒ ክትምልሱ ትኽእሉ። ንዝኾነ ሕቶ ክትሰግርዎ ትኽእሉ ኢኹም። ነቲ ወረቐት ናብቲ ምስ klantmanager ናይ ምምሕዳር ከተማ (gemeente) ዝግበር ዝርርብ ሒዝኩምዎ ኪዱ።
paper-promise = እዚ ወረቐት ናትኩም እዩ። መን ከም ዘንብቦ ባዕልኹም ትውስኑ።
# Above a question that does not fit everybody
paper-if = እዚ ሕቶ ንዓኹም ኣይምልከትን ድዩ? ክትሰግርዎ ትኽእሉ።
