### ما يقوله التقييم وحده.

## The result

result = نتيجتك
result-of-day = { result } · { "\u2068" }{ $today }{ "\u2069" }
about-domains = المؤشر هو متوسط إجاباتك من 0 إلى 100.
as-table = الأرقام نفسها في جدول
moves = تؤثر في
targets = المستهدفات
about-targets = { -stage(form: "One") } التي تريد أن يبلغها كل { -domain }. ولا يُقترح شيء بعدها.
next-stage = { -stage(form: "One") } التالية
as-proposed = كما هو مقترح: { "\u2068" }{ $stage }{ "\u2069" }
target-key =
    { $method ->
        [average] المستهدف: حيث تبدأ تلك { -stage(form: "One") }
       *[other] المستهدف: كل الإجابات في تلك { -stage(form: "One") }
    }
left-out = خارج الاحتساب
about-left-out = { $questions ->
    [one] قلت إن هذا لا ينطبق عليك.
    [two] قلت إن هذين لا ينطبقان عليك.
   *[other] قلت إن هذه لا تنطبق عليك.
}
context = لائم الاقتراحات مع وضعك
about-context = اختياري. يغيّر كل اختيار { -step(form: "Many") } أعلاه فورًا، ولا يغيّر { -stage(form: "One") } أبدًا.
goals = ما أكثر ما تريده؟
profile = عن شركتك
not-said = لم يُذكر
keep-it = احتفظ بها
about-keep = يعيد الملف الذي فيه إجاباتك هذه الإجابات على أي جهاز.
leave = ابدأ من جديد، أو لا تترك أثرًا
download-scorecard = تنزيل بطاقة النتائج (JSON)
print = طباعة
change-answers = تغيير الإجابات
not-known = غير معلوم
fewest = أقل عدد من الإجابات يكفي لذلك.
all-domains = { $domains ->
    [0] لا { -domain(form: "many") }
    [1] { -domain(form: "One") } الوحيد المحتسب
    [2] { -domain(form: "both") }
   *[other] { -domain(form: "Many") } كلها ({ $counted })
}
and-more = وغيرها: { NUMBER($number) }
more-open = عرض الباقي ({ NUMBER($number) })
to-stage = إلى { -stage } { "\u2068" }{ $stage }{ "\u2069" }
distance =
    { $number ->
        [zero] { $number } إجابات
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $number } إجابات
       *[other] { $number } إجابة
    }
up-to = ، حتى { NUMBER($high) }
unknown-ids =
    { $number ->
        [one] إجابة واحدة تخص { -question(form: "accusative") } ليس في هذا الإطار: تبقى في ملفك ولا تُحتسب.
        [two] إجابتان لأسئلة ليست في هذا الإطار: تبقيان في ملفك ولا تُحتسبان.
        [few] { $number } إجابات لأسئلة ليست في هذا الإطار: تبقى في ملفك ولا تُحتسب.
       *[other] { $number } إجابة لأسئلة ليست في هذا الإطار: تبقى في ملفك ولا تُحتسب.
    }

## The steps of the result

about-actions =
    { $number ->
        [one] { -step(form: "single") }.
        [two] { -step(form: "dual") }، بهذا الترتيب.
        [few] { $number } { -step(form: "many") }، بهذا الترتيب.
        [many] { $number } { -step(form: "accusative") }، بهذا الترتيب.
       *[other] { $number } { -step }، بهذا الترتيب.
    } ويبيّن المجموع تحت كل منها سبب ترتيبها.
show-all = عرض الكل ({ NUMBER($number) })
show-first = عرض الأولى فقط ({ NUMBER($number) })
about-sustain = كل { -domain } محتسب بلغ مستهدفه أو تجاوزه، فلا شيء يحتاج إلى الرفع. احرص على أن يبقى كذلك.
about-sustain-open = لا شيء مما تعلمه دون مستهدفه. أما ما لا تعلمه فقد يكون دونه: انظر «{ "\u2068" }{ $open }{ "\u2069" }» أدناه.
to-be-sure = { $open ->
    [one] أجب عن هذا لتتأكد
    [two] أجب عن هذين لتتأكد
   *[other] أجب عن هذه لتتأكد
}
about-to-be-sure = { $open ->
    [one] قد يغيّر ذلك نتيجتك.
   *[other] قد تغيّر هذه نتيجتك. وأكثرها قدرة على التغيير يأتي أولًا.
}

## What a change of goals, targets or profile did to the steps

what-changed = ما تغيّر: { $changes }.
changed-first = صارت { $name } هي الأولى
changed-entered = انضمت { $names } إلى { -step(form: "Many") } الأولى ({ NUMBER($shown) })
changed-down = نزلت { $names }
changed-gone = { $steps ->
    [two] لم تعد { $names } مقترحتين
   *[other] لم تعد { $names } مقترحة
}
changed-gone-many =
    { $number ->
        [zero] { $number } { -step(form: "many") } لم تعد مقترحة
        [one] { -step(form: "single") } لم تعد مقترحة
        [two] { -step(form: "dual") } لم تعودا مقترحتين
        [few] { $number } { -step(form: "many") } لم تعد مقترحة
        [many] { $number } { -step(form: "accusative") } لم تعد مقترحة
       *[other] { $number } { -step } لم تعد مقترحة
    }
changed-more =
    { $number ->
        [zero] { $number } { -step(form: "many") } أخرى مقترحة لاحقًا
        [one] { -step(form: "single") } أخرى مقترحة لاحقًا
        [two] { -step(form: "dual") } أخريان مقترحتان لاحقًا
        [few] { $number } { -step(form: "many") } أخرى مقترحة لاحقًا
        [many] { $number } { -step(form: "accusative") } أخرى مقترحة لاحقًا
       *[other] { $number } { -step } أخرى مقترحة لاحقًا
    }
changed-nothing = لا يغيّر هذا شيئًا في { -step(form: "Many") } المقترحة لإجاباتك.
changed-points =
    تبقى { -step(form: "Many") } الأولى ({ NUMBER($shown) }) كما هي؛ وتغيّرت نقاط { $steps ->
        [zero] { $steps } { -step(form: "many") } أخرى
        [one] { -step(form: "single") } أخرى
        [two] { -step(form: "dual-oblique") } أخريين
        [few] { $steps } { -step(form: "many") } أخرى
        [many] { $steps } { -step(form: "accusative") } أخرى
       *[other] { $steps } { -step } أخرى
    }.

## Signs between texts

between-links = { "، " }
between-answers = { "؛ " }
colon = { ": " }
full-stop = .
named = { $name }: { "\u2068" }{ $value }{ "\u2069" }
from-to = من { $from } إلى { $to }

## The browser’s title

window-title = { "\u2068" }{ $screen }{ "\u2069" } · { "\u2068" }{ $page }{ "\u2069" }
window-title-problem = خطأ: { "\u2068" }{ $screen }{ "\u2069" } · { "\u2068" }{ $page }{ "\u2069" }

## One question

