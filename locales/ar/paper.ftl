# The question list as a page to print, for who has no phone; it has no buttons. Not part of the app.
paper-title = قائمة الأسئلة على الورق
paper-intro = يمكنكم طباعة هذه الأسئلة والإجابة عنها بالقلم. يمكنكم تخطي أي سؤال. ويمكنكم أخذ الأوراق معكم إلى المقابلة مع الموظف المسؤول عن ملفكم في البلدية (klantmanager).
paper-promise = هذه الورقة لكم. أنتم وحدكم تقررون من يقرأها.
# Above a question that does not fit everybody
paper-if = إذا كان هذا السؤال لا ينطبق عليكم، يمكنكم تخطيه.
