### ما يقوله التقييم وملفات النتيجة والصفحات على السواء: أسماء الأشياء والأعداد والأيام وجمل النتيجة.

## What a framework is made of
# قد يسمي الموقع هذه الأشياء بأسماء من عنده. لكل منها هذه الصيغ: one وmany للنكرة مفردًا وجمعًا، وOne وMany للمعرفة مفردًا وجمعًا،
# وsingle للواحد مع نعته، وdual للمثنى المرفوع، وdual-oblique للمثنى المنصوب والمجرور، وaccusative للنكرة المنصوبة (التمييز بعد 11 إلى 99، والمفعول به)، وyour وyour-many مضافتين إلى المخاطب، وboth وthese-two كما تُقرآن.

-article = { $form ->
   *[one] مقال
    [many] مقالات
    [One] المقال
    [Many] المقالات
    [single] مقال واحد
    [dual] مقالان
    [dual-oblique] مقالين
    [accusative] مقالًا
}
-assessment = { $form ->
   *[one] تقييم
    [many] تقييمات
    [One] التقييم
    [Many] التقييمات
    [single] تقييم واحد
    [dual] تقييمان
    [dual-oblique] تقييمين
    [accusative] تقييمًا
}
-domain = { $form ->
   *[one] مجال
    [many] مجالات
    [One] المجال
    [Many] المجالات
    [single] مجال واحد
    [dual] مجالان
    [dual-oblique] مجالين
    [accusative] مجالًا
    [both] كلا المجالين
}
-goal = { $form ->
   *[one] هدف
    [many] أهداف
    [One] الهدف
    [Many] الأهداف
    [single] هدف واحد
    [dual] هدفان
    [dual-oblique] هدفين
    [accusative] هدفًا
    [your-many] أهدافك
}
-metric = { $form ->
   *[one] مقياس
    [many] مقاييس
    [One] المقياس
    [Many] المقاييس
    [single] مقياس واحد
    [dual] مقياسان
    [dual-oblique] مقياسين
    [accusative] مقياسًا
}
-playbook = { $form ->
   *[one] دليل عمل
    [many] أدلة عمل
    [One] دليل العمل
    [Many] أدلة العمل
    [single] دليل عمل واحد
    [dual] دليلا عمل
    [dual-oblique] دليلي عمل
    [accusative] دليل عمل
}
-principle = { $form ->
   *[one] مبدأ
    [many] مبادئ
    [One] المبدأ
    [Many] المبادئ
    [single] مبدأ واحد
    [dual] مبدآن
    [dual-oblique] مبدأين
    [accusative] مبدأ
}
-question = { $form ->
   *[one] سؤال
    [many] أسئلة
    [One] السؤال
    [Many] الأسئلة
    [single] سؤال واحد
    [dual] سؤالان
    [dual-oblique] سؤالين
    [accusative] سؤالًا
}
-stage = { $form ->
   *[one] مرحلة
    [many] مراحل
    [One] المرحلة
    [Many] المراحل
    [single] مرحلة واحدة
    [dual] مرحلتان
    [dual-oblique] مرحلتين
    [accusative] مرحلة
    [your] مرحلتك
    [your-many] مراحلك
}
-step = { $form ->
   *[one] خطوة
    [many] خطوات
    [One] الخطوة
    [Many] الخطوات
    [single] خطوة واحدة
    [dual] خطوتان
    [dual-oblique] خطوتين
    [accusative] خطوة
    [your-many] خطواتك
    [these-two] هاتين الخطوتين
}
-term = { $form ->
   *[one] مصطلح
    [many] مصطلحات
    [One] المصطلح
    [Many] المصطلحات
    [single] مصطلح واحد
    [dual] مصطلحان
    [dual-oblique] مصطلحين
    [accusative] مصطلحًا
}
-transition = { $form ->
   *[one] انتقال
    [many] انتقالات
    [One] الانتقال
    [Many] الانتقالات
    [single] انتقال واحد
    [dual] انتقالان
    [dual-oblique] انتقالين
    [accusative] انتقالًا
}

## Lists

list-two = { "\u2068" }{ $first }{ "\u2069" } و{ "\u2068" }{ $second }{ "\u2069" }
list-more = { $names }، { "\u2068" }{ $next }{ "\u2069" }
list-last = { $names }، و{ "\u2068" }{ $last }{ "\u2069" }
list-phrases = { $phrases }؛ { $next }
quoted = «{ "\u2068" }{ $name }{ "\u2069" }»

## Numbers

decimal-mark = .

