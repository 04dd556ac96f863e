# The question list as a page to print, for who has no phone; it has no buttons. Not part of the app.
paper-title = ሕቶታት ኣብ ወረቐት
paper-intro = ነዞም ሕቶታት ኣብ ወረቐት ሓቲምኩም ብብርዒ ክትምልሱ ትኽእሉ ኢኹም። ዝኾነ ሕቶ ክትሰግሩ ትኽእሉ ኢኹም። ነቲ ወረቐት ናብቲ ምስ klantmanager (ሰራሕተኛ ምምሕዳር ከተማ) ዝግበር ዝርርብ ሒዝኩምዎ ክትመጹ ትኽእሉ።
paper-promise = እዚ ወረቐት ናትኩም እዩ። መን ከም ዘንብቦ ባዕልኹም ትውስኑ።
# Above a question that does not fit everybody
paper-if = እዚ ሕቶ ንዓኹም ዘይምልከት እንተኾይኑ፡ ክትሰግርዎ ትኽእሉ ኢኹም።
