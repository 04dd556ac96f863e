# Answering by voice, under questions that ask for words

voice-title = إجابتكم بصوتكم
voice-record = تسجيل الصوت
voice-again = تسجيل الصوت من جديد
voice-stop = انتهيت
voice-play = استماع
voice-erase = حذف التسجيل
voice-erased = تم حذف التسجيل.
voice-what = يبقى التسجيل على هذا الجهاز. يمكنكم حذفه في أي وقت. مدة التسجيل دقيقتان على الأكثر.
voice-left =
    { $n ->
        [zero] انتهى الوقت
        [one] بقيت ثانية واحدة
        [two] بقيت ثانيتان
        [few] بقيت { $n } ثوانٍ
        [many] بقيت { $n } ثانية
       *[other] بقيت { $n } ثانية
    }
# The name of a meter that moves with the voice
voice-level = قوة صوتكم
voice-no-microphone = لم يكن ممكنًا تشغيل الميكروفون. هل سمحتم لهذا الموقع باستخدام الميكروفون؟ يمكنكم أيضًا الكتابة، أو تخطي السؤال.
voice-not-kept = لم يكن ممكنًا حفظ التسجيل. ربما لا توجد مساحة كافية على هذا الجهاز. إجاباتكم الأخرى في أمان.
# The answer says that it was spoken, and the sound is not on this device
voice-missing = تسجيلكم الصوتي غير موجود على هذا الجهاز. ربما تم تسجيله على جهاز آخر. يمكنكم تسجيل الصوت من جديد. إجاباتكم الأخرى في أمان.
# The same, in the summary
voice-missing-there = التسجيل الصوتي غير موجود هنا. هو موجود على الجهاز الذي تم تسجيله عليه.
# How a spoken answer is named in the summary and on paper; the time is minutes and seconds
voice-spoken = إجابة صوتية، { $time }
