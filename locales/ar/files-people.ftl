# Several people on one phone, each with answers of their own

# A link on the overview
people-switch = شخص آخر على هذا الجهاز
people-title = من يجيب الآن؟
people-intro = يمكن لعدة أشخاص كتابة قصصهم على هذا الجهاز. لكل شخص إجابات خاصة به.
# The name of somebody who chose none
people-unnamed = الشخص { $n }
people-add = إضافة شخص آخر
people-name = الاسم، أو اسم آخر تختارونه
people-picture = اختاروا رسمة
# Behind a name: there is a lock on this person's answers
people-locked = مع قفل
# Somebody's own page of these settings
people-me = اسمي والرسمة والقفل
people-not-kept = لم يكن ممكنًا حفظ هذا. إجاباتكم في أمان.
# A button where somebody is asked for the code of their lock
people-other = أنا شخص آخر
