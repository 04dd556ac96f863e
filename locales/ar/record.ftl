# Recording the readings: a volunteer with a clear voice reads each sentence; people who do not read can hear it then.

record-title = تسجيل الجمل بالصوت
record-intro = ليس كل الناس يعرفون القراءة. بفضل صوتكم يمكن للناس أن يسمعوا كل سؤال. الرجاء قراءة كل جملة بهدوء، كما تتحدثون مع خالة أو عمّ.
record-kept = تبقى التسجيلات على هذا الجهاز. من الأفضل أن تحفظوها أيضًا في ملف zip.
record-language = بأي لغة تسجّلون صوتكم؟
record-missing =
    { $n ->
        [zero] كل الجمل لها تسجيل، وعددها { $total }.
        [one] بقيت جملة واحدة دون تسجيل، من أصل { $total }.
        [two] بقيت جملتان دون تسجيل، من أصل { $total }.
        [few] بقيت { $n } جمل دون تسجيل، من أصل { $total }.
        [many] بقيت { $n } جملة دون تسجيل، من أصل { $total }.
       *[other] بقيت { $n } جملة دون تسجيل، من أصل { $total }.
    }
record-at = الجملة { $at } من { $of }
record-only-missing = فقط الجمل التي ليس لها تسجيل
record-on-site = يوجد تسجيل على الموقع من قبل.
record-start = تسجيل الصوت
record-stop = انتهيت
record-play = استماع
record-again = التسجيل من جديد
record-next = الجملة التالية
record-before = الجملة السابقة
record-zip = حفظ التسجيلات في ملف zip
record-zip-what = من يدير الموقع يأخذ المجلدات من ملف zip ويضعها في المجلد public/audio ثم يبني الموقع من جديد.
record-erase = حذف كل التسجيلات
record-erase-text = ستُحذف التسجيلات من هذا الجهاز. أما ما حفظتموه في ملف zip، فيبقى.
record-no-microphone = لم يكن ممكنًا تشغيل الميكروفون. هل سمحتم لهذا الموقع باستخدام الميكروفون؟ يمكنكم التحقق من إعدادات المتصفح.
record-not-kept = لم يكن ممكنًا حفظ التسجيل. ربما لا يوجد مكان كافٍ على هذا الجهاز. التسجيلات الأخرى ما زالت موجودة.
