### ما تقوله ملفات النتيجة وحدها: المصنف والشرائح والتقرير بصيغة Markdown وجدول برنامج المتابعة والمخططات.

## Of all files

file-title = { "\u2068" }{ $framework }{ "\u2069" }: { -assessment } النضج
named = { $name }:
what-is-strong = مواطن القوة
stage-shown = { -stage(form: "One") } التي يمكنك إثباتها
shown-of = { NUMBER($shown) } من { NUMBER($claimed) } من الإجابات المُعلنة
with-remark = { "\u2068" }{ $stage }{ "\u2069" } ({ $remark })
evidenced = مثبت
evidence = الإثبات
note = ملاحظة
target-key = المستهدف
done-when = تُنجز عندما
done-when-answer = تكون الإجابة عن «{ "\u2068" }{ $question }{ "\u2069" }» هي «{ "\u2068" }{ $answer }{ "\u2069" }»
about-index = المؤشر هو متوسط الإجابات من 0 إلى 100.
about-actions = بهذا الترتيب. ويبيّن المجموع تحت كل إجراء سبب ترتيبه.
sustain =
    كل { -domain } محتسب بلغ مستهدفه أو تجاوزه. احرص على أن يبقى كذلك، وأعد { -assessment(form: "One") } بعد { $days ->
        [zero] { $days } أيام
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
domain-at = { "\u2068" }{ $domain }{ "\u2069" }: { $index } ({ "\u2068" }{ $stage }{ "\u2069" })
domain-not-scored = { "\u2068" }{ $domain }{ "\u2069" }: غير محتسب
domains-described = { $domains }.
and-more = وغيرها: { NUMBER($number) }
all-answers = كل الإجابات
what-to-find-out = ما ينبغي معرفته
checked-by = { "\u2068" }{ $framework }{ "\u2069" } ({ $answered }). إصدار الإطار: { "\u2068" }{ $version }{ "\u2069" }.
qr-code = رمز QR للرابط

## The shortest path

shortest-path = أقصر طريق
path-to = أقصر طريق إلى { -stage } { "\u2068" }{ $stage }{ "\u2069" }
path-takes =
    { $steps ->
        [zero] { $steps } { -step(form: "many") }
        [one] { -step(form: "single") }
        [two] { -step(form: "dual") }
        [few] { $steps } { -step(form: "many") }
        [many] { $steps } { -step(form: "accusative") }
       *[other] { $steps } { -step }
    } إلى { -stage } { "\u2068" }{ $stage }{ "\u2069" }، { $parallel ->
        [1] واحدة تلو الأخرى
        [2] واثنتان على الأكثر في وقت واحد
       *[other] و{ $parallel } على الأكثر في وقت واحد
    }.
path-least = لا توجد { -step(form: "many") } تتطلب جهدًا أقل.
path-gap = قد يوجد طريق أقل جهدًا بما لا يزيد على { NUMBER($gap) }.
now = الآن: الأيام 0 إلى 30
next = بعد ذلك: الأيام 31 إلى 90
later = لاحقًا: بعد اليوم 90
days = الأيام { NUMBER($start) } إلى { NUMBER($end) }

## The workbook

sheet-summary = الملخص
sheet-domains = { -domain(form: "Many") }
sheet-actions = الإجراءات
sheet-path = الطريق
sheet-answers = الإجابات
day-name = اليوم
in-one-sentence = في جملة واحدة
how-sure = مدى التأكد منها
index-high = المؤشر لو كان المجهول جيدًا
goals = أكثر ما تريده
framework-version = إصدار الإطار
together = الوضع العام
in-all = المجموع
yes = نعم
column-up-to = حتى
column-holds-back = يعيق التقدم
column-points = النقاط
column-out-of = من أصل
column-index-again = المؤشر مرة أخرى: 100 × النقاط ÷ من أصل
column-weight = الوزن بين { -domain(form: "Many") }
column-rank = الترتيب
column-action = الإجراء
column-title = العنوان
column-from = من
column-to = إلى
column-labels = الوسوم
column-weeks = الأسابيع
column-impact = الأثر من 1 إلى 5
column-effort = الجهد من 1 إلى 5
term-holds-back = + يزيل عائقًا
term-completes = + يُتم { -stage }
term-missing = + مستويات ناقصة
term-impact = + الأثر
term-unlocks = + يفتح الطريق
term-goals = + يخدم { -goal(form: "Many") }
term-fits = + يناسب
term-ill-suited = − لا يناسب
term-effort = − الجهد
column-sum = المجموع
column-sum-in-words = المجموع بالكلمات
column-first-move = البداية العملية
column-link = الرابط
column-id = المعرّف
column-when = متى
column-starts = يبدأ في اليوم
column-ends = ينتهي في اليوم
column-question = { -question(form: "One") }
column-answer = الإجابة
column-level = المستوى

## Slides

slide-title = العنوان
slide-text = النص
slide-shape = شكل
slide-chart = مخطط
what-holds-back = ما يعيق بلوغ { -stage } { "\u2068" }{ $stage }{ "\u2069" }
what-holds-back-next = ما يعيق بلوغ { -stage(form: "One") } التالية
keystone = محوري: { "\u2068" }{ $question }{ "\u2069" }
how-counted = كيف حُسب هذا
about-sums = لكل إجراء مجموع من النقاط يبيّن سبب ترتيبه، ويمكن إعادة حسابه في المصنف.