# Behind a sentence that says what the index is.
about-keystones = وتتطلب كل { -stage } أيضًا { -question(form: "accusative") } محوريًا، ولذلك قد يبقى شريط طويل في { -stage } مبكرة.
group-mark = ,
of = { NUMBER($part) } من { NUMBER($whole) }
# بالخانات، لأن لفظ العدد يتبع جنس المعدود.
spelled = { NUMBER($number) }
spelled-first = { NUMBER($number) }
weeks =
    { $weeks ->
        [zero] { $weeks } أسابيع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    }

## Days

month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
date = { NUMBER($day) } { $month } { $year }

## Answers

unknown = لا نعلم
not-applicable = لا ينطبق علينا
not-applicable-because = { not-applicable }: { "\u2068" }{ $reason }{ "\u2069" }
blank = بلا إجابة
answered-of = أُجيب عن { NUMBER($answered) } من { NUMBER($total) }
unknown-of-them = منها { NUMBER($unknown) } بالإجابة «{ unknown }»
answered-and-unknown = أُجيب عن { NUMBER($answered) } من { NUMBER($total) }، منها { NUMBER($unknown) } بالإجابة «{ unknown }»

## Names of facts: above columns, or before what they name

stage-name = { -stage(form: "One") }
domain-name = { -domain(form: "One") }
index-name = المؤشر
target-name = المستهدف
playbook-name = { -playbook(form: "One") }
owner = المسؤول
time = المدة
impact = الأثر
effort = الجهد
held-back-by = ما يعيق التقدم
to-the-next = إلى { -stage(form: "One") } التالية
answered = المُجاب عنه
not-scored = غير محتسب
nothing = لا شيء
where-domains-stand = أين يقف كل { -domain }
trend = { -stage(form: "One") } والمؤشر
key-model = تغيّر الإطار بين النتيجتين
what-to-do-first = بماذا تبدأ
hold-what-you-have = حافظ على ما لديك
could-add = ما قد تضيفه الإجابات المجهولة

## Stages

before-stage = بداية الطريق إلى { "\u2068" }{ $stage }{ "\u2069" }
starting-out = بداية الطريق
# السهم من اليمين إلى اليسار.
stage-to-stage = { $from } { "\u200F" }← { "\u200F" }{ $to }

## The headline of a result

is-at = { $who ->
    [they] هم في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    [team] الفريق في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    [room] المجموعة في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    [would] ستكون في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    [still] ستبقى في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
   *[you] أنت في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
}
is-starting-out = { $who ->
    [they] هم في بداية الطريق
    [team] الفريق في بداية الطريق
    [room] المجموعة في بداية الطريق
    [would] ستكون في بداية الطريق
    [still] ستبقى في بداية الطريق
   *[you] أنت في بداية الطريق
}
headline-short =
    { $here }، على بُعد { $number ->
        [zero] { $number } إجابات
        [one] إجابة واحدة
        [two] إجابتين
        [few] { $number } إجابات
       *[other] { $number } إجابة
    } من { -stage } { "\u2068" }{ $stage }{ "\u2069" }
headline-last = { $here }، آخر { -stage(form: "Many") }
no-headline = لا تكفي الإجابات بعد لعرض نتيجة
short-of =
    على بُعد { $answers ->
        [zero] { $answers } إجابات
        [one] إجابة واحدة
        [two] إجابتين
        [few] { $answers } إجابات
       *[other] { $answers } إجابة
    } من { -stage } { "\u2068" }{ $stage }{ "\u2069" }
at-the-last = في { -stage(form: "One") } الأخيرة
index-range = { NUMBER($low) }، حتى { NUMBER($high) }
changes-if-lower = إجابة واحدة أدنى بمستوى قد تغيّر { -stage(form: "One") }.
changes-if-other = إجابة واحدة أعلى أو أدنى بمستوى قد تغيّر { -stage(form: "One") }.

## The result in a sentence