progress-label = { -question(form: "Many") } المُجاب عنها
question-number = { -question(form: "One") } { NUMBER($number) } من { NUMBER($total) }
time-left =
    بقي نحو { $minutes ->
        [zero] { $minutes } دقائق
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
why-not = لماذا لا ينطبق؟
add-note = إضافة ملاحظة أو إثبات
note = ملاحظة
link-to-evidence = رابط الإثبات
continue-button = متابعة
back = رجوع
on-the-way = لحظة من فضلك
not-loaded = تعذّر تحميل تلك الصفحة، وربما انقطع الاتصال. إجاباتك كما كانت. حاول مرة أخرى بعد قليل.
there-is-a-problem = هناك مشكلة
error = خطأ:
nothing-chosen = اختر الإجابة الأنسب، أو «{ unknown }»
no-reason = اختر سبب عدم انطباقه عليكم

## Coming back

welcome-back = مرحبًا بعودتك
resume-at = استئناف من { NUMBER($number) } من { NUMBER($total) }
begin-new = بدء { -assessment } جديد
check-and-result = مراجعة الإجابات وعرض النتيجة
see-answers = عرض إجاباتي
start-over = البدء من جديد
delete-data = حذف بياناتي
kept-here = إجاباتك محفوظة في هذا المتصفح وليس في أي مكان آخر.
nothing-answered =
    لا توجد إجابات في هذا المتصفح بعد. بقي نحو { $minutes ->
        [zero] { $minutes } دقائق
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }.
some-answered =
    أجبت عن { NUMBER($answered) } من { NUMBER($total) } من { -question(form: "Many") }. بقي نحو { $minutes ->
        [zero] { $minutes } دقائق
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }.
all-answered = أجبت عن { -question(form: "Many") } كلها ({ NUMBER($total) }).
next-domain = التالي: { "\u2068" }{ $domain }{ "\u2069" }
ask-start-over = هل تريد البدء من جديد؟ { $answers ->
    [0] لا توجد إجابات في هذا المتصفح بعد.
    [one] ستُحذف الإجابة الوحيدة في هذا المتصفح.
    [two] ستُحذف الإجابتان في هذا المتصفح.
    [few] ستُحذف { $answers } إجابات في هذا المتصفح.
   *[other] ستُحذف { $answers } إجابة في هذا المتصفح.
}
yes-start-over = نعم، البدء من جديد
ask-delete = هل تريد حذف بياناتك؟ { $answers ->
    [0] سيزول كل ما تحفظه هذه الصفحة في هذا المتصفح.
    [one] ستزول الإجابة الوحيدة وكل ما تحفظه هذه الصفحة غيرها في هذا المتصفح.
    [two] ستزول الإجابتان وكل ما تحفظه هذه الصفحة غيرهما في هذا المتصفح.
    [few] ستزول { $answers } إجابات وكل ما تحفظه هذه الصفحة غيرها في هذا المتصفح.
   *[other] ستزول { $answers } إجابة وكل ما تحفظه هذه الصفحة غيرها في هذا المتصفح.
}
yes-delete = نعم، حذف كل شيء
no-keep = { $answers ->
    [0] لا، الاحتفاظ بها
    [one] لا، الاحتفاظ بها
    [two] لا، الاحتفاظ بهما
   *[other] لا، الاحتفاظ بها
}

## Checking answers

check-answers = راجع إجاباتك
change-answer = تغيير
give-answer = إجابة
which-question = : { "\u2068" }{ $question }{ "\u2069" }
see-result = عرض النتيجة
tally = أُجيب عن { NUMBER($answered) } من { NUMBER($total) }{ $unknown ->
    [0] { "" }
   *[other] ، منها { $unknown } بالإجابة «{ unknown }»
}{ $blank ->
    [0] { "" }
   *[other] ، وبقي { $blank } بلا إجابة
}. يمكنك { $answered ->
    [0] الإجابة
    [one] تغيير الإجابة
    [two] تغيير أي من الإجابتين
   *[other] تغيير أي إجابة
} الآن أو بعد عرض النتيجة.
note-said = ملاحظة: { "\u2068" }{ $note }{ "\u2069" }
evidence-said = إثبات: { "\u2068" }{ $link }{ "\u2069" }

## What happens to the answers

take-back = استعادة الإجابات السابقة
download-answers = تنزيل إجاباتي (JSON)
upload = رفع ملف (JSON)
uploaded = { $new ->
    [0] ليس في الملف إجابة عن هذه { -question(form: "Many") }
    [one] من الملف إجابة واحدة هنا الآن
    [two] من الملف إجابتان هنا الآن
    [few] من الملف { $new } إجابات هنا الآن
   *[other] من الملف { $new } إجابة هنا الآن
}{ $old ->
    [0] { $new ->
        [0] ؛ وهو هنا الآن.
       *[other] .
    }
    [one] ، وحلّ الملف محل الإجابة الوحيدة التي كانت هنا.
    [two] ، وحلّ الملف محل الإجابتين اللتين كانتا هنا.
    [few] ، وحلّ الملف محل { $old } إجابات كانت هنا.
   *[other] ، وحلّ الملف محل { $old } إجابة كانت هنا.
}
file-is-newer = هذا الملف من إصدار أحدث من هذا الموقع.
file-of-another = هذا الملف يخص إطارًا آخر.
file-is-none = ليس هذا ملف إجابات لهذا { -assessment(form: "One") }.
file-not-used = لم يُستخدم الملف، وبقيت إجاباتك كما كانت.
file-too-large = الملف أكبر مما يمكن أن يكون عليه ملف إجابات.
file-unreadable = تعذّر على المتصفح قراءة هذا الملف.

## Figures beside benchmarks

compare-figures = قارن بأرقامك
about-compare-figures = أدخل ما تقيسه. كل رقم يناقض { -stage(form: "your-many") } يُذكر مع القيمة المرجعية التي يستند إليها.
enter-figures = إدخال أرقامك
figures-kept = يبقى ما تدخله في هذا المتصفح. لا يغيّر أي درجة، ولا يدخل في أي رابط أو ملف.
compared-with = ما تُقارن به الأرقام
figure-column = الرقم
measured-on = قيس لدى
source-column = المصدر
asked-column = عدد من سُئلوا
source-and-year = { "\u2068" }{ $source }{ "\u2069" }، { $year }
your-figure = رقمك أنت
domains-behind = { -domain(form: "Many") } المرتبطة به:
assumed = ما يفترضه هذا
nothing-exposed = أدخل أيضًا النسبة المحتفظ بها، فلا قيمة مرجعية تذكرها لشريحتك.
hint-percent = بالنسبة المئوية، مثل 92.5
hint-days = بالأيام، مثل 38
hint-hours = بالساعات، مثل 12
hint-currency = مبلغ، مثل 1,200,000
hint-count = عدد، مثل 42
hint-score = نقاط، مثل 31 أو { "\u2066" }−4{ "\u2069" }
figure-unreadable = اكتب رقمًا واحدًا بالخانات، مثل 92.5 أو 1,200,000
figure-too-long = اكتب 12 خانة على الأكثر قبل الفاصلة العشرية، و4 بعدها
figure-negative = اكتب 0 أو أكثر
figure-above-hundred = اكتب 100 أو أقل: لا يمكن الاحتفاظ بأكثر مما كان
figure-percent = { "\u2066" }{ $figure }%{ "\u2069" }
figure-days =
    { $figure ->
        [zero] { $figure } أيام
        [one] يوم واحد
        [two] يومان
        [few] { $figure } أيام
        [many] { $figure } يومًا
       *[other] { $figure } يوم
    }
figure-hours =
    { $figure ->
        [zero] { $figure } ساعات
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $figure } ساعات
       *[other] { $figure } ساعة
    }
