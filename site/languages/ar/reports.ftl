### تقارير من غير متصفح: صفحة عميل وصفحة جميع العملاء.

clients = العملاء
about-clients = بترتيب ملفاتهم. يفتح كل اسم تقرير العميل، ويضم المصنف كل إجابة.
client = العميل
first-action = الإجراء الأول
workbook = المصنف
no-action = لا شيء يحتاج إلى رفع
find-out = معرفة ما ليس معلومًا
clients-together = جميع العملاء معًا
about-clients-together = كل شريط هو جميع العملاء المحتسبين فيه، مقسمًا حسب { -stage(form: "One") }. والوسط هو مرحلة العميل الأوسط.
group = المجموعة
group-not-said = لم يُذكر
with-a-score = محتسب
middle-stage = { -stage(form: "One") } الوسطى
middle-index = المؤشر الأوسط
withheld = محجوب
cohort-headline = { $clients ->
    [one] أين يقف عميل واحد
   *[other] أين يقف العملاء: { $spelled }
}
clients-at = { $clients } في { $stage }
clients-starting-out = { $clients } في بداية الطريق
clients-not-scored = { $clients } غير محتسب
cohort-sentence = العملاء حسب { -stage(form: "One") }: { $list }.
half-between = نصفهم من { NUMBER($lower) } إلى { NUMBER($upper) }
too-few-together = ابتداءً من { NUMBER($least) } عملاء تقول هذه الصفحة أيضًا حصيلتهم معًا. فالأقل من ذلك يمكن تمييز أفراده.
about-withheld = محجوب حيث كان سيقول شيئًا عن أقل من { NUMBER($least) } عملاء.
by-group = حسب المجموعة: { $question }
of-clients = { $clients ->
    [one] من عميل واحد
   *[other] من { $clients }
}
workbook-of = XLSX، مصنف { "\u2068" }{ $client }{ "\u2069" }

client-of-day = { "\u2068" }{ $client }{ "\u2069" } · { $day }
about-path-to-read = الخطوات الأقل جهدًا، مع كل ما تحتاج إليه.
report-footer = { "\u2068" }{ $site }{ "\u2069" }، الإصدار { $version } من إطاره. كل شيء في هذا الملف، ولا يطلب شيئًا.