domains-reached = { $share ->
    [none] لم يبلغ أي { -domain } { -stage } { "\u2068" }{ $stage }{ "\u2069" } بعد
    [only] بلغ { -domain(form: "One") } الوحيد المحتسب { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    [both] { $of ->
        [scored] بلغ { -domain(form: "both") } المحتسبين { -stage } { "\u2068" }{ $stage }{ "\u2069" }
       *[domains] بلغ { -domain(form: "both") } { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    }
    [all] { $of ->
        [scored] بلغت { -domain(form: "Many") } المحتسبة كلها ({ $whole }) { -stage } { "\u2068" }{ $stage }{ "\u2069" }
       *[domains] بلغت { -domain(form: "Many") } كلها ({ $whole }) { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    }
   *[some] { $reached ->
        [one] بلغ { -domain(form: "single") }
        [two] بلغ { -domain(form: "dual") }
        [few] بلغت { $part } { -domain(form: "many") }
        [many] بلغ { $part } { -domain(form: "accusative") }
       *[other] بلغ { $part } { -domain }
    } من أصل { $whole }{ $of ->
        [scored] { " محتسبة" }
       *[domains] { "" }
    } { -stage } { "\u2068" }{ $stage }{ "\u2069" }
}
domains-at = { $share ->
    [none] ليس أي { -domain } في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    [only] { -domain(form: "One") } الوحيد المحتسب في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    [both] { $of ->
        [scored] { -domain(form: "both") } المحتسبين في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
       *[domains] { -domain(form: "both") } في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    }
    [all] { $of ->
        [scored] { -domain(form: "Many") } المحتسبة كلها ({ $whole }) في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
       *[domains] { -domain(form: "Many") } كلها ({ $whole }) في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    }
   *[some] { $reached ->
        [one] { -domain(form: "single") }
        [two] { -domain(form: "dual") }
        [few] { $part } { -domain(form: "many") }
        [many] { $part } { -domain(form: "accusative") }
       *[other] { $part } { -domain }
    } { $of ->
        [scored] من أصل { $whole } محتسبة في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
       *[domains] من أصل { $whole } في { -stage } { "\u2068" }{ $stage }{ "\u2069" }
    }
}
board = { $domains }.
board-blame = { $domains }؛ { $blame }.
board-hold = { $domains }؛ حافظ على ما لديك.
blame-named = وما يعيق الشركة: { $names }
blame-others = وما يعيق الشركة هو { -domain(form: "Many") } الأخرى ({ NUMBER($number) })
blame-lag-named =
    والمتأخر بأكثر من { $lag ->
        [zero] { $lag } { -stage(form: "many") }
        [one] { -stage(form: "single") }
        [two] { -stage(form: "dual-oblique") }
        [few] { $lag } { -stage(form: "many") }
        [many] { $lag } { -stage(form: "accusative") }
       *[other] { $lag } { -stage }
    }: { $names }
blame-lag-counted =
    وعدد { -domain(form: "Many") } المتأخرة بأكثر من { $lag ->
        [zero] { $lag } { -stage(form: "many") }
        [one] { -stage(form: "single") }
        [two] { -stage(form: "dual-oblique") }
        [few] { $lag } { -stage(form: "many") }
        [many] { $lag } { -stage(form: "accusative") }
       *[other] { $lag } { -stage }
    }: { NUMBER($number) }
too-few-apply = { $answered }. وما ينطبق منها لا يكفي لحساب نتيجة.
too-few-known = { $answered }. والمعلوم منها لا يكفي لحساب نتيجة. أجب عما بقي مفتوحًا أدناه لترى أين تقف.

## Why a step is worth doing

quick-win = مكسب سريع
foundation = أساس لغيرها
big-bet = رهان كبير
# في العربية لا فرق بين أول الجملة ووسطها.
reason-holds-back = تزيل عائقًا أمام { -stage } { "\u2068" }{ $stage }{ "\u2069" }
reason-completes = تُتم { -stage } { "\u2068" }{ $stage }{ "\u2069" } في مجالها
reason-missing =
    { $levels ->
        [zero] { $levels } مستويات ناقصة
        [one] مستوى واحد ناقص
        [two] مستويان ناقصان
        [few] { $levels } مستويات ناقصة
        [many] { $levels } مستوى ناقصًا
       *[other] { $levels } مستوى ناقص
    }
reason-impact = { $impact ->
    [1] أثر ضعيف جدًا
    [2] أثر ضعيف
    [3] أثر متوسط
    [4] أثر كبير
   *[5] أثر كبير جدًا
}
reason-unlocks =
    تفتح الطريق أمام { $steps ->
        [zero] { $steps } { -step(form: "many") }
        [one] { -step(form: "single") }
        [two] { -step(form: "dual-oblique") }
        [few] { $steps } { -step(form: "many") }
        [many] { $steps } { -step(form: "accusative") }
       *[other] { $steps } { -step }
    }
reason-goals = تخدم { -goal(form: "your-many") }
reason-fits = تناسب شركتك
reason-ill-suited = لا تناسب شركتك
reason-effort = الجهد { NUMBER($effort) } من 5
sum-term = { $reason } ({ NUMBER($points) })
sum-term-capped = { $reason } ({ NUMBER($points) }، وهو أقصى ما يُحتسب)
sum-minus-first = − { $term }
sum-plus = { $sum } + { $term }
sum-minus = { $sum } − { $term }
sum-total = { $sum } = { NUMBER($total) }
sum-below-zero = { $sum } = { "\u2066" }−{ NUMBER($total) }{ "\u2069" }
first-because = أولًا، لأن ما يلي يحتاج إليها: { $names }.

## What is not known

could-rise = { "\u2068" }{ $domain }{ "\u2069" }: قد يرتفع المؤشر من { NUMBER($low) } إلى { NUMBER($high) }.
could-change = { "\u2068" }{ $domain }{ "\u2069" }.