figure-part-days = { $figure } يوم
figure-part-hours = { $figure } ساعة
finding-agrees = لا تناقض
finding-practice-ahead = الممارسة تسبق الرقم
finding-outcome-ahead = الرقم يسبق الممارسة
finding-between = بين القيم المرجعية
finding-no-benchmark = لا قيمة مرجعية
finding-not-known = { -domain(form: "Many") } لم تُحتسب بعد
figure-worse = الرقم ({ $figure }) أسوأ من { $benchmarks ->
    [1] القيمة المرجعية الوحيدة
    [2] القيمتين المرجعيتين
   *[other] كل القيم المرجعية ({ $benchmarks })
}{ $whose ->
    [own] { " لشريحتك" }
   *[any] { "" }
}؛ والأقرب إليه { $nearest }.
figure-better = الرقم ({ $figure }) أفضل من { $benchmarks ->
    [1] القيمة المرجعية الوحيدة
    [2] القيمتين المرجعيتين
   *[other] كل القيم المرجعية ({ $benchmarks })
}{ $whose ->
    [own] { " لشريحتك" }
   *[any] { "" }
}؛ والأقرب إليه { $nearest }.
figure-equals = الرقم ({ $figure }) يساوي { $benchmarks ->
    [1] القيمة المرجعية الوحيدة
   *[other] القيم المرجعية
}{ $whose ->
    [own] { " لشريحتك" }
   *[any] { "" }
}.
figure-within = الرقم ({ $figure }) يقع ضمن { $benchmarks ->
    [1] القيمة المرجعية الوحيدة
   *[other] القيم المرجعية
}{ $whose ->
    [own] { " لشريحتك" }
   *[any] { "" }
}، من { $worst } إلى { $best }، ولا يناقض شيئًا.
yet-above = ومع ذلك فمعظم { -domain(form: "Many") } المرتبطة به في { -stage } { "\u2068" }{ $stage }{ "\u2069" } أو أعلى: { NUMBER($number) } من { NUMBER($all) }.
yet-below = ومع ذلك فمعظم { -domain(form: "Many") } المرتبطة به في { -stage } { "\u2068" }{ $stage }{ "\u2069" } أو أدنى: { NUMBER($number) } من { NUMBER($all) }.
agrees-above = ولا تناقض { -stage(form: "Many") } ذلك. { -domain(form: "Many") } التي في { -stage } { "\u2068" }{ $stage }{ "\u2069" } أو أعلى: { NUMBER($number) } من { NUMBER($all) }.
agrees-below = ولا تناقض { -stage(form: "Many") } ذلك. { -domain(form: "Many") } التي في { -stage } { "\u2068" }{ $stage }{ "\u2069" } أو أدنى: { NUMBER($number) } من { NUMBER($all) }.
no-benchmark = لا تنطبق عليه قيمة مرجعية لها مصدر. قارنه بأرقامك السابقة.
too-few-domains = المحتسب من { -domain(form: "Many") } المرتبطة به لا يكفي لاستنتاج شيء: { NUMBER($number) } من { NUMBER($all) }.
why-practice-ahead = هذا وحده لا يثبت شيئًا. فقد تكون الإجابات أكرم من الممارسة؛ وقد تكون الممارسة حديثة، إذ تتبعها الأرقام متأخرة، وكثيرًا ما يكون ذلك بسنة؛ أو أن سوقك أصعب من سوق الشركات التي سُئلت.
why-outcome-ahead = هذا وحده لا يثبت شيئًا. فقد يكون المنتج أو السوق هو ما يرفع الرقم، وقد يحسن الناس عمل ما لم يدوّنه أحد، أو تكون الإجابات أشد من الممارسة.
benchmark-said = { "\u2068" }{ $segment }{ "\u2069" }؛ { "\u2068" }{ $source }{ "\u2069" }، { $year }، وعدد من سُئلوا { NUMBER($sample) }
nearest-said = الأقرب: { $said }.
only-said = { $said }.
both-said = من { $worst }. إلى { $best }.
say-segment = أجب عن «{ "\u2068" }{ $question }{ "\u2069" }» في هذه الصفحة، فتؤخذ القيم المرجعية لشريحتك.
kept-own = المحتفظ به { $kept }، وهو رقمك أنت
kept-said = المحتفظ به { $kept }: { $said }
figures-compared =
    المقارنة أدناه: { $figures ->
        [zero] { $figures } أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $figures } أرقام
        [many] { $figures } رقمًا
       *[other] { $figures } رقم
    }.

## Over time

over-time = مع مرور الوقت
about-over-time = احفظ هذه النتيجة، وانظر في المرة القادمة ما الذي تغيّر. يبقى كل ذلك في هذا المتصفح.
keep-result = حفظ هذه النتيجة
what-to-call-it = الاسم
about-label = اختياري، بجانب التاريخ.
history = نتائجك مع مرور الوقت
see-history = نتائجك مع مرور الوقت ({ NUMBER($results) })
about-trend = المؤشر لبيان الاتجاه وحده، والعبرة بـ{ -stage(form: "One") }.
result-column = النتيجة
change-column = التغيّر
today-not-kept = اليوم، لم تُحفظ بعد
day-and-time = { $day }، { $time }
delete-result = حذف
delete-which = النتيجة: { "\u2068" }{ $name }{ "\u2069" }
no-change = لم يتحرك أي { -domain }.
stage-before = قبل
stage-after = بعد
yours = منك
the-models = من النموذج
about-split = «منك» هو ما غيّرته إجاباتك. و«من النموذج» هو ما غيّره الإطار، فهو يحرك الرقم والإجابات باقية كما هي.
untold = تغيّر الإطار بين النتيجتين، ثم تغيّر مرة أخرى بعد ذلك، فلم يعد ممكنًا معرفة ما كان منك.
unknown-past = لم يُسجّل ما أعطته هذه الإجابات في وقتها، فلا شيء للمقارنة.
keep-results = خذها معك
about-keep-results = يحوي الملف هذه النتائج وما علّمته بشأن { -step(form: "your-many") }. ويضيف رفعه ما ليس موجودًا هنا.
download-results = تنزيل النتائج و{ -step(form: "Many") } (JSON)
back-to-result = العودة إلى النتيجة
results-kept = { $results ->
    [0] لم يُحفظ شيء بعد. احفظ نتيجة اليوم، وسترى هنا عند { -assessment(form: "One") } القادم ما الذي تغيّر.
    [one] نتيجة واحدة محفوظة. وعند { -assessment(form: "One") } القادم ترى هنا ما الذي تغيّر.
    [two] نتيجتان محفوظتان في هذا المتصفح.
    [few] { $results } نتائج محفوظة في هذا المتصفح.
   *[other] { $results } نتيجة محفوظة في هذا المتصفح.
}
kept-now = حُفظت هذه النتيجة.
kept-as = حُفظت هذه النتيجة: { "\u2068" }{ $name }{ "\u2069" }.
result-removed = حُذفت النتيجة.
undo-change = تراجع
stands-at = { "\u2068" }{ $stage }{ "\u2069" }، { NUMBER($index) }
stands-nowhere = غير محتسب
shift-none = بلا تغيّر: { $standing }
others-still =
    { $domains ->
        [one] لم يتحرك { -domain } واحد آخر.
        [two] لم يتحرك { -domain(form: "dual") } آخران.
        [few] لم تتحرك { $domains } { -domain(form: "many") } أخرى.
        [many] لم يتحرك { $domains } { -domain(form: "accusative") } آخر.
       *[other] لم يتحرك { $domains } { -domain } آخر.
    }
version-same = تغيّر الإطار بين النتيجتين.
version-other = تغيّر الإطار بين النتيجتين، من الإصدار { "\u2068" }{ $old }{ "\u2069" } إلى الإصدار { "\u2068" }{ $new }{ "\u2069" }.
restored = { $results ->
    [0] كل نتائج الملف كانت هنا من قبل.
    [one] نتيجة واحدة من الملف هنا الآن.
    [two] نتيجتان من الملف هنا الآن.
    [few] { $results } نتائج من الملف هنا الآن.
   *[other] { $results } نتيجة من الملف هنا الآن.
}
remind = احصل على تذكير لإعادته بموعد في تقويمك:
in-days =
    بعد { $days ->
        [zero] { $days } أيام
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
reminder = إعادة { -assessment }: { "\u2068" }{ $title }{ "\u2069" }
about-reminder = انظر ما الذي تغيّر منذ { "\u2068" }{ $day }{ "\u2069" }.

## Steps

your-steps = { -step(form: "your-many") }
about-steps = حدّد إلى أين وصلت كل { -step }. لا يجيب هذا عن شيء بدلًا منك: فعندما تعيد { -assessment(form: "One") } تظهر كل { -step } منجزة عند { -question(form: "One") } الخاص بها.
no-steps = لا شيء للعمل عليه بعد: أجب أولًا عن { -question(form: "Many") }، فتظهر هنا { -step(form: "Many") } المترتبة عليها.
your-steps-so-far = { -step(form: "your-many") }: { NUMBER($done) } منجزة، { NUMBER($begun) } قيد العمل
steps-of =
    المنجز من { -step(form: "Many") }: { NUMBER($done) } من { NUMBER($all) }، وقيد العمل: { NUMBER($begun) }
more-steps = مقترحة أيضًا
earlier-steps = حُدّدت سابقًا
step-open = لم تبدأ
step-begun = قيد العمل
step-done = منجزة
how-far = إلى أين وصلت: { "\u2068" }{ $action }{ "\u2069" }
marked-done = حدّدت «{ "\u2068" }{ $action }{ "\u2069" }» على أنها منجزة.

## The shortest path

shortest-path = أقصر طريق إلى { -stage } { "\u2068" }{ $stage }{ "\u2069" }
about-path = { -step(form: "Many") } التي تتطلب أقل جهد، مع كل ما تحتاج إليه. حدّد بعضها لترى ما الذي تغيّره.
no-path = لا توجد { -step(form: "many") } تقود من هنا إلى { -stage } { "\u2068" }{ $stage }{ "\u2069" }.
period-now = الآن
period-next = بعد ذلك
period-later = لاحقًا
period-now-days = تبدأ حتى اليوم 30
period-next-days = تبدأ من اليوم 31 إلى 90
period-later-days = تبدأ بعد اليوم 90
path-of-one =
    { -step(form: "single") }، تُنجز خلال { $weeks ->
        [zero] { $weeks } أسابيع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    }. جهدها { NUMBER($effort) } من 5{ $proof ->
        [proven] ، وقد ثبت أنه لا سبيل إلى ذلك بجهد أقل.
       *[open] . انتهى البحث قبل إثبات أنه لا سبيل إلى ذلك بجهد أقل؛ وما ثبت هو أنه لا سبيل إليه بجهد أقل من { NUMBER($least) }.
    }
path-of-many =
    { $steps ->
        [zero] { $steps } { -step(form: "many") }
        [one] { -step(form: "single") }
        [two] { -step(form: "dual") }
        [few] { $steps } { -step(form: "many") }
        [many] { $steps } { -step(form: "accusative") }
       *[other] { $steps } { -step }
    }، المدة: { $weeks ->
        [zero] { $weeks } أسابيع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    }، { $parallel ->
        [1] واحدة تلو الأخرى
        [2] مع اثنتين على الأكثر في وقت واحد
       *[other] مع { $parallel } على الأكثر في وقت واحد
    }. مجموع جهودها، وكل منها من 1 إلى 5، هو { NUMBER($effort) }{ $proof ->
        [proven] ، وقد ثبت أنه لا سبيل إلى ذلك بجهد أقل.
       *[open] . انتهى البحث قبل إثبات أنه لا سبيل إلى ذلك بجهد أقل؛ وما ثبت هو أنه لا سبيل إليه بجهد أقل من { NUMBER($least) }.
    }
path-only-unknown = تبدأ عند إجابة غير معلومة، وقد تغنيك الإجابة عن { -step(form: "One") }.
path-all-unknown = تبدأ كلها عند إجابات غير معلومة، وقد تغنيك الإجابات عن بعض { -step(form: "Many") }.
path-some-unknown = { $unknown ->
    [one] واحدة منها تبدأ عند إجابة غير معلومة، وقد تغنيك الإجابة عن { -step(form: "One") }.
    [two] اثنتان منها تبدآن عند إجابات غير معلومة، وقد تغنيك الإجابات عن بعض { -step(form: "Many") }.
   *[other] { $unknown } منها تبدأ عند إجابات غير معلومة، وقد تغنيك الإجابات عن بعض { -step(form: "Many") }.
}
in-week = الأسبوع { NUMBER($week) }
in-weeks = الأسابيع { NUMBER($first) } إلى { NUMBER($last) }
waits-for = تنتظر { $steps }.

## What is strong

strengths = ما يمكنك البناء عليه
strengths-practices-at-top = لا يوجد { -domain } كامل في { -stage(form: "One") } الأخيرة، لكن هذه الممارسات فيها.
strengths-practices = لا يوجد { -domain } كامل متقدم على البقية، لكن هذه الممارسات متقدمة.
strengths-at-top =
    في { -stage(form: "One") } الأخيرة { $domains ->
        [zero] { $domains } { -domain(form: "many") }
        [one] { -domain(form: "single") }
        [two] { -domain(form: "dual") }
        [few] { $domains } { -domain(form: "many") }
        [many] { $domains } { -domain(form: "accusative") }
       *[other] { $domains } { -domain }
    }{ $shown ->
        [0] { "" }
       *[other] ؛ وهذه أقواها ({ $shown })
    }.
strengths-further =
    يتقدم على الوضع العام { $domains ->
        [zero] { $domains } { -domain(form: "many") }
        [one] { -domain(form: "single") }
        [two] { -domain(form: "dual") }
        [few] { $domains } { -domain(form: "many") }
        [many] { $domains } { -domain(form: "accusative") }
       *[other] { $domains } { -domain }
    }{ $shown ->
        [0] { "" }
       *[other] ؛ وهذه أقواها ({ $shown })
    }.

## What can be shown

claimed-and-shown-title = ما تعلنه، وما يمكنك إثباته
about-evidence = لا تُعد إجابة فوق { -stage } { "\u2068" }{ $first }{ "\u2069" } مثبتة إلا إذا كان بإمكانك أن تعرض إثباتها على أي شخص خلال دقيقتين.
nothing-shown = لم يُحدّد شيء بعد. حدّد ما يمكنك عرضه على أي شخص خلال دقيقتين، فتظهر { -stage(form: "One") } التي يدعمها بجانب { -stage(form: "One") } التي تعلنها.
mark-shown = حدّد ما يمكنك عرضه خلال دقيقتين
claimed = المُعلن
could-be-shown = ما يمكن إثباته
answers-shown = الإجابات التي يمكن إثباتها
shown-of-claimed =
    الإجابات التي يمكن إثباتها فوق { -stage(form: "One") } الأولى: { NUMBER($shown) } من { NUMBER($claimed) }.
claim-supported = ما يمكنك إثباته يدعم { -stage(form: "One") } التي تعلنها.
claim-supported-but =
    ما يمكنك إثباته يدعم { -stage(form: "One") } التي تعلنها، لكنه أقل من ذلك في { $domains ->
        [zero] { $domains } { -domain(form: "many") }
        [one] { -domain(form: "single") }
        [two] { -domain(form: "dual-oblique") }
        [few] { $domains } { -domain(form: "many") }
        [many] { $domains } { -domain(form: "accusative") }
       *[other] { $domains } { -domain }
    }. دوّن أين يمكن رؤية كل مما يلي:
claim-too-high = { -stage(form: "One") } التي تعلنها: { "\u2068" }{ $claimed }{ "\u2069" }، وما يمكنك إثباته: { "\u2068" }{ $shown }{ "\u2069" }.
claim-too-high-at = { -stage(form: "One") } التي تعلنها: { "\u2068" }{ $claimed }{ "\u2069" }، وما يمكنك إثباته: { "\u2068" }{ $shown }{ "\u2069" }. ولسد الفجوة دوّن أين يمكن رؤية كل مما يلي، أو أجب بما يمكنك إثباته:
claimed-and-shown = { "\u2068" }{ $domain }{ "\u2069" }، المُعلن: { "\u2068" }{ $claimed }{ "\u2069" }، والمثبت: { "\u2068" }{ $shown }{ "\u2069" }:

## Metrics and playbooks

what-to-measure = ماذا تقيس
metrics-now = تابعه الآن
metrics-later = اتركه لوقت لاحق
moved-by = تؤثر فيه «{ "\u2068" }{ $action }{ "\u2069" }»
about-later = في { -stage } { "\u2068" }{ $stage }{ "\u2069" } يمكن أن تنتظر هذه:
playbooks-here = { -playbook(form: "Many") } المناسبة لموقعك
about-playbooks = { $domains ->
    [one] كيف تنفذ { -step(form: "One") } التالية في هذا { -domain(form: "One") }.
   *[other] كيف تنفذ { -step(form: "One") } التالية، بدءًا بأضعف { -domain(form: "Many") }.
}
watch = تابع هذه، فهي أول ما يكشف تراجع ممارسة.
reassess =
    أعد { -assessment(form: "One") } بعد { $days ->
        [zero] { $days } أيام
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، أو قبل ذلك إذا تغيّر الفريق أو المنتج أو السوق.

## A scenario

overall = الوضع العام
index-moves = المؤشر
see-as-done = عرضها كأنها منجزة
back-to-today = العودة إلى نتيجتك
key-today = اليوم
if-done = { $steps ->
    [one] لو أنجزت هذه { -step(form: "One") }
    [two] لو أنجزت { -step(form: "these-two") }
   *[other] لو أنجزت هذه { -step(form: "Many") } ({ $steps })
}
scenario-eyebrow = سيناريو · { $condition }
scenario-none = ستبقى الإجابات غير كافية لعرض نتيجة
scenario-steps = { $steps ->
    [one] { -step(form: "One") } المقصودة
   *[other] { -step(form: "Many") } المقصودة
}
still-not-scored = يبقى غير محتسب
still-starting-out = يبقى في بداية الطريق
stays-at = يبقى في { -stage } { "\u2068" }{ $stage }{ "\u2069" }

## What the report shows

report-settings = ما يعرضه التقرير
report-parts = أقسام التقرير
about-report-settings = يعرض التقرير المطبوع الشيء نفسه. ويُحفظ اختيارك في هذا المتصفح.
number-of-actions = عدد الإجراءات
all-actions = الكل
radar-title = { -domain(form: "Many") } على مخطط راداري
about-radar =
    { $method ->
        [average] مؤشر كل { -domain } من الوسط، 0، إلى الحافة، 100. وعند كل حلقة داخلية تبدأ { -stage }.
       *[other] مؤشر كل { -domain } من الوسط، 0، إلى الحافة، 100. وتقسم الحلقات الداخلية المسافة بالتساوي، حلقة لكل { -stage }.
    }
path-part = أقصر طريق إلى { -stage(form: "One") } التالية
unknown-part = ما ينبغي الإجابة عنه للتأكد

## A link to the result

share-result = نسخ رابط هذه النتيجة
about-share = يحتوي الرابط على الإجابات، فكل من لديه الرابط يمكنه قراءتها. وإنشاؤه لا يرسل شيئًا.
share-parts = فيه الإجابات و{ -goal(form: "Many") } والمستهدفات وما قلته عن شركتك؛ وليس فيه الملاحظات ولا روابط الإثبات. وهي تقع بعد العلامة { "\u2066" }#{ "\u2069" } في العنوان، وهو جزء لا ترسله المتصفحات إلى أحد.
share-link = الرابط
copy-link = نسخ الرابط
link-copied = تم النسخ.
link-not-copied = هذا المتصفح لا يسمح للصفحة بالنسخ. الرابط محدد: انسخه من الحقل.
show-qr-code = عرضه كرمز QR
about-qr-code = يفتح هذه النتيجة على الجهاز الذي يمسحه ضوئيًا. ويُطبع مع التقرير.
no-qr-code = تعذّر رسم الرمز. تحقق من الاتصال، وحاول مرة أخرى.

## إرسال النتيجة

send-title = أرسل نتيجتك
about-send = إلى { "\u2068" }{ $host }{ "\u2069" }، وفقط إن أردت ذلك: لا يغادر هذا المتصفح أي شيء آخر.
what-is-sent = تُرسل إلى { "\u2068" }{ $host }{ "\u2069" } إجاباتك بملاحظاتها وروابط أدلتها، و{ -goal(form: "many") } والمستهدفات، وما ذكرته عن الشركة، ووقت الإرسال، والسطر أدناه. لا يُرسل غير ذلك، وكل إرسال اختيار مستقل.
send-from = من أنت (اختياري)
agree-first = ضع علامة في المربع للموافقة، أو اترك النتيجة دون إرسال.
send-result = أرسل النتيجة
is-being-sent = جارٍ الإرسال …
was-sent = أُرسلت إلى { "\u2068" }{ $host }{ "\u2069" }. حذف بياناتك هنا لا يحذفها هناك.
was-not-sent = لم يقبلها { "\u2068" }{ $host }{ "\u2069" }، ولم يُحفظ هناك شيء على حد علمنا. حاول مرة أخرى، أو نزّل إجاباتك وأرسل الملف بنفسك.

## Somebody else’s result

somebodys-result = نتيجة شخص آخر
from-a-link = نتيجة شخص آخر · فُتحت من رابط
read-only = هذه نتيجة شخص آخر، للقراءة فقط. لا تُحفظ في هذا المتصفح، ولا تُمس إجاباتك.
go-to-own = الانتقال إلى نتيجتك
take-it = أجرِ { -assessment(form: "One") } بنفسك
adopt = استخدام هذه الإجابات كإجاباتي
adopted = { $new ->
    [one] أصبحت إجابة واحدة لك الآن
    [two] أصبحت إجابتان لك الآن
    [few] أصبحت { $new } إجابات لك الآن
   *[other] أصبحت { $new } إجابة لك الآن
}{ $old ->
    [0] .
    [one] ، بدلًا من الإجابة الوحيدة التي كانت هنا.
    [two] ، بدلًا من الإجابتين اللتين كانتا هنا.
    [few] ، بدلًا من { $old } إجابات كانت هنا.
   *[other] ، بدلًا من { $old } إجابة كانت هنا.
}
ask-adopt = هل تريد استخدام هذه الإجابات كإجاباتك؟ ستحل محل { $own ->
    [0] ما اخترته هنا
    [one] إجابتك الوحيدة
    [two] إجابتيك
    [few] { $own } إجابات لك
   *[other] { $own } إجابة لك
}؛ ويمكنك التراجع عن ذلك.
yes-adopt = نعم، استخدامها
other-content = أُعدّت بإصدار آخر من { -question(form: "Many") }، وتُحتسب هنا بالإصدار الذي تراه.
strangers = { $things ->
    [one] فيها عنصر واحد لا يعرفه هذا الإصدار، فلا يُحتسب هنا.
    [two] فيها عنصران لا يعرفهما هذا الإصدار، فلا يُحتسبان هنا.
    [few] فيها { $things } عناصر لا يعرفها هذا الإصدار، فلا تُحتسب هنا.
    [many] فيها { $things } عنصرًا لا يعرفها هذا الإصدار، فلا تُحتسب هنا.
   *[other] فيها { $things } عنصر لا يعرفها هذا الإصدار، فلا تُحتسب هنا.
}
link-unreadable = لا يمكن فتح هذا الرابط
own-untouched = إجاباتك كما كانت.
link-cut-off = آخره ناقص. بعض البرامج تقطع الروابط الطويلة: انسخه كاملًا، أو اطلبه مرة أخرى.
link-is-newer = جاء من إصدار أحدث من هذه الصفحة. أعد تحميل الصفحة؛ وإن لم يُجدِ ذلك، فاطلب الإجابات في ملف.
link-of-another = يخص { -assessment(form: "accusative") } آخر. افتحه حيث أُنشئ.
link-changed = تغيّر في الطريق. انسخه مرة أخرى من حيث أُنشئ، أو اطلب الإجابات في ملف.
link-is-none = ليس هذا رابطًا لهذا { -assessment(form: "One") }، أو لا يستطيع هذا الإصدار معرفة ما فيه. اطلب الإجابات في ملف.

## What the browser keeps

taken-over = تظهر هنا الآن إجابات أحدث من نافذة أخرى.
deleted = حُذفت بياناتك من هذا المتصفح.
download-unreadable = تنزيل ما تعذّرت قراءته
keep-ours = الاحتفاظ بإجابات هذه النافذة
keep-theirs = استخدام إجابات النافذة الأخرى
keep-again = حفظها في هذا المتصفح من جديد
let-go = حذفها هنا أيضًا
answers-blocked = هذا المتصفح لا يسمح للصفحة بحفظ أي شيء. يمكنك الإجابة عن كل شيء؛ ونزّل إجاباتك قبل إغلاق الصفحة.
answers-full = امتلأت مساحة التخزين في هذا المتصفح، ولذلك لم تُحفظ إجاباتك الأخيرة. نزّل إجاباتك قبل إغلاق الصفحة.
answers-too-large = ملاحظاتك أطول من أن تُحفظ في هذا المتصفح. اختصر إحداها، أو نزّل إجاباتك قبل إغلاق الصفحة.
answers-occupied = في هذا المتصفح إجابات لا تستطيع هذه الصفحة قراءتها. تبقى تلك الإجابات كما هي؛ أما ما تجيب به الآن فيبقى ما دامت هذه الصفحة مفتوحة. نزّل إجاباتك قبل إغلاقها.
answers-newer = حفظ إصدار أحدث من هذه الصفحة إجابات في هذا المتصفح، ولا يستطيع هذا الإصدار الأقدم قراءتها. تبقى تلك الإجابات كما هي. أعد تحميل الصفحة للحصول على الإصدار الأحدث؛ أما ما تجيب به قبل ذلك فيبقى ما دامت هذه الصفحة مفتوحة.
past-blocked = ولا تُحفظ نتائجك و{ -step(form: "your-many") } في هذا المتصفح أيضًا. نزّلها قبل إغلاق الصفحة.
past-full = لا مساحة في هذا المتصفح لنتائجك و{ -step(form: "your-many") }، ولذلك لم يُحفظ آخرها. احذف نتيجة سابقة، أو نزّلها قبل إغلاق الصفحة.
past-too-large = بلغت النتائج الحد الأقصى الذي يمكن لهذا المتصفح حفظه، ولذلك لم تُحفظ الأخيرة. نزّل النتائج، واحذف واحدة لا تحتاج إليها.
past-occupied = في هذا المتصفح نتائج لا تستطيع هذه الصفحة قراءتها. تبقى تلك النتائج كما هي؛ أما ما تحفظه الآن فيبقى ما دامت هذه الصفحة مفتوحة. نزّله قبل إغلاقها.
past-newer = حفظ إصدار أحدث من هذه الصفحة نتائج في هذا المتصفح، ولا يستطيع هذا الإصدار الأقدم قراءتها. تبقى تلك النتائج كما هي. أعد تحميل الصفحة للحصول على الإصدار الأحدث.
unreadable = { $sets ->
    [one] تعذّرت قراءة مجموعة إجابات سابقة. لم يضع شيء: فهي محفوظة في هذا المتصفح كما كانت، ويمكنك تنزيلها.
    [two] تعذّرت قراءة مجموعتي إجابات سابقتين. لم يضع شيء: فهما محفوظتان في هذا المتصفح كما كانتا، ويمكنك تنزيلهما.
    [few] تعذّرت قراءة { $sets } مجموعات إجابات سابقة. لم يضع شيء: فهي محفوظة في هذا المتصفح كما كانت، ويمكنك تنزيلها.
   *[other] تعذّرت قراءة { $sets } مجموعة إجابات سابقة. لم يضع شيء: فهي محفوظة في هذا المتصفح كما كانت، ويمكنك تنزيلها.
}
questions-changed = تغيّرت { -question(form: "Many") } منذ أجبت.
questions-of-version = أجبت عن الإصدار { "\u2068" }{ $version }{ "\u2069" } من هذه { -question(form: "Many") }؛ وهذا هو الإصدار { "\u2068" }{ $today }{ "\u2069" }.
answers-left-over = { $answers ->
    [0] إجاباتك كلها لا تزال هنا.
    [one] لم يعد لإحدى إجاباتك مكان هنا: فهي لا تُحتسب الآن، وتبقى في ملفك.
    [two] لم يعد لإجابتين من إجاباتك مكان هنا: فهما لا تُحتسبان الآن، وتبقيان في ملفك.
    [few] لم يعد لـ{ $answers } من إجاباتك مكان هنا: فهي لا تُحتسب الآن، وتبقى في ملفك.
   *[other] لم يعد لـ{ $answers } من إجاباتك مكان هنا: فهي لا تُحتسب الآن، وتبقى في ملفك.
}
other-window =
    حفظت نافذة أخرى { $theirs ->
        [zero] { $theirs } إجابات
        [one] إجابة واحدة
        [two] إجابتين
        [few] { $theirs } إجابات
       *[other] { $theirs } إجابة
    }، { $ours ->
        [one] وتنقصها الإجابة الوحيدة التي في هذه النافذة. فأيهما تبقى؟
        [two] وينقصها بعض ما في هذه النافذة، وفيها إجابتان. فأيهما تبقى؟
        [few] وينقصها بعض ما في هذه النافذة، وفيها { $ours } إجابات. فأيهما تبقى؟
       *[other] وينقصها بعض ما في هذه النافذة، وفيها { $ours } إجابة. فأيهما تبقى؟
    }
cleared = حُذف ما كان محفوظًا في هذا المتصفح، من نافذة أخرى أو من إعدادات المتصفح. ولا يزال في هذه النافذة: { $ours }. ولن يُحفظ شيء آخر قبل أن تختار.
some-answers =
    { $answers ->
        [zero] { $answers } إجابات
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $answers } إجابات
       *[other] { $answers } إجابة
    }
some-results =
    { $results ->
        [zero] { $results } نتائج محفوظة
        [one] نتيجة واحدة محفوظة
        [two] نتيجتان محفوظتان
        [few] { $results } نتائج محفوظة
       *[other] { $results } نتيجة محفوظة
    }
some-steps =
    { $steps ->
        [zero] { $steps } { -step(form: "many") } محددة
        [one] { -step(form: "single") } محددة
        [two] { -step(form: "dual") } محددتان
        [few] { $steps } { -step(form: "many") } محددة
        [many] { $steps } { -step(form: "accusative") } محددة
       *[other] { $steps } { -step } محددة
    }
your-choices = اختياراتك

## Files to take away

more-ways = طرق أخرى لأخذها معك
about-more-ways = تُنشأ في هذا المتصفح من إجاباتك، ومعها الملاحظات حيث يتسع المكان. ويُحمّل ما ينشئها عندما تطلب أولها.
file-workbook = مصنف (XLSX)
file-slides = شرائح عرض (PPTX)
file-report = تقرير (Markdown)
file-tracker = مهام لبرنامج متابعة (CSV)
file-domains = مخطط أعمدة (SVG)
file-domains-pixels = مخطط أعمدة (PNG)
file-radar = مخطط راداري (SVG)
file-radar-pixels = مخطط راداري (PNG)
file-trend = مخطط الاتجاه (SVG)
file-trend-pixels = مخطط الاتجاه (PNG)
file-underway = جارٍ إنشاء: { $file }
file-saved = تم التنزيل: { $file }
file-failed = تعذّر إنشاء: { $file }. تحقق من الاتصال، وحاول مرة أخرى.

## The team

team = إجابات فريقك
about-team = أضف إجابات كل من أجرى { -assessment(form: "One") }. ترى ما يقوله الفريق مجتمعًا، وأين ينبغي أن تتناقشوا.
team-stays = لا شيء يغادر هذا المتصفح. ويُنسى ما تضيفه هنا عند إغلاق الصفحة؛ وللاحتفاظ بإجابات الفريق احفظها في ملف.
team-result = نتيجة الفريق
teams-eyebrow =
    نتيجة الفريق · { $people ->
        [zero] { $people } أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
add-answers = إضافة إجابات
about-add = اطلب من زملائك ملف إجاباتهم أو رابط نتيجتهم. ولا يحمل الرابط ملاحظات.
choose-files = اختيار ملفات
or-drop = أو أفلتها هنا
paste-links = روابط، واحد أو أكثر
add-links = إضافة الروابط
add-own = إضافة إجاباتي
you = أنت
linked = الرابط { NUMBER($number) }
already-there = موجودة هنا من قبل، وتُحتسب مرة واحدة.
sets = { $sets ->
    [0] لا إجابات هنا بعد.
    [one] مجموعة إجابات واحدة هنا.
    [two] مجموعتا إجابات هنا.
    [few] { $sets } مجموعات إجابات هنا.
   *[other] { $sets } مجموعة إجابات هنا.
}
not-taken = { $files ->
    [one] لم يُؤخذ ما يلي:
   *[other] لم تُؤخذ هذه ({ $files }):
}
members = المشاركون
about-members = الأسماء والأدوار تحددها أنت. وبالأدوار ترى أيها ينظر إلى الأمور نظرة مختلفة.
member-name = الاسم
member-role = الدور
remove = إزالة
as-one = الفريق مجتمعًا
about-as-one = يعطي الفريق لكل { -question } إجابة من هو في الوسط؛ وبين اثنين، الإجابة الأدنى. ولا تُحتسب «لا ينطبق» إلا إذا قالها أكثر من النصف.
see-team-result = عرض نتيجة الفريق
save-team = حفظ إجابات الفريق (JSON)
back-to-team = العودة إلى الفريق
team-page = هذه الصفحة لأعضاء الفريق، وهي لا تخفي شيئًا.
team-page-of-few =
    هذه الصفحة لأعضاء الفريق، وهي لا تخفي شيئًا. وإذا كان في الفريق أو في أحد الأدوار أقل من { $fewest ->
        [zero] { $fewest } أشخاص
        [one] شخص واحد
        [two] شخصين
        [few] { $fewest } أشخاص
        [many] { $fewest } شخصًا
       *[other] { $fewest } شخص
    } فقد يستنتج الآخرون من قال ماذا.
discuss-first = { $questions ->
    [one] ناقشوا هذا أولًا
    [2] ناقشوا هذين أولًا
   *[other] ناقشوا هذه أولًا ({ $questions })
}
about-discuss = هنا أكبر اختلاف بينكم. وحيث يتساوى الاختلاف، يأتي أولًا ما هو أثقل وزنًا في { -stage(form: "One") }.
no-difference = كل من أجاب أعطى الإجابات نفسها. لا شيء يحتاج إلى حسم.
one-more = أضف مجموعة إجابات أخرى لترى أين تختلفون.
answers-apart =
    الفارق بين الإجابات { $stages ->
        [zero] { $stages } { -stage(form: "many") }
        [one] { -stage(form: "single") }
        [two] { -stage(form: "dual") }
        [few] { $stages } { -stage(form: "many") }
        [many] { $stages } { -stage(form: "accusative") }
       *[other] { $stages } { -stage }
    }، من { "\u2068" }{ $lowest }{ "\u2069" } إلى { "\u2068" }{ $highest }{ "\u2069" }.
is-keystone = وهو محوري: لا تُبلغ أي { -stage } في { "\u2068" }{ $domain }{ "\u2069" } من دونه.
roles-differ = في الوسط: { $low } في { -stage } { "\u2068" }{ $lowest }{ "\u2069" }، و{ $high } في { -stage } { "\u2068" }{ $highest }{ "\u2069" }.
all-questions = كل { -question(form: "Many") }
about-all-questions = من أدنى إجابة إلى أعلاها، مع الإجابة الوسطى.
question-column = { -question(form: "One") }
spread-column = المدى
middle-column = الوسط
the-middle = في الوسط
together = أنجزوه معًا
about-together = الشخص الواحد يرى جانبًا واحدًا. اسأل من تعمل معهم.
team-link = مقارنة إجابات فريقك
about-team-result = هذه إجابات الفريق مجتمعًا. لا تُحفظ في هذا المتصفح، ولا تُمس إجاباتك.

## The workshop

workshop = ورشة عمل
about-workshop = أجروا { -assessment(form: "One") } معًا: يصوّت كل شخص من دون أن يرى الآخرين، ثم تتناقشون وتتفقون على إجابة واحدة.
how-it-goes = { -question } واحد في كل مرة، بخط كبير. يصوّت الجميع أولًا، ثم تكشفون الأصوات وتتحدثون عن الاختلافات، وتدوّنون الإجابة التي تتفقون عليها ومن يتولاها وملاحظة.
how-to-vote = كيف تصوّتون؟
by-device = واحدًا بعد الآخر على هذا الجهاز
about-by-device = يختار كل شخص ويسلّم اختياره ثم يمرر الجهاز. وتبقى الشاشة لمن يصوّت وحده.
by-hands = بالبطاقات أو برفع الأيدي
about-by-hands = يُظهر الجميع إجاباتهم دفعة واحدة، وتكتب أنت كم اختار كل إجابة.
begin-device = البدء بهذا الجهاز
begin-hands = البدء بالبطاقات أو الأيدي
workshop-stays = تُحفظ الورشة في هذا المتصفح حتى تنهيها أو تحذفها، وليس في أي مكان آخر. وهي لا تمس إجاباتك.
workshop-link = عقد ورشة عمل
hand-in = تسليم هذا الصوت
reveal = كشف الأصوات
count-instead = عدّ الأيدي بدلًا من ذلك
device-instead = التصويت على هذا الجهاز بدلًا من ذلك
choose-first = اختر إجابة، أو «{ unknown }»، قبل التسليم
how-many = كم شخصًا اختار كل إجابة؟
votes-in =
    { $votes ->
        [0] لم يُسلّم أي صوت
        [one] سُلّم صوت واحد
        [two] سُلّم صوتان
        [few] سُلّمت { $votes } أصوات
        [many] سُلّم { $votes } صوتًا
       *[other] سُلّم { $votes } صوت
    }
handed-in = سُلّم الصوت { NUMBER($votes) }. الشخص التالي، من فضلك.
votes-open =
    { $votes ->
        [zero] { $votes } أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $votes } أصوات
        [many] { $votes } صوتًا
       *[other] { $votes } صوت
    }
votes-column = الأصوات
what-do-you-agree-on = علامَ تتفقون؟
next-question = { -question(form: "One") } التالي
to-minutes = عرض ما اتفقتم عليه
vote-again = إعادة التصويت
start-clock = تشغيل المؤقت
pause-clock = إيقاف مؤقت
reset-clock = إعادة ضبط
minutes-each = الوقت لكل { -question }
minutes-long =
    { $minutes ->
        [zero] { $minutes } دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
one-minute-left = بقيت دقيقة واحدة.
time-is-up = انتهى الوقت.
minutes-title = ما اتفقتم عليه
minutes-of = ورشة عمل: { "\u2068" }{ $framework }{ "\u2069" }
agreed-of = اتفقتم على { NUMBER($agreed) } من { NUMBER($total) } من { -question(form: "Many") }.
agreed = المتفق عليه
not-agreed = لا اتفاق بعد
download-minutes = تنزيل المحضر (Markdown)
save-agreed = حفظ الإجابات المتفق عليها (JSON)
adopt-agreed = استخدامها كإجاباتي
delete-workshop = إنهاء الورشة وحذفها
go-on = العودة إلى { -question(form: "Many") }
turn-to = فتح
workshop-unkept = لا يحفظ هذا المتصفح الورشة، فآخر ما جرى فيها يبقى ما دامت هذه الصفحة مفتوحة. نزّل المحضر قبل إغلاقها.
workshop-unreadable = في هذا المتصفح ورشة لا يستطيع هذا الإصدار قراءتها. لم يضع شيء: فهي تبقى كما كانت حتى تبدأ ورشة جديدة.
ask-delete-workshop = هل تريد حذف الورشة؟ ستزول من هذا المتصفح أصواتها وإجاباتها ومسؤولوها وملاحظاتها. نزّل المحضر أولًا إن كنت تحتاج إليه.
yes-delete-workshop = نعم، حذف الورشة
